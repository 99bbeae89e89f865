package org.gongkai.opinion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a body said to a topic or an item, or an event that names the topic.
///
/// @param id of the response; null for an event
/// @param eventId null for a response of its own
/// @param words what was said, or the title of the event
/// @param link address where it can be read, or empty
/// @param documentId of the public document that says it
/// @param documentTitle null when it is not public now
/// @param isVoid whether it was entered by mistake and does not count
public record Response(
        @Nullable Long id,
        @Nullable Long eventId,
        Way way,
        long bodyId,
        String bodyName,
        String bodyPath,
        LocalDate on,
        String words,
        String link,
        @Nullable Long documentId,
        @Nullable String documentTitle,
        boolean isVoid) {

    /// Says little: the words may name whom they answer.
    @Override
    public String toString() {
        return "Response[" + id + "]";
    }
}

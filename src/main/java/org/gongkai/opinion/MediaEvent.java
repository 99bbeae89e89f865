package org.gongkai.opinion;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.organization.BodyPath;
import org.jspecify.annotations.Nullable;

/// A press conference, held or attended, or an interview online.
///
/// @param attended whether somebody else held the press conference
/// @param leader whether the responsible leader of the body (主要负责同志) took part
/// @param others who else did, in words
/// @param link address where it can be read or seen, or empty
/// @param documentTitle of the public document about it; null when there is none
/// @param topics what was responded to
/// @param isVoid whether it was entered by mistake and does not count
public record MediaEvent(
        long id,
        long bodyId,
        String bodyCode,
        BodyPath bodyPath,
        String bodyName,
        Way kind,
        boolean attended,
        String title,
        LocalDate on,
        String place,
        boolean leader,
        String others,
        String link,
        @Nullable Long documentId,
        @Nullable String documentTitle,
        List<Named> topics,
        boolean isVoid) {

    /// A topic by its name.
    public record Named(long id, String name) {}

    static String subject(long id) {
        return "event/" + id;
    }
}

package org.gongkai.opinion;

import java.time.LocalDate;
import org.gongkai.organization.BodyPath;
import org.jspecify.annotations.Nullable;

/// What several posts are about together (热点).
///
/// @param bodyName the body that keeps it
/// @param summary may quote posts
/// @param hot whether the public cares about it, so that responding to it counts
/// @param closedOn null while it goes on
/// @param items how many posts belong to it
/// @param responses how often it was responded to, by whatever way
public record Topic(
        long id,
        long bodyId,
        BodyPath bodyPath,
        String bodyName,
        String name,
        String summary,
        boolean hot,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        long items,
        long responses) {

    public boolean isOpen() {
        return closedOn == null;
    }

    static String subject(long id) {
        return "topic/" + id;
    }

    /// Says little: the summary may quote what somebody wrote.
    @Override
    public String toString() {
        return "Topic[" + id + "]";
    }
}

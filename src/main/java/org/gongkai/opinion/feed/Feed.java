package org.gongkai.opinion.feed;

import java.time.Instant;
import java.util.List;
import org.gongkai.opinion.Platform;
import org.gongkai.organization.BodyPath;
import org.jspecify.annotations.Nullable;

/// Where posts are fetched from.
///
/// @param tags that everything from there gets
/// @param everyMinutes how long between two fetches while all goes well
/// @param fetchedAt when it was last tried; null before the first time
/// @param workedAt when it last could be read
/// @param failures how often in a row it could not
/// @param problem why, as a [FeedProblem.Kind]; empty when the last fetch went well
/// @param problemIs a number to show with it
/// @param items how many were taken from it
public record Feed(
        long id,
        long bodyId,
        BodyPath bodyPath,
        String bodyName,
        String name,
        String address,
        Platform platform,
        List<String> tags,
        int everyMinutes,
        boolean active,
        @Nullable Instant fetchedAt,
        @Nullable Instant workedAt,
        Instant nextAt,
        int failures,
        String problem,
        String problemIs,
        long items) {

    /// Whether everybody on the way can read what is fetched.
    public boolean isOpen() {
        return address.startsWith("http:");
    }

    static String subject(long id) {
        return "feed/" + id;
    }
}

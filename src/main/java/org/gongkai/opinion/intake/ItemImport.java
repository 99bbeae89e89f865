package org.gongkai.opinion.intake;

import java.time.Instant;
import org.gongkai.organization.BodyPath;
import org.jspecify.annotations.Nullable;

/// A table that was brought in, and how far it has got.
///
/// @param name of the file
/// @param by who brought it, by name
/// @param movedAt when it last got on
/// @param endedAt null while it runs
/// @param problem key of the sentence that says why nothing of the file could be read, or empty
/// @param rows read so far: added, known before and bad ones together
public record ItemImport(
        long id,
        BodyPath bodyPath,
        String bodyName,
        String name,
        String by,
        Instant at,
        Instant movedAt,
        @Nullable Instant endedAt,
        String problem,
        int rows,
        int added,
        int known,
        int bad) {

    public boolean isRunning() {
        return endedAt == null;
    }

    static String subject(long id) {
        return "opinion-import/" + id;
    }
}

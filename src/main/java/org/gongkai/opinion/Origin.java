package org.gongkai.opinion;

import org.jspecify.annotations.Nullable;

/// How items came in.
///
/// @param bodyId the body that keeps them
/// @param by user name of who entered them; `system` for feeds
/// @param kind the first line of an item's history: `entered`, `imported`, `fetched`
public record Origin(
        long bodyId, String by, String kind, @Nullable Long feedId, @Nullable Long importId) {

    public static Origin hand(long bodyId, String by) {
        return new Origin(bodyId, by, "entered", null, null);
    }

    public static Origin table(long bodyId, String by, long importId) {
        return new Origin(bodyId, by, "imported", null, importId);
    }

    public static Origin feed(long bodyId, long feedId) {
        return new Origin(bodyId, "system", "fetched", feedId, null);
    }
}

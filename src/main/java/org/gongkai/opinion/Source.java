package org.gongkai.opinion;

import org.jspecify.annotations.Nullable;

/// How items came in.
///
/// @param bodyId the body that keeps them
/// @param by user name of who entered them; `system` for feeds
/// @param kind the first line of an item's history: `entered`, `imported`, `fetched`
public record Source(
        long bodyId, String by, String kind, @Nullable Long feedId, @Nullable Long importId) {

    public static Source hand(long bodyId, String by) {
        return new Source(bodyId, by, "entered", null, null);
    }

    public static Source table(long bodyId, String by, long importId) {
        return new Source(bodyId, by, "imported", null, importId);
    }

    public static Source feed(long bodyId, long feedId) {
        return new Source(bodyId, "system", "fetched", feedId, null);
    }
}

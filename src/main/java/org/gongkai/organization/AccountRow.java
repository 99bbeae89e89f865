package org.gongkai.organization;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An account as its administrator sees it.
///
/// @param active false when it was locked by an administrator
/// @param lockedUntil end of the pause after too many failed sign-ins
public record AccountRow(
        long id,
        String username,
        String name,
        boolean active,
        @Nullable Instant lockedUntil,
        @Nullable Instant lastSignIn,
        List<Held> roles) {

    /// A role held, with the body's own number for the form that takes it away.
    public record Held(Role role, long bodyId, String bodyName) {}
}

package org.gongkai.organization;

import java.util.Arrays;
import java.util.List;

/// The person at work, with the roles held right now. Everything that may be allowed or refused
/// asks here.
public record Actor(long accountId, String username, String name, List<RoleHeld> roles) {

    /// The program itself: imports and jobs.
    public static final Actor SYSTEM = new Actor(0, "system", "系统", List.of());

    /// Only the one actor above is the program; an account that bears its name is not.
    @SuppressWarnings("ReferenceEquality")
    public boolean isSystem() {
        return this == SYSTEM;
    }

    public boolean can(Action action, BodyPath body) {
        return isSystem()
                || roles.stream().anyMatch(r -> r.role().allows(action) && r.at().reaches(body));
    }

    /// Whether the action is allowed by a role held at this very body; roles above do not reach it.
    public boolean canAt(Action action, BodyPath body) {
        return roles.stream().anyMatch(r -> r.role().allows(action) && r.at().equals(body));
    }

    /// Whether the action is allowed at any body at all; decides what the navigation shows.
    public boolean canAnywhere(Action action) {
        return roles.stream().anyMatch(r -> r.role().allows(action));
    }

    /// The bodies (and all below them) where the action is allowed, for lists: `path <@ ANY(…)`.
    public String[] reach(Action action) {
        return roles.stream()
                .filter(r -> r.role().allows(action))
                .map(r -> r.at().value())
                .distinct()
                .toArray(String[]::new);
    }

    /// Refuses with [NotAllowed] unless the action is allowed at the body.
    public void require(Action action, BodyPath body) {
        if (!can(action, body)) throw new NotAllowed(username, action);
    }

    /// Refuses with [NotAllowed] unless one of the actions is allowed somewhere.
    public void requireAnywhere(Action... actions) {
        if (Arrays.stream(actions).noneMatch(this::canAnywhere)) {
            throw new NotAllowed(username, actions[0]);
        }
    }
}

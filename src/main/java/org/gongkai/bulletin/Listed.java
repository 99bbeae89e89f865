package org.gongkai.bulletin;

import org.gongkai.organization.Role;

/// A line of a distribution list.
public sealed interface Listed {

    /// One account.
    record Person(String username) implements Listed {}

    /// Whoever holds the role at this very body on the day of issue.
    record Holders(Role role, String bodyCode) implements Listed {}
}

package org.gongkai.organization;

/// A role and the body it is held at.
public record RoleHeld(Role role, BodyPath at, String bodyName) {}

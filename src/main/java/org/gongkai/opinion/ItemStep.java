package org.gongkai.opinion;

import java.time.Instant;

/// One line of what was done with an item.
///
/// @param by name of who did it
/// @param kind such as `judged` or `tagged`
/// @param value a code, a tag or the name of a body or topic
public record ItemStep(Instant at, String by, String kind, String value) {}

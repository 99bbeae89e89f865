package org.gongkai.casework;

import java.time.Instant;

/// How content somebody was with what was done with their matter.
///
/// @param level from 5, very content, to 1, very discontent
/// @param words what they said about it; may hold personal data
public record Rating(int level, String words, Instant at) {}

package org.gongkai.casework;

import java.time.Instant;

/// How content somebody was with what was done with their matter.
///
/// @param level from 5, very content, to 1, very discontent
/// @param round which answer it is about, counted from 1
/// @param words what they said about it; may hold personal data
/// @param way `online`, or `telephone` when it was said in a follow-up call
/// @param counts whether it counts; not so when it was found mistaken or malicious
public record Rating(int round, int level, String words, Instant at, String way, boolean counts) {

    private static final int LOW = 2;

    /// Whether it calls for a mend (差评): the two lowest of the five levels (国办发〔2019〕51号).
    public boolean isLow() {
        return level <= LOW;
    }
}

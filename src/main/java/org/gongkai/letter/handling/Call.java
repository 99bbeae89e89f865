package org.gongkai.letter.handling;

import java.time.LocalDate;

/// A call after the answer (回访).
///
/// @param by user name of who called
/// @param solved `yes`, `partly` or `no`; empty when nobody was reached
/// @param words may hold personal data
public record Call(LocalDate onDay, String by, boolean reached, String solved, String words) {

    /// Says nothing: the words may hold personal data.
    @Override
    public String toString() {
        return "Call[sealed]";
    }
}

package org.gongkai.letter;

import java.time.LocalDate;

/// The answer to a letter was handed over. Told in the transaction that does it.
///
/// @param on the day of it
public record LetterAnswered(long matterId, LocalDate on) {}

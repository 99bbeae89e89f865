package org.gongkai.report.checking;

import java.time.LocalDate;

/// A later day for a report to be handed in.
///
/// @param first the day before it
/// @param daysLate for how many days it was late when it got the later one
public record LaterDay(LocalDate first, LocalDate given, int daysLate) {}

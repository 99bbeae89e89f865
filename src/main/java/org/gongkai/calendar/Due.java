package org.gongkai.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// By when.
///
/// @param day last day of the term; absent while the clock is stopped
/// @param provisional whether the day lies where no notice says yet which days are worked; every
///   page that shows the day must say so
public record Due(@Nullable LocalDate day, boolean provisional) {}

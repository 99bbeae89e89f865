package org.gongkai.calendar.reading;

import java.time.LocalDate;

/// A day as a text says it.
///
/// @param worked whether it is worked, else it is off
/// @param holiday the holiday it belongs to
public record ReadDay(LocalDate date, boolean worked, String holiday) {}

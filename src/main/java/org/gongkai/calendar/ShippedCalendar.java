package org.gongkai.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The days of the yearly notices from 2004 on, as the program brings them.
public final class ShippedCalendar {

    private ShippedCalendar() {}

    public static WorkCalendar load() {
        return new WorkCalendar(days());
    }

    public static List<CalendarDay> days() {
        var resource =
                Objects.requireNonNull(
                        ShippedCalendar.class.getResourceAsStream("/calendar/days.csv"));
        try (var lines =
                new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(ShippedCalendar::day).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CalendarDay day(String line) {
        String[] cells = line.split(",", 4);
        return new CalendarDay(
                LocalDate.parse(cells[0]),
                CalendarDay.Kind.valueOf(cells[1].toUpperCase(Locale.ROOT).replace('-', '_')),
                cells[2],
                cells[3]);
    }
}

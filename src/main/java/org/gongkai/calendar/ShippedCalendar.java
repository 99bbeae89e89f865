package org.gongkai.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The days of the yearly notices from 2004 on, as the program brings them. What is in force may be
/// newer: [KeptCalendar].
public final class ShippedCalendar {

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");

    private ShippedCalendar() {}

    /// A notice the program brings.
    ///
    /// @param year the one it arranges; some of its days may lie in the December before
    record Notice(int year, String title, List<CalendarDay> days) {}

    public static WorkCalendar load() {
        var years = notices().stream().mapToInt(Notice::year).summaryStatistics();
        return new WorkCalendar(years.getMin(), years.getMax(), days());
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

    /// The same days by the notice that says so, in the order of the years.
    static List<Notice> notices() {
        return days().stream()
                .collect(
                        Collectors.groupingBy(
                                CalendarDay::notice, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(notice ->
                        new Notice(year(notice.getValue()), notice.getKey(), notice.getValue()))
                .toList();
    }

    private static int year(List<CalendarDay> days) {
        var named = YEAR.matcher(days.getFirst().notice());
        return named.find() ? Integer.parseInt(named.group(1)) : days.getFirst().date().getYear();
    }

    private static CalendarDay day(String line) {
        String[] cells = line.split(",", 4);
        return new CalendarDay(
                LocalDate.parse(cells[0]),
                CalendarDay.Kind.find(cells[1]).orElseThrow(),
                cells[2],
                cells[3]);
    }
}

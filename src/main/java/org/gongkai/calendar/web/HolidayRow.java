package org.gongkai.calendar.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.calendar.CalendarDay;

/// The days of one holiday by one notice, in words.
public record HolidayRow(
        String holiday, String notice, boolean local, List<String> off, List<String> worked) {

    private record Group(String holiday, String notice) {}

    /// @param days in order
    static List<HolidayRow> of(List<CalendarDay> days) {
        return days.stream()
                .collect(
                        Collectors.groupingBy(
                                day -> new Group(day.holiday(), day.notice()),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(group -> begins(group.getValue())))
                .map(group ->
                        new HolidayRow(
                                group.getKey().holiday(),
                                group.getKey().notice(),
                                group.getValue().getFirst().kind().isLocal(),
                                words(group.getValue(), false),
                                words(group.getValue(), true)))
                .toList();
    }

    /// The first day off; a weekend worked for it may come before.
    private static LocalDate begins(List<CalendarDay> days) {
        return days.stream()
                .filter(day -> !day.kind().isWorked())
                .findFirst()
                .orElse(days.getFirst())
                .date();
    }

    private static List<String> words(List<CalendarDay> days, boolean worked) {
        List<LocalDate> dates =
                days.stream()
                        .filter(day -> day.kind().isWorked() == worked)
                        .map(CalendarDay::date)
                        .toList();
        return DayWords.stretches(dates);
    }
}

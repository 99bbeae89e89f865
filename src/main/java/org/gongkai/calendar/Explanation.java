package org.gongkai.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gongkai.calendar.Deadline.Span;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;

/// Every day from the receipt to the last of a deadline, and why it counts or does not.
public final class Explanation {

    private final Deadline deadline;
    private final WorkCalendar calendar;
    private final List<Day> days = new ArrayList<>();

    /// @param number which day of the term it is; zero when it does not count
    /// @param why in the language of the request
    public record Day(LocalDate date, boolean counts, int number, String why) {}

    private Explanation(Deadline deadline, WorkCalendar calendar) {
        this.deadline = deadline;
        this.calendar = calendar;
    }

    /// @param by the way the matter came in (Art. 31 of 2019), if it is known
    public static List<Day> of(Deadline deadline, WorkCalendar calendar, @Nullable ReceivedBy by) {
        var explanation = new Explanation(deadline, calendar);
        explanation.first(by);
        deadline.spans().forEach(explanation::span);
        return List.copyOf(explanation.days);
    }

    private void first(@Nullable ReceivedBy by) {
        String how = by == null ? "" : t("by." + by.name().toLowerCase(Locale.ROOT));
        days.add(new Day(deadline.received(), false, 0, phrases(t("received"), how)));
    }

    private void span(Span span) {
        int number = span.before();
        for (LocalDate date = span.after().plusDays(1);
                !date.isAfter(span.through());
                date = date.plusDays(1)) {
            String event = date.equals(span.through()) ? event(span) : "";
            if (span.stoppedBy() != null) {
                String stopped = t("stopped." + span.stoppedBy().code());
                days.add(
                        new Day(
                                date,
                                false,
                                0,
                                phrases(event.isEmpty() ? stopped : event, due(date))));
            } else if (number == deadline.total()) {
                days.add(new Day(date, false, 0, phrases(t("moved"), event, due(date))));
            } else if (counts(date)) {
                number++;
                days.add(
                        new Day(
                                date,
                                true,
                                number,
                                phrases(counted(date, number), event, due(date))));
            } else {
                days.add(new Day(date, false, 0, phrases(off(date), event, due(date))));
            }
        }
    }

    private boolean counts(LocalDate date) {
        return !isWorkingTerm() || calendar.isWorking(date);
    }

    private boolean isWorkingTerm() {
        return deadline.rules().reply().kind() == Term.DayKind.WORKING;
    }

    private String counted(LocalDate date, int number) {
        String text = t(isWorkingTerm() ? "counted" : "counted-calendar", number);
        String madeUp =
                isWorkingTerm()
                        ? calendar.exception(date).map(Explanation::exception).orElse("")
                        : "";
        Term reply = deadline.rules().reply();
        boolean extended = reply.kind() != Term.DayKind.MONTHS && number > reply.length();
        return text + madeUp + (extended ? t("in-extension") : "");
    }

    private String off(LocalDate date) {
        return calendar.exception(date).map(Explanation::exception).orElseGet(() -> t("weekend"));
    }

    private static String exception(CalendarDay day) {
        return t(day.kind().code(), day.holiday(), day.notice());
    }

    private String due(LocalDate date) {
        if (!date.equals(deadline.due())) return "";
        return deadline.provisional() ? phrases(t("due"), t("provisional")) : t("due");
    }

    private static String event(Span span) {
        return span.endedBy() == null ? "" : t("event-day." + span.endedBy().code());
    }

    private static String phrases(String... phrases) {
        return java.util.Arrays.stream(phrases)
                .filter(phrase -> !phrase.isEmpty())
                .collect(Collectors.joining(t("and")));
    }

    private static String t(String key, Object... arguments) {
        return Text.t("calendar." + key, arguments);
    }
}

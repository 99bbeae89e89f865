package org.gongkai.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.calendar.reading.Reading;
import org.gongkai.pages.Refused.Problem;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;

/// Whether a notice can be put in force as it stands.
final class NoticeChecks {

    /// What the first notice of a year must arrange before the year counts as known.
    private static final List<String> HOLIDAYS = List.of("元旦", "春节", "清明", "劳动", "端午", "中秋", "国庆");

    private final NoticeForm form;
    private final List<CalendarDay> days;
    private final @Nullable KeptNotice corrected;
    private final List<KeptNotice> others;
    private final List<Problem> problems = new ArrayList<>();

    /// @param others all notices in force but the one that is corrected
    NoticeChecks(
            NoticeForm form,
            List<CalendarDay> days,
            @Nullable KeptNotice corrected,
            List<KeptNotice> others) {
        this.form = form;
        this.days = days;
        this.corrected = corrected;
        this.others = others;
    }

    List<Problem> problems(Reading reading, WorkCalendar inForce) {
        title();
        year(inForce);
        reading.problems().forEach(text -> problems.add(new Problem("text", text)));
        if (reading.problems().isEmpty())
            text(NoticeInForce.calendar(KeptCalendar.inForce(others)));
        if (corrected != null && isSame(corrected)) problem("", "same");
        return problems;
    }

    private void title() {
        if (form.title().isEmpty() || form.title().length() > 200) problem("title", "title");
        if (form.number().isEmpty() || form.number().length() > 80) problem("number", "number");
    }

    private void year(WorkCalendar inForce) {
        int first = inForce.first().getYear();
        int next = inForce.lastCovered().getYear() + 1;
        if (form.year() < first || form.year() > next) problem("year", "year", first, next);
        if (form.series() == 0) return;
        if (corrected == null
                || corrected.year() != form.year()
                || corrected.local() != form.local()) {
            problem("", "corrected");
        }
    }

    private void text(WorkCalendar withoutIt) {
        boolean withdrawn = form.local() && corrected != null;
        if (days.isEmpty() && !withdrawn) problem("text", "no-days");
        for (CalendarDay day : days) {
            if (!isWithin(day.date())) problem("text", "outside", day.date(), form.year());
            else if (day.kind().isWorked()
                    && !WorkCalendar.isWeekend(day.date())
                    && isWorkedAnyway(day.date(), withoutIt)) {
                problem("text", "worked-anyway", day.date());
            }
        }
        if (!form.local() && isFirstOfItsYear()) whole();
    }

    private static boolean isWorkedAnyway(LocalDate date, WorkCalendar calendar) {
        return date.isBefore(calendar.first()) || calendar.isWorking(date);
    }

    private boolean isWithin(LocalDate date) {
        return date.getYear() == form.year()
                || (date.getYear() == form.year() - 1 && date.getMonth() == Month.DECEMBER);
    }

    private boolean isFirstOfItsYear() {
        return others.stream().noneMatch(other -> !other.local() && other.year() == form.year());
    }

    private void whole() {
        String named =
                days.stream()
                        .filter(day -> !day.kind().isWorked())
                        .map(CalendarDay::holiday)
                        .distinct()
                        .collect(Collectors.joining(" "));
        String missing =
                HOLIDAYS.stream()
                        .filter(holiday -> !named.contains(holiday))
                        .collect(Collectors.joining("、"));
        if (!missing.isEmpty() && !days.isEmpty()) problem("text", "incomplete", missing);
    }

    private boolean isSame(KeptNotice known) {
        return known.title().equals(form.title())
                && known.number().equals(form.number())
                && known.days().equals(days);
    }

    private void problem(String field, String code, Object... arguments) {
        for (int i = 0; i < arguments.length; i++) arguments[i] = arguments[i].toString();
        problems.add(new Problem(field, Text.t("calendar.import." + code, arguments)));
    }
}

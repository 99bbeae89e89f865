package org.gongkai.calendar.reading;

import java.io.Serial;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Days as a sentence of a notice lists them: `2月15日(农历腊月二十八、周日)至23日(周一)、28日`. A day without a
/// month has that of the day before it; a weekday in brackets must be right.
final class Dates {

    private static final String DATE = "(?:\\d{4}年)?(?:\\d{1,2}月)?\\d{1,2}日(?:\\([^()]*\\))?";
    private static final String RANGE = DATE + "(?:[至到-]" + DATE + ")?";

    /// For use inside a larger pattern.
    static final String PATTERN = RANGE + "(?:[、,和及]" + RANGE + ")*";

    private static final Pattern PARTS =
            Pattern.compile(
                    "(?<join>^|[至到-]|[、,和及])(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日(?:\\(([^()]*)\\))?");
    private static final Pattern WEEKDAY = Pattern.compile("(?:周|星期)([一二三四五六日天])");
    private static final String WEEKDAYS = "一二三四五六日";
    private static final int LONGEST_HOLIDAY = 15;

    private final int year;
    private final List<LocalDate> days = new ArrayList<>();
    private @Nullable LocalDate last;

    private Dates(int year) {
        this.year = year;
    }

    /// The text is not surely understood.
    static final class Unsure extends RuntimeException {

        @Serial private static final long serialVersionUID = 1;

        private final String code;

        private Unsure(String code) {
            super(code);
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /// @param text as [#PATTERN] matched it
    static List<LocalDate> read(String text, int year) {
        var dates = new Dates(year);
        Matcher part = PARTS.matcher(text);
        while (part.find()) dates.add(part);
        return dates.days;
    }

    private void add(Matcher part) {
        LocalDate date = date(part.group(2), part.group(3), part.group(4));
        checkWeekday(date, part.group(5));
        boolean through = !part.group("join").isEmpty() && "至到-".contains(part.group("join"));
        if (through && last != null) {
            if (!date.isAfter(last) || date.isAfter(last.plusDays(LONGEST_HOLIDAY))) {
                throw new Unsure("range");
            }
            last.plusDays(1).datesUntil(date.plusDays(1)).forEach(days::add);
        } else {
            days.add(date);
        }
        last = date;
    }

    private LocalDate date(@Nullable String typedYear, @Nullable String typedMonth, String day) {
        if (typedMonth == null && last == null) throw new Unsure("no-month");
        try {
            if (typedMonth == null && last != null) return last.withDayOfMonth(number(day));
            return LocalDate.of(
                    typedYear == null ? year : number(typedYear),
                    number(String.valueOf(typedMonth)),
                    number(day));
        } catch (DateTimeException noSuchDay) {
            throw new Unsure("no-such-day");
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static void checkWeekday(LocalDate date, @Nullable String remark) {
        if (remark == null) return;
        Matcher weekday = WEEKDAY.matcher(remark);
        while (weekday.find()) {
            int index = WEEKDAYS.indexOf(weekday.group(1).replace('天', '日'));
            if (date.getDayOfWeek() != DayOfWeek.of(index + 1)) throw new Unsure("weekday");
        }
    }
}

package org.gongkai.calendar.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One paragraph of a notice: the holiday, then sentences about days off and days worked. A
/// sentence that names no day arranges nothing, and one that recommends (`鼓励…`) does not bind.
final class Paragraph {

    private static final Pattern HEADING =
            Pattern.compile(
                    "(?:[一二三四五六七八九十]+、|\\([一二三四五六七八九十]+\\)|\\d{1,2}[.、])?([^\\d:,。;、][^\\d:,。;]{0,19}):(.*)");
    private static final String DATES = Dates.PATTERN;
    private static final Pattern OFF =
            Pattern.compile(
                    "(?<first>%s)(?:放假调休|放假公休|调休放假|放假)(?:,?共?(?<days>\\d{1,2})天)?(?:,(?:不调休|与周末连休))?(?:,(?<rest>%s)补休)?"
                            .formatted(DATES, DATES));
    private static final Pattern WORKED =
            Pattern.compile("(?<first>%s)(?:照常|正常)?上班".formatted(DATES));
    private static final Pattern DAY = Pattern.compile("\\d日");
    private static final Pattern SIGNED = Pattern.compile("\\d{4}年\\d{1,2}月\\d{1,2}日");

    private final int year;
    private final Reading.Notes notes;

    Paragraph(int year, Reading.Notes notes) {
        this.year = year;
        this.notes = notes;
    }

    void read(String line) {
        String text = line.replaceAll("\\s", "");
        Matcher heading = HEADING.matcher(text);
        if (!DAY.matcher(text).find() || SIGNED.matcher(text).matches()) {
            notes.skip(line);
        } else if (!heading.matches()) {
            notes.problem("without-holiday", line);
        } else {
            for (String sentence : heading.group(2).split("[。;]")) {
                if (!sentence.isEmpty()) sentence(sentence, heading.group(1));
            }
        }
    }

    private void sentence(String sentence, String holiday) {
        Matcher off = OFF.matcher(sentence);
        Matcher worked = WORKED.matcher(sentence);
        if (sentence.startsWith("鼓励")) {
            notes.skip(sentence);
        } else if (off.matches()) {
            List<LocalDate> days = days(off.group("first"), sentence);
            String count = off.group("days");
            if (count != null && !days.isEmpty() && days.size() != Integer.parseInt(count)) {
                notes.problem("count", sentence, days.size());
                return;
            }
            keep(days, false, holiday);
            if (off.group("rest") != null) keep(days(off.group("rest"), sentence), false, holiday);
        } else if (worked.matches()) {
            keep(days(worked.group("first"), sentence), true, holiday);
        } else {
            notes.problem("sentence", sentence);
        }
    }

    private List<LocalDate> days(String text, String sentence) {
        try {
            return Dates.read(text, year);
        } catch (Dates.Unsure unsure) {
            notes.problem(unsure.code(), sentence);
            return List.of();
        }
    }

    private void keep(List<LocalDate> days, boolean worked, String holiday) {
        days.forEach(day -> notes.day(new ReadDay(day, worked, holiday)));
    }
}

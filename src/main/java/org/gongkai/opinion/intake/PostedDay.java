package org.gongkai.opinion.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The day in what a table says of when something was posted: 2026-10-01 08:30, 2026/10/1,
/// 2026年10月1日, 20261001.
final class PostedDay {

    private static final Pattern SPACED =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})(?:\\D.*)?");
    private static final Pattern CLOSE = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:\\D.*)?");

    private PostedDay() {}

    static Optional<LocalDate> read(String typed) {
        for (Pattern form : new Pattern[] {SPACED, CLOSE}) {
            Matcher day = form.matcher(typed.strip());
            if (day.matches()) return day(day);
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher parts) {
        try {
            LocalDate day =
                    LocalDate.of(
                            Integer.parseInt(parts.group(1)),
                            Integer.parseInt(parts.group(2)),
                            Integer.parseInt(parts.group(3)));
            return day.getYear() < 2000 ? Optional.empty() : Optional.of(day);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}

package org.gongkai.calendar.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One line of a table: date, kind, name; further cells, as an export has them, say nothing new.
final class TableLine {

    private static final Pattern HEAD = Pattern.compile("(?i)(date|日期)\\s*[,;\t].*");
    private static final Pattern LINE =
            Pattern.compile(
                    "(\\d{4})[-/年.](\\d{1,2})[-/月.](\\d{1,2})日?\\s*[,;\t]([^,;\t]*)(?:[,;\t]([^,;\t]*).*)?");
    private static final Pattern BEGINS_WITH_A_DATE = Pattern.compile("\\d{4}[-/.]\\d.*");
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}\\w ·()]{1,40}");

    private TableLine() {}

    static boolean isOne(String line) {
        return HEAD.matcher(line).matches()
                || LINE.matcher(line).matches()
                || BEGINS_WITH_A_DATE.matcher(line).matches();
    }

    static void read(String line, Reading.Notes notes) {
        if (HEAD.matcher(line).matches()) return;
        Matcher cells = LINE.matcher(line);
        if (!cells.matches()) {
            notes.problem("kind", line);
            return;
        }
        String name = cells.group(5) == null ? "" : cells.group(5).strip();
        Optional<Boolean> worked = worked(cells.group(4).strip().toLowerCase(Locale.ROOT));
        if (worked.isEmpty()) {
            notes.problem("kind", line);
        } else if (!NAME.matcher(name).matches()) {
            notes.problem("name", line);
        } else {
            date(cells)
                    .ifPresentOrElse(
                            date -> notes.day(new ReadDay(date, worked.get(), name)),
                            () -> notes.problem("no-such-day", line));
        }
    }

    private static Optional<Boolean> worked(String kind) {
        return switch (kind) {
            case "holiday", "local-off", "放假", "休", "休息" -> Optional.of(false);
            case "make-up", "local-worked", "上班", "调休上班", "班" -> Optional.of(true);
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> date(Matcher cells) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(cells.group(1)),
                            Integer.parseInt(cells.group(2)),
                            Integer.parseInt(cells.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}

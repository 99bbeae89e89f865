package org.gongkai.letter.intake.table;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Moments as tables of others write them: `2026-11-25 14:03`, `2026/11/25`, `2026年11月25日14时3分`,
/// `20261125140305`, `2026-11-25T06:03:00Z`. Without a zone it is China's; without a time,
/// midnight.
public final class WrittenTime {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(\\d{4})[-/.年]\\s*(\\d{1,2})[-/.月]\\s*(\\d{1,2})日?"
                            + "(?:[T\\s]*(\\d{1,2})[:：时点](?:(\\d{1,2})(?:[:：分](?:(\\d{1,2})(?:\\.\\d{1,9})?秒?)?)?)?)?"
                            + "\\s*(Z|[+-]\\d{2}:?\\d{2})?");
    private static final Pattern DIGITS =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:(\\d{2})(\\d{2})(\\d{2})?)?()");

    private WrittenTime() {}

    /// Empty when it is none.
    public static Optional<Instant> read(String written) {
        String text = written.strip();
        Matcher time = WRITTEN.matcher(text);
        if (!time.matches()) time = DIGITS.matcher(text);
        if (!time.matches()) return Optional.empty();
        try {
            LocalDateTime local =
                    LocalDateTime.of(
                            number(time, 1),
                            number(time, 2),
                            number(time, 3),
                            number(time, 4),
                            number(time, 5),
                            number(time, 6));
            String zone = time.group(7);
            return Optional.of(
                    zone == null || zone.isEmpty()
                            ? local.atZone(CHINA).toInstant()
                            : OffsetDateTime.of(local, ZoneOffset.of(zone)).toInstant());
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static int number(Matcher time, int group) {
        String digits = time.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}

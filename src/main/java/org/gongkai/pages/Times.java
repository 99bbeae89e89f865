package org.gongkai.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Moments as people in China read them.
public final class Times {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(CHINA);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(CHINA);

    private Times() {}

    public static String minute(@Nullable Instant at) {
        return at == null ? "" : MINUTE.format(at);
    }

    /// How many days something has waited, in days of the calendar: what came in yesterday evening
    /// has waited one day.
    ///
    /// @param today the day in China
    public static long daysWaited(Instant since, LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(LocalDate.ofInstant(since, CHINA), today));
    }

    public static String day(@Nullable Instant at) {
        return at == null ? "" : DAY.format(at);
    }
}

package org.gongkai.opinion.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The day of an entry in China, however its feed writes it.
final class FeedDates {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MAIL =
            DateTimeFormatter.ofPattern("d MMM uuuu HH:mm[:ss] [zzz][XX]", Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter PLAIN =
            DateTimeFormatter.ofPattern("uuuu-M-d['T'][ ][HH:mm[:ss]]")
                    .withResolverStyle(ResolverStyle.STRICT);
    private static final List<Function<String, LocalDate>> FORMS =
            List.of(
                    typed -> OffsetDateTime.parse(typed).atZoneSameInstant(CHINA).toLocalDate(),
                    typed ->
                            ZonedDateTime.parse(typed, DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .withZoneSameInstant(CHINA)
                                    .toLocalDate(),
                    typed ->
                            ZonedDateTime.parse(typed, MAIL)
                                    .withZoneSameInstant(CHINA)
                                    .toLocalDate(),
                    typed -> LocalDate.parse(typed.replace('/', '-'), PLAIN));

    private FeedDates() {}

    /// The first date that an entry has and that can be read.
    static @Nullable LocalDate first(Map<String, String> parts) {
        for (String name : List.of("published", "pubDate", "date", "issued", "updated")) {
            LocalDate day = read(parts.getOrDefault(name, "").strip());
            if (day != null) return day;
        }
        return null;
    }

    /// Weekdays are left out: in some feeds they are not those of the day.
    static @Nullable LocalDate read(String written) {
        String typed = written.replaceFirst("^[A-Za-z]{3,9},\\s*", "");
        for (var form : FORMS) {
            try {
                return form.apply(typed);
            } catch (DateTimeException notThis) {
                continue;
            }
        }
        return null;
    }
}

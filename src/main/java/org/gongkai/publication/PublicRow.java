package org.gongkai.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// One line of a list of public documents.
///
/// @param madeOn 成文日期
/// @param valid false when the document has expired
public record PublicRow(
        long id,
        String indexNumber,
        String title,
        String number,
        String kind,
        String branch,
        String bodyCode,
        String bodyName,
        String bodyShortName,
        @Nullable LocalDate madeOn,
        Instant publishedAt,
        String summary,
        boolean valid) {

    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /// The day of publication in China.
    public LocalDate publishedOn() {
        return LocalDate.ofInstant(publishedAt, CHINA);
    }
}

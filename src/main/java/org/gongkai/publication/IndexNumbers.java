package org.gongkai.publication;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Gives a document its index number (索引号) when it is first published: from a template with tokens
/// `{credit}` (credit code, or the body's code when it has none), `{body}`, `{year}`, `{month}`,
/// `{branch}` and `{serial:n}` (n digits, counted per body and year). A number is never used twice.
@Component
class IndexNumbers {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final JdbcClient jdbc;
    private final Bodies bodies;
    private final String template;

    IndexNumbers(
            JdbcClient jdbc,
            Bodies bodies,
            @Value("${gongkai.index-number:{body}/{year}-{serial:5}}") String template) {
        this.jdbc = jdbc;
        this.bodies = bodies;
        this.template = template;
    }

    void assignIfMissing(Edition edition, Instant at) {
        if (edition.indexNumber() != null) return;
        var date = at.atZone(CHINA).toLocalDate();
        Body body = bodies.get(edition.bodyId());
        String number =
                template.replace(
                                "{credit}",
                                body.creditCode().isEmpty() ? body.code() : body.creditCode())
                        .replace("{body}", body.code())
                        .replace("{year}", Integer.toString(date.getYear()))
                        .replace(
                                "{month}", String.format(Locale.ROOT, "%02d", date.getMonthValue()))
                        .replace("{branch}", String.valueOf(edition.content().branchCode()));
        int serialAt = number.indexOf("{serial:");
        if (serialAt < 0) throw new IllegalStateException("gongkai.index-number lacks {serial:n}");
        int end = number.indexOf('}', serialAt);
        int digits = Integer.parseInt(number.substring(serialAt + 8, end));
        String serial =
                String.format(Locale.ROOT, "%0" + digits + "d", next(body.id(), date.getYear()));
        jdbc.sql("UPDATE publication.document SET index_number = ? WHERE id = ?")
                .params(
                        number.substring(0, serialAt) + serial + number.substring(end + 1),
                        edition.documentId())
                .update();
    }

    private int next(long bodyId, int year) {
        return jdbc.sql(
                        """
                        INSERT INTO publication.index_counter (body_id, year, last) VALUES (?, ?, 1)
                        ON CONFLICT (body_id, year) DO UPDATE SET last = index_counter.last + 1
                        RETURNING last
                        """)
                .params(bodyId, year)
                .query(Integer.class)
                .single();
    }
}

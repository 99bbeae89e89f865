package org.gongkai.publication;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.organization.NumberTemplate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Gives a document its index number (索引号) when it is first published: from a [NumberTemplate],
/// counted per body and year, with the token `{branch}`. A number is never used twice.
@Component
class IndexNumbers {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final JdbcClient jdbc;
    private final Bodies bodies;
    private final NumberTemplate template;

    IndexNumbers(
            JdbcClient jdbc,
            Bodies bodies,
            @Value("${gongkai.index-number:{body}/{year}-{serial:5}}") String template) {
        this.jdbc = jdbc;
        this.bodies = bodies;
        this.template = new NumberTemplate(template);
    }

    void assignIfMissing(Edition edition, Instant at) {
        if (edition.indexNumber() != null) return;
        var date = at.atZone(CHINA).toLocalDate();
        Body body = bodies.get(edition.bodyId());
        String number =
                template.fill(
                        body,
                        date,
                        next(body.id(), date.getYear()),
                        Map.of("branch", String.valueOf(edition.content().branchCode())));
        jdbc.sql("UPDATE publication.document SET index_number = ? WHERE id = ?")
                .params(number, edition.documentId())
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

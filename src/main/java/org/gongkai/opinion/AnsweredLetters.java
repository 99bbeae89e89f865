package org.gongkai.opinion;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Letters that were answered, as events that were responded to: those that came by WeChat or Weibo
/// in one row, all others in the other. What was merged is one event; what public opinion was
/// routed as counts with its topic or item. Complaints about officials are nobody's figure here.
@Component
@Order(5)
class AnsweredLetters implements ResponseEvents {

    private static final String FROM =
            """
             FROM casework.matter m
            JOIN letter.letter l ON l.matter_id = m.id
            JOIN letter.source s ON s.id = l.source_id
            JOIN organization.body b ON b.id = m.body_id
            WHERE m.circle = 'ordinary' AND m.merged_into IS NULL
              AND m.outcome IN ('solved', 'partly-solved', 'explained', 'planned', 'noted',
                                'not-possible') AND
            """;

    private final JdbcClient jdbc;

    AnsweredLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The one condition of number and list; empty for figures of other sources.
    private static String condition(ResponseFigure figure) {
        return switch (figure) {
            case SOCIAL -> "s.medium IN ('wechat', 'weibo')";
            case OTHER_WAYS -> "s.medium NOT IN ('wechat', 'weibo', 'opinion')";
            default -> "";
        };
    }

    @Override
    public long count(ResponseScope scope, ResponseFigure figure) {
        if (condition(figure).isEmpty()) return 0;
        return jdbc.sql("SELECT count(*)" + where(scope, figure))
                .params(scope.values())
                .query(Long.class)
                .single();
    }

    /// By number: what was written is for those who may read the letter.
    @Override
    public List<Line> list(ResponseScope scope, ResponseFigure figure, int limit, long offset) {
        if (condition(figure).isEmpty()) return List.of();
        return jdbc.sql(
                        "SELECT m.id, m.number, m.answered_on, b.short_name, s.name"
                                + where(scope, figure)
                                + " ORDER BY m.answered_on DESC, m.id DESC"
                                + " LIMIT :limit OFFSET :offset")
                .params(scope.values())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) ->
                        new Line(
                                row.getObject("answered_on", LocalDate.class),
                                row.getString("name") + " " + row.getString("number"),
                                row.getString("short_name"),
                                "/office/letters/" + row.getLong("id")))
                .list();
    }

    private static String where(ResponseScope scope, ResponseFigure figure) {
        return FROM + scope.where("m.answered_on") + " AND " + condition(figure);
    }
}

package org.gongkai.opinion;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was responded to: topics, and items that belong to none. Each counts once in a figure,
/// however often, by whatever ways and by how many of the bodies it was responded to.
@Component
@Order(1)
class RespondedSubjects implements ResponseEvents {

    private static final String FROM =
            """
             FROM opinion.responded d
            JOIN organization.body b ON b.id = d.body_id
            LEFT JOIN opinion.topic t ON t.id = d.topic_id
            LEFT JOIN opinion.item i ON i.id = d.item_id
            WHERE
            """;

    private final JdbcClient jdbc;
    private final SealedPosts posts;

    RespondedSubjects(JdbcClient jdbc, SealedPosts posts) {
        this.jdbc = jdbc;
        this.posts = posts;
    }

    /// The one condition of number and list; empty for figures of other sources.
    private static String condition(ResponseFigure figure) {
        return switch (figure) {
            case RESPONDED -> "(t.hot OR i.major)";
            case SOCIAL -> "d.way IN ('weibo', 'wechat')";
            case OTHER_WAYS -> "d.way IN ('website', 'other')";
            default -> "";
        };
    }

    @Override
    public long count(ResponseScope scope, ResponseFigure figure) {
        if (condition(figure).isEmpty()) return 0;
        return jdbc.sql(
                        "SELECT count(DISTINCT (d.topic_id, d.item_id))"
                                + FROM
                                + scope.where("d.on_day")
                                + " AND "
                                + condition(figure))
                .params(scope.values())
                .query(Long.class)
                .single();
    }

    @Override
    public List<Line> list(ResponseScope scope, ResponseFigure figure, int limit, long offset) {
        if (condition(figure).isEmpty()) return List.of();
        return jdbc.sql(
                        """
                        SELECT d.topic_id, d.item_id, min(d.on_day) AS first_on, min(t.name) AS name,
                               (array_agg(i.post))[1] AS post,
                               string_agg(DISTINCT b.short_name, '、') AS bodies
                        """
                                + FROM
                                + scope.where("d.on_day")
                                + " AND "
                                + condition(figure)
                                + """
                                 GROUP BY d.topic_id, d.item_id
                                ORDER BY first_on DESC, d.topic_id DESC, d.item_id DESC
                                LIMIT :limit OFFSET :offset
                                """)
                .params(scope.values())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> {
                    Long topic = row.getObject("topic_id", Long.class);
                    LocalDate on = row.getObject("first_on", LocalDate.class);
                    String bodies = row.getString("bodies");
                    if (topic != null) {
                        return new Line(
                                on,
                                row.getString("name"),
                                bodies,
                                "/office/opinion/topics/" + topic);
                    }
                    long item = row.getLong("item_id");
                    return new Line(
                            on,
                            posts.open(item, row.getBytes("post")).heading(),
                            bodies,
                            "/office/opinion/" + item);
                })
                .list();
    }
}

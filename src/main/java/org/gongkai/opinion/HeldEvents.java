package org.gongkai.opinion;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Press conferences and interviews, in all and with the responsible leader.
@Component
@Order(2)
class HeldEvents implements ResponseEvents {

    private static final String FROM =
            """
             FROM opinion.event e
            JOIN organization.body b ON b.id = e.body_id
            WHERE e.void_by IS NULL AND
            """;

    private final JdbcClient jdbc;

    HeldEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static String condition(ResponseFigure figure) {
        return switch (figure) {
            case CONFERENCES -> "e.kind = 'press-conference'";
            case CONFERENCES_LED -> "e.kind = 'press-conference' AND e.leader";
            case INTERVIEWS -> "e.kind = 'interview'";
            case INTERVIEWS_LED -> "e.kind = 'interview' AND e.leader";
            default -> "";
        };
    }

    @Override
    public long count(ResponseScope scope, ResponseFigure figure) {
        if (condition(figure).isEmpty()) return 0;
        return jdbc.sql(
                        "SELECT count(*)"
                                + FROM
                                + scope.where("e.on_day")
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
                        "SELECT e.id, e.on_day, e.title, b.short_name"
                                + FROM
                                + scope.where("e.on_day")
                                + " AND "
                                + condition(figure)
                                + " ORDER BY e.on_day DESC, e.id DESC LIMIT :limit OFFSET :offset")
                .params(scope.values())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) ->
                        new Line(
                                row.getObject("on_day", LocalDate.class),
                                row.getString("title"),
                                row.getString("short_name"),
                                "/office/opinion/events/" + row.getLong("id")))
                .list();
    }
}

package org.gongkai.opinion;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Interpretations of policies, by the day they were first public, as the statistics of documents
/// count them.
@Component
@Order(3)
class PublishedInterpretations implements ResponseEvents {

    private static final String FROM =
            """
             FROM publication.published_document p
            JOIN organization.body b ON b.id = p.body_id
            WHERE p.kind = 'interpretation' AND
            """;

    private final JdbcClient jdbc;

    PublishedInterpretations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long count(ResponseScope scope, ResponseFigure figure) {
        if (figure != ResponseFigure.INTERPRETATIONS) return 0;
        return jdbc.sql("SELECT count(*)" + FROM + scope.where("p.published_on"))
                .params(scope.values())
                .query(Long.class)
                .single();
    }

    @Override
    public List<Line> list(ResponseScope scope, ResponseFigure figure, int limit, long offset) {
        if (figure != ResponseFigure.INTERPRETATIONS) return List.of();
        return jdbc.sql(
                        "SELECT p.document_id, p.published_on, p.title, b.short_name"
                                + FROM
                                + scope.where("p.published_on")
                                + " ORDER BY p.published_on DESC, p.document_id DESC"
                                + " LIMIT :limit OFFSET :offset")
                .params(scope.values())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) ->
                        new Line(
                                row.getObject("published_on", LocalDate.class),
                                row.getString("title"),
                                row.getString("short_name"),
                                "/d/" + row.getLong("document_id")))
                .list();
    }
}

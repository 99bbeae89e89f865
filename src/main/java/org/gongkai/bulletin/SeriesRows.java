package org.gongkai.bulletin;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes the rows of a series: itself, its sections, its distribution list.
@Component
class SeriesRows {

    private final JdbcClient jdbc;

    SeriesRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long insert(long bodyId, SeriesFields fields) {
        long id =
                jdbc.sql(
                                """
                                INSERT INTO bulletin.series
                                    (body_id, name, rhythm, number_form, total_before, term,
                                     longest_extension, active)
                                VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
                                """)
                        .params(
                                bodyId,
                                fields.name(),
                                fields.rhythm().code(),
                                fields.numberForm(),
                                fields.totalBefore(),
                                fields.term().code(),
                                fields.longestExtension(),
                                fields.active())
                        .query(Long.class)
                        .single();
        parts(id, fields);
        return id;
    }

    void update(long id, SeriesFields fields) {
        jdbc.sql(
                        """
                        UPDATE bulletin.series
                        SET name = ?, rhythm = ?, number_form = ?, total_before = ?, term = ?,
                            longest_extension = ?, active = ?, save_count = save_count + 1
                        WHERE id = ?
                        """)
                .params(
                        fields.name(),
                        fields.rhythm().code(),
                        fields.numberForm(),
                        fields.totalBefore(),
                        fields.term().code(),
                        fields.longestExtension(),
                        fields.active(),
                        id)
                .update();
        jdbc.sql("DELETE FROM bulletin.section WHERE series_id = ?").param(id).update();
        jdbc.sql("DELETE FROM bulletin.listed WHERE series_id = ?").param(id).update();
        parts(id, fields);
    }

    private void parts(long id, SeriesFields fields) {
        List<String> sections = fields.sections();
        for (int i = 0; i < sections.size(); i++) {
            jdbc.sql("INSERT INTO bulletin.section (series_id, position, name) VALUES (?, ?, ?)")
                    .params(id, i + 1, sections.get(i))
                    .update();
        }
        int position = 0;
        for (Listed one : fields.recipients()) listed(id, ++position, one);
    }

    private void listed(long id, int position, Listed one) {
        String sql =
                switch (one) {
                    case Listed.Person person ->
                            """
                            INSERT INTO bulletin.listed (series_id, position, account_id)
                            SELECT :series, :position, id FROM organization.account
                            WHERE username = :first AND :second = ''
                            """;
                    case Listed.Holders holders ->
                            """
                            INSERT INTO bulletin.listed (series_id, position, role, body_id)
                            SELECT :series, :position, :first, id FROM organization.body
                            WHERE code = :second
                            """;
                };
        jdbc.sql(sql)
                .param("series", id)
                .param("position", position)
                .param("first", first(one))
                .param("second", second(one))
                .update();
    }

    private static String first(Listed one) {
        return switch (one) {
            case Listed.Person(String username) -> username;
            case Listed.Holders(var role, String body) -> role.code();
        };
    }

    private static String second(Listed one) {
        return one instanceof Listed.Holders(var role, String body) ? body : "";
    }
}

package org.gongkai.letter.open;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.publication.DocumentKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the letters that were made public, through the view that is the one read policy of
/// documents: what is withdrawn there is gone here at once.
@Component
class ChosenLetters {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final String FROM =
            """
             FROM publication.public_document p
            JOIN publication.edition e ON e.id = p.edition_id
            LEFT JOIN letter.made_public mp ON mp.document_id = p.id
            LEFT JOIN letter.letter l ON l.matter_id = mp.matter_id
            LEFT JOIN letter.category c ON c.id = l.category_id
            WHERE p.kind = :kind
            """;

    private final JdbcClient jdbc;

    ChosenLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Newest first.
    List<ChosenLetter> list(ChosenFilter filter, int size, int offset) {
        return read(
                condition(filter),
                parameters(filter),
                " ORDER BY p.published_at DESC, p.id DESC LIMIT :size OFFSET :offset",
                size,
                offset);
    }

    /// Opinions about a body that were said on the wall, newest first.
    List<ChosenLetter> listAppraisals(int size) {
        return read(
                " AND l.kind = 'appraisal'",
                parameters(ChosenFilter.ALL),
                " ORDER BY p.published_at DESC, p.id DESC LIMIT :size OFFSET :offset",
                size,
                0);
    }

    long count(ChosenFilter filter) {
        return jdbc.sql("SELECT count(*)" + FROM + condition(filter))
                .params(parameters(filter))
                .query(Long.class)
                .single();
    }

    List<ChosenChoice> bodies() {
        return choices("p.body_code", "p.body_short_name");
    }

    List<ChosenChoice> categories() {
        return choices("c.code", "c.name");
    }

    List<ChosenChoice> years() {
        String year = "extract(year FROM p.published_at AT TIME ZONE 'Asia/Shanghai')::int::text";
        return choices(year, year).reversed();
    }

    private List<ChosenChoice> choices(String code, String name) {
        return jdbc.sql(
                        "SELECT %s AS code, min(%s) AS name, count(*) AS n".formatted(code, name)
                                + FROM
                                + " AND %s IS NOT NULL GROUP BY 1 ORDER BY 1".formatted(code))
                .params(parameters(ChosenFilter.ALL))
                .query((row, n) ->
                        new ChosenChoice(
                                row.getString("code"), row.getString("name"), row.getLong("n")))
                .list();
    }

    private List<ChosenLetter> read(
            String condition, Map<String, Object> parameters, String order, int size, int offset) {
        return jdbc.sql(
                        """
                        SELECT p.id, p.title, p.body_code, p.body_short_name, p.published_at,
                               c.name AS category, e.html
                        """
                                + FROM
                                + condition
                                + order)
                .params(parameters)
                .param("size", size)
                .param("offset", offset)
                .query((row, n) -> letter(row))
                .list();
    }

    private static String condition(ChosenFilter filter) {
        var sql = new StringBuilder();
        if (!filter.body().isEmpty()) {
            sql.append(
                    " AND p.body_path <@ (SELECT path FROM organization.body WHERE code = :body)");
        }
        if (!filter.category().isEmpty()) sql.append(" AND c.code = :category");
        if (filter.year() > 0) {
            sql.append(" AND p.published_at >= :from AND p.published_at < :until");
        }
        return sql.toString();
    }

    private static Map<String, Object> parameters(ChosenFilter filter) {
        var all = new HashMap<String, Object>();
        all.put("kind", DocumentKind.LETTER_REPLY.code());
        all.put("body", filter.body());
        all.put("category", filter.category());
        if (filter.year() > 0) {
            LocalDate first = LocalDate.of(filter.year(), 1, 1);
            all.put("from", first.atStartOfDay(CHINA).toOffsetDateTime());
            all.put("until", first.plusYears(1).atStartOfDay(CHINA).toOffsetDateTime());
        }
        return all;
    }

    private static ChosenLetter letter(ResultSet row) throws SQLException {
        return new ChosenLetter(
                row.getLong("id"),
                row.getString("title"),
                row.getString("body_code"),
                row.getString("body_short_name"),
                row.getObject("published_at", OffsetDateTime.class)
                        .atZoneSameInstant(CHINA)
                        .toLocalDate(),
                Objects.requireNonNullElse(row.getString("category"), ""),
                row.getString("html"));
    }
}

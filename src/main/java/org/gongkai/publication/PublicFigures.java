package org.gongkai.publication;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.catalogue.Branch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts what is public; each count is the length of the list that the same filter gives.
@Component
public class PublicFigures {

    private final JdbcClient jdbc;

    PublicFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Every branch of the catalogue in its order, with how many documents it holds.
    public List<PublicCount> byBranch(PublicFilter filter) {
        var query = PublicQuery.of(filter.withBranch(""));
        Map<String, Long> counts =
                jdbc
                        .sql(
                                "SELECT coalesce(p.branch_code, '') AS code, '' AS name, count(*) AS count"
                                        + " FROM publication.public_document p WHERE "
                                        + query.condition()
                                        + " GROUP BY 1")
                        .params(query.parameters())
                        .query(PublicRows::count)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(PublicCount::code, PublicCount::count));
        return Branch.listBranches().stream()
                .map(b -> new PublicCount(b.code(), b.name(), counts.getOrDefault(b.code(), 0L)))
                .toList();
    }

    /// The years with publications, newest first.
    public List<PublicCount> byYear(PublicFilter filter) {
        var query = PublicQuery.of(filter.withYear(0));
        String year = "extract(year FROM p.published_at AT TIME ZONE 'Asia/Shanghai')::int";
        return jdbc.sql(
                        "SELECT %s::text AS code, '' AS name, count(*) AS count".formatted(year)
                                + " FROM publication.public_document p WHERE "
                                + query.condition()
                                + " GROUP BY 1 ORDER BY 1 DESC")
                .params(query.parameters())
                .query(PublicRows::count)
                .list();
    }

    /// The twelve months of the filter's year, January first.
    public List<PublicCount> byMonth(PublicFilter filter) {
        var query = PublicQuery.of(filter);
        return jdbc.sql(
                        "SELECT m::text AS code, '' AS name, count(p.id) AS count"
                                + " FROM generate_series(1, 12) m LEFT JOIN publication.public_document p"
                                + " ON extract(month FROM p.published_at AT TIME ZONE 'Asia/Shanghai') = m AND "
                                + query.condition()
                                + " GROUP BY m ORDER BY m")
                .params(query.parameters())
                .query(PublicRows::count)
                .list();
    }

    /// The key words that most documents carry, those most opened first.
    public List<String> frequentKeywords(int size) {
        return jdbc.sql(
                        """
                        SELECT word FROM (
                            SELECT trim(word) AS word, count(*) + sum(coalesce(v.count, 0)) AS weight
                            FROM publication.public_document p
                            LEFT JOIN publication.visit v ON v.document_id = p.id
                            CROSS JOIN regexp_split_to_table(p.keywords, '[、，,；;\\s]+') AS word
                            GROUP BY 1) words
                        WHERE length(word) BETWEEN 3 AND 8
                        ORDER BY weight DESC, word LIMIT ?
                        """)
                .param(size)
                .query((row, n) -> row.getString("word"))
                .list();
    }
}

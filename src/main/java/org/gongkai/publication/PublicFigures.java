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
        var counts = counts("coalesce(p.branch_code, '')", filter.withBranch(""));
        return Branch.listBranches().stream()
                .map(b -> new PublicCount(b.code(), b.name(), counts.getOrDefault(b.code(), 0L)))
                .toList();
    }

    /// How many documents there are of each kind; a kind without any is missing.
    public Map<String, Long> byKind(PublicFilter filter) {
        return counts("p.kind", filter.withKind(""));
    }

    /// How many documents bear each topic, by its code; those without one under the empty code.
    public Map<String, Long> byTopic(PublicFilter filter) {
        return counts("coalesce(p.topic_code, '')", filter.withTopic(""));
    }

    private Map<String, Long> counts(String what, PublicFilter filter) {
        var query = PublicQuery.of(filter);
        return jdbc
                .sql(
                        "SELECT "
                                + what
                                + " AS code, '' AS name, count(*) AS count"
                                + " FROM publication.public_document p WHERE "
                                + query.condition()
                                + " GROUP BY 1")
                .params(query.parameters())
                .query(PublicRows::count)
                .list()
                .stream()
                .collect(Collectors.toMap(PublicCount::code, PublicCount::count));
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
                        WHERE length(word) BETWEEN 3 AND 8 AND word !~ '^[0-9]+$'
                        ORDER BY weight DESC, word LIMIT ?
                        """)
                .param(size)
                .query((row, n) -> row.getString("word"))
                .list();
    }
}

package org.gongkai.report.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.gongkai.report.comparing.LikePairs.Sketch;
import org.gongkai.report.likeness.Prose;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The words of the reports that are known. What is compared of a text is kept in memory: reading a
/// text again is the slow part, and it only changes with the report.
@Component
public class ReportTexts {

    private static final String NAMES =
            """
            (SELECT string_agg(n.name || '|' || n.short_name, '|')
             FROM organization.body n WHERE n.path @> b.path) AS names
            """;

    private final JdbcClient jdbc;
    private final Map<Long, Kept> kept = new ConcurrentHashMap<>();

    ReportTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A report to compare.
    public record Told(
            long documentId,
            long bodyId,
            String bodyName,
            int year,
            String title,
            String text,
            String names) {

        public Prose prose() {
            List<String> spoken =
                    Stream.of(names.split("\\|"))
                            .flatMap(name -> Stream.of(name, name.replaceFirst("人民政府$", "")))
                            .filter(name -> name.length() > 1)
                            .distinct()
                            .toList();
            return Prose.of(text, spoken);
        }
    }

    private record Kept(String fingerprint, Sketch sketch) {}

    private record Heading(long documentId, long bodyId, int year, String fingerprint) {}

    public Optional<Told> find(Collection<Long> bodies, long documentId) {
        return told(bodies, List.of(documentId)).stream().findFirst();
    }

    /// The sketches of all reports of these bodies.
    public List<Sketch> listSketches(Collection<Long> bodies) {
        if (bodies.isEmpty()) return List.of();
        List<Heading> headings =
                jdbc.sql(
                                """
                                SELECT k.document_id, k.body_id, k.year,
                                       md5(k.text || b.name || b.short_name) AS fingerprint
                                FROM report.known_report k
                                JOIN organization.body b ON b.id = k.body_id
                                WHERE k.body_id IN (:bodies)
                                """)
                        .param("bodies", bodies)
                        .query(new DataClassRowMapper<>(Heading.class))
                        .list();
        var fresh = new java.util.HashMap<Long, Heading>();
        for (Heading heading : headings) {
            Kept known = kept.get(heading.documentId());
            if (known == null || !known.fingerprint().equals(heading.fingerprint())) {
                fresh.put(heading.documentId(), heading);
            }
        }
        for (Told told : told(bodies, fresh.keySet())) {
            Heading heading = java.util.Objects.requireNonNull(fresh.get(told.documentId()));
            var place = new Place(told.bodyId(), told.year());
            kept.put(
                    told.documentId(),
                    new Kept(
                            heading.fingerprint(),
                            new Sketch(told.documentId(), place, told.prose().shingles())));
        }
        var sketches = new ArrayList<Sketch>();
        for (Heading heading : headings) {
            Kept known = kept.get(heading.documentId());
            if (known != null) sketches.add(known.sketch());
        }
        return sketches;
    }

    private List<Told> told(Collection<Long> bodies, Collection<Long> documents) {
        if (bodies.isEmpty() || documents.isEmpty()) return List.of();
        return jdbc.sql(
                        "SELECT k.document_id, k.body_id, b.name AS body_name, k.year, k.title, k.text, "
                                + NAMES
                                + """
                                FROM report.known_report k
                                JOIN organization.body b ON b.id = k.body_id
                                WHERE k.body_id IN (:bodies) AND k.document_id IN (:documents)
                                """)
                .param("bodies", bodies)
                .param("documents", documents)
                .query(new DataClassRowMapper<>(Told.class))
                .list();
    }
}

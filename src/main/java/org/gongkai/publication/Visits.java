package org.gongkai.publication;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// How often a document was opened. Counted in memory and written in batches, so that a reader
/// never waits for it; nothing about the reader is kept.
@Component
public class Visits {

    private static final int MOST_WAITING = 10_000;

    private final JdbcClient jdbc;
    private final Map<Long, LongAdder> waiting = new ConcurrentHashMap<>();

    Visits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Counts one visit. Visits to what is not public are dropped when they would be written.
    public void count(long documentId) {
        if (waiting.size() >= MOST_WAITING) return;
        waiting.computeIfAbsent(documentId, id -> new LongAdder()).increment();
    }

    /// Visits of a public document, those not yet written included; 0 for any other.
    public long of(long documentId) {
        long written =
                jdbc.sql(
                                """
                                SELECT v.count FROM publication.visit v
                                JOIN publication.public_document p ON p.id = v.document_id
                                WHERE p.id = ?
                                """)
                        .param(documentId)
                        .query(Long.class)
                        .optional()
                        .orElse(0L);
        var more = waiting.get(documentId);
        return written + (more == null ? 0 : more.sum());
    }

    @Scheduled(fixedDelay = 10_000)
    void flush() {
        for (Long id : Map.copyOf(waiting).keySet()) {
            var seen = waiting.remove(id);
            if (seen != null) write(id, seen.sum());
        }
    }

    private void write(long id, long seen) {
        jdbc.sql(
                        """
                        INSERT INTO publication.visit (document_id, count)
                        SELECT id, :seen FROM publication.public_document WHERE id = :id
                        ON CONFLICT (document_id) DO UPDATE SET count = publication.visit.count + :seen
                        """)
                .param("id", id)
                .param("seen", seen)
                .update();
    }
}

package org.gongkai.audit;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Chains the entries of the audit, and proves the chain.
@Component
public class AuditChain {

    private static final byte[] BEGINNING = new byte[32];
    private static final int BATCH = 1000;

    private final JdbcClient jdbc;

    AuditChain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Seals what was written since the last time. Safe to run on several nodes at once.
    @Transactional
    @Scheduled(fixedDelay = 1000)
    public void seal() {
        if (!takeTurn()) return;
        Seal last = lastSeal();
        List<Entry> entries =
                jdbc.sql(
                                """
                                SELECT e.id, e.account, e.action, e.subject, e.detail::text AS detail,
                                       (extract(epoch FROM e.at) * 1000000)::bigint AS at_micros
                                FROM audit.entry e
                                WHERE NOT EXISTS (SELECT FROM audit.seal s WHERE s.entry_id = e.id)
                                ORDER BY e.id LIMIT :batch
                                """)
                        .param("batch", BATCH)
                        .query(AuditChain::entry)
                        .list();
        for (Entry entry : entries) {
            last = new Seal(last.number() + 1, digest(last.digest(), entry));
            jdbc.sql("INSERT INTO audit.seal (number, entry_id, digest) VALUES (?, ?, ?)")
                    .params(last.number(), entry.id(), last.digest())
                    .update();
        }
    }

    /// Recomputes the whole chain.
    @Transactional(readOnly = true)
    public Verdict verify() {
        var walk = new Walk();
        jdbc.sql(
                        """
                        SELECT s.number, s.digest, e.id, e.account, e.action, e.subject,
                               e.detail::text AS detail,
                               (extract(epoch FROM e.at) * 1000000)::bigint AS at_micros
                        FROM audit.seal s JOIN audit.entry e ON e.id = s.entry_id
                        ORDER BY s.number
                        """)
                .query(walk::step);
        long unsealed =
                jdbc.sql(
                                """
                                SELECT count(*) FROM audit.entry e
                                WHERE NOT EXISTS (SELECT FROM audit.seal s WHERE s.entry_id = e.id)
                                """)
                        .query(Long.class)
                        .single();
        return new Verdict(
                walk.expected - 1,
                unsealed,
                HexFormat.of().formatHex(walk.before),
                Optional.ofNullable(walk.brokenAt));
    }

    /// @param sealed how many entries the chain holds
    /// @param unsealed entries of the last moments that wait for their seal
    /// @param head the digest that stands for the whole chain
    /// @param brokenAt the number of the first seal that does not fit, if any
    public record Verdict(long sealed, long unsealed, String head, Optional<Long> brokenAt) {}

    private record Entry(
            long id, long atMicros, String account, String action, String subject, String detail) {}

    private record Seal(long number, byte[] digest) {}

    private static final class Walk {
        private byte[] before = BEGINNING;
        private long expected = 1;
        private @org.jspecify.annotations.Nullable Long brokenAt;

        void step(ResultSet row) throws SQLException {
            byte[] digest = digest(before, entry(row, 0));
            if (brokenAt == null
                    && (row.getLong("number") != expected
                            || !Arrays.equals(digest, row.getBytes("digest")))) {
                brokenAt = expected;
            }
            before = digest;
            expected++;
        }
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getLong("id"),
                row.getLong("at_micros"),
                row.getString("account"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("detail"));
    }

    private static byte[] digest(byte[] before, Entry entry) {
        var parts = new ArrayList<byte[]>();
        parts.add(before);
        for (String part :
                List.of(
                        Long.toString(entry.id()),
                        Long.toString(entry.atMicros()),
                        entry.account(),
                        entry.action(),
                        entry.subject(),
                        entry.detail())) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            parts.add((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            parts.add(bytes);
        }
        return Sm3.of(parts.toArray(byte[][]::new));
    }

    private boolean takeTurn() {
        return jdbc.sql("SELECT pg_try_advisory_xact_lock(hashtext('audit.seal'))")
                .query(Boolean.class)
                .single();
    }

    private Seal lastSeal() {
        return jdbc.sql("SELECT number, digest FROM audit.seal ORDER BY number DESC LIMIT 1")
                .query((row, n) -> new Seal(row.getLong("number"), row.getBytes("digest")))
                .optional()
                .orElse(new Seal(0, BEGINNING));
    }
}

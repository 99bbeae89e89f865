package org.gongkai.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The public ledger (公开存证): an append-only Merkle log that proves what was published when. A
/// statement is written in the transaction of the change; a moment later it gets its place.
@Component
public class Ledger {

    private static final int BATCH = 1000;
    private static final byte[] UNKNOWN = new byte[32];

    private final JdbcClient jdbc;

    Ledger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One statement and its place.
    ///
    /// @param position counted from 0
    public record Line(long position, Instant at, String subject, int version, String text) {}

    /// @param size how many statements the log holds
    /// @param root the digest that stands for all of them, in hexadecimal
    public record Head(long size, String root) {}

    /// States something in the running transaction. Never personal data, nor anything a withdrawal
    /// would have to take back: a ledger forgets nothing.
    ///
    /// @param subject what it is about: `document/12`
    /// @param version which edition of it
    /// @param text the statement, exactly as it will be hashed
    public void state(String subject, int version, String text) {
        jdbc.sql("INSERT INTO audit.statement (subject, version, text) VALUES (?, ?, ?)")
                .params(subject, version, text)
                .update();
    }

    /// Gives what was stated since the last time its place. Safe to run on several nodes at once.
    @Transactional
    @Scheduled(fixedDelay = 1000)
    public void append() {
        if (!takeTurn()) return;
        var waiting =
                jdbc.sql(
                                """
                                SELECT s.id, s.text FROM audit.statement s
                                WHERE NOT EXISTS (SELECT FROM audit.leaf l WHERE l.statement_id = s.id)
                                ORDER BY s.id LIMIT :batch
                                """)
                        .param("batch", BATCH)
                        .query((row, n) -> Map.entry(row.getLong("id"), row.getString("text")))
                        .list();
        long position = waiting.isEmpty() ? 0 : size();
        for (var statement : waiting) {
            jdbc.sql("INSERT INTO audit.leaf (position, statement_id) VALUES (?, ?)")
                    .params(position, statement.getKey())
                    .update();
            grow(position, MerkleTree.leaf(statement.getValue()));
            position++;
        }
    }

    public Head head() {
        long size = size();
        return new Head(size, HexFormat.of().formatHex(tree(size, 0).root(size)));
    }

    /// The proof of the newest statement about an edition; nothing while it waits for its place.
    public Optional<LedgerProof> prove(String subject, int version) {
        return newest(subject, version)
                .map(line -> {
                    long size = size();
                    MerkleTree tree = tree(size, line.position());
                    HexFormat hex = HexFormat.of();
                    return new LedgerProof(
                            line.text(),
                            line.position(),
                            size,
                            hex.formatHex(tree.root(size)),
                            tree.path(line.position(), size).stream().map(hex::formatHex).toList());
                });
    }

    /// Statements in the order of the log.
    public List<Line> list(long from, int limit) {
        return jdbc.sql(
                        """
                        SELECT l.position, s.at, s.subject, s.version, s.text
                        FROM audit.leaf l JOIN audit.statement s ON s.id = l.statement_id
                        WHERE l.position >= ? ORDER BY l.position LIMIT ?
                        """)
                .params(from, limit)
                .query(Ledger::line)
                .list();
    }

    private Optional<Line> newest(String subject, int version) {
        return jdbc.sql(
                        """
                        SELECT l.position, s.at, s.subject, s.version, s.text
                        FROM audit.statement s JOIN audit.leaf l ON l.statement_id = s.id
                        WHERE s.subject = ? AND s.version = ? ORDER BY s.id DESC LIMIT 1
                        """)
                .params(subject, version)
                .query(Ledger::line)
                .optional();
    }

    private long size() {
        return jdbc.sql("SELECT coalesce(max(position) + 1, 0) FROM audit.leaf")
                .query(Long.class)
                .single();
    }

    /// Adds a leaf, and every node that it completes.
    private void grow(long position, byte[] leaf) {
        byte[] digest = leaf;
        long at = position;
        for (int level = 0; ; level++) {
            jdbc.sql("INSERT INTO audit.node (level, position, digest) VALUES (?, ?, ?)")
                    .params(level, at, digest)
                    .update();
            if ((at & 1) == 0) return;
            digest = MerkleTree.node(stored(level, at - 1), digest);
            at >>= 1;
        }
    }

    private byte[] stored(int level, long position) {
        return jdbc.sql("SELECT digest FROM audit.node WHERE level = ? AND position = ?")
                .params(level, position)
                .query((row, n) -> row.getBytes("digest"))
                .single();
    }

    /// The tree with all nodes the root and the path of this leaf need: one walk finds out which,
    /// one query reads them.
    private MerkleTree tree(long size, long leaf) {
        var needed = new LinkedHashSet<Place>();
        var scout =
                new MerkleTree((level, position) -> {
                    needed.add(new Place(level, position));
                    return UNKNOWN;
                });
        scout.root(size);
        scout.path(leaf, size);
        var read = new HashMap<Place, byte[]>();
        jdbc.sql(
                        """
                        SELECT n.level, n.position, n.digest FROM audit.node n
                        JOIN unnest(CAST(:levels AS int[]), CAST(:positions AS bigint[]))
                             AS p (level, position)
                          ON p.level = n.level AND p.position = n.position
                        """)
                .param("levels", needed.stream().map(Place::level).toArray(Integer[]::new))
                .param("positions", needed.stream().map(Place::position).toArray(Long[]::new))
                .query(row -> {
                    read.put(
                            new Place(row.getInt("level"), row.getLong("position")),
                            row.getBytes("digest"));
                });
        return new MerkleTree(
                (level, position) -> Objects.requireNonNull(read.get(new Place(level, position))));
    }

    private record Place(int level, long position) {}

    private boolean takeTurn() {
        return jdbc.sql("SELECT pg_try_advisory_xact_lock(hashtext('audit.ledger'))")
                .query(Boolean.class)
                .single();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getLong("position"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("subject"),
                row.getInt("version"),
                row.getString("text"));
    }
}

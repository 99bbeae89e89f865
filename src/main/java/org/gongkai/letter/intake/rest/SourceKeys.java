package org.gongkai.letter.intake.rest;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.letter.Source;
import org.gongkai.letter.Sources;
import org.gongkai.privacy.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds keys. Only a keyed mark of each is kept: who has the database has no key.
@Component
public class SourceKeys {

    private static final String MARK = "letter-source-key";
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 32; // of five random bits each
    private static final String PREFIX = "gk-";
    private static final Pattern KEY =
            Pattern.compile(PREFIX + "[" + ALPHABET + "]{" + LENGTH + "}");

    private final JdbcClient jdbc;
    private final Sources sources;
    private final Sealing sealing;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SourceKeys(JdbcClient jdbc, Sources sources, Sealing sealing, Clock clock) {
        this.jdbc = jdbc;
        this.sources = sources;
        this.sealing = sealing;
        this.clock = clock;
    }

    /// Whoever holds a valid key.
    record Holder(long keyId, Source source) {}

    /// A new key, 160 random bits.
    String fresh() {
        var key = new StringBuilder(PREFIX);
        for (int i = 0; i < LENGTH; i++) {
            key.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return key.toString();
    }

    byte[] mark(String key) {
        return sealing.mark(MARK, key);
    }

    /// All of a source, the newest first.
    public List<SourceKey> list(Source source) {
        return jdbc.sql("SELECT * FROM letter.source_key WHERE source_id = ? ORDER BY id DESC")
                .param(source.id())
                .query((row, n) -> key(row))
                .list();
    }

    private record Found(long id, long sourceId, byte[] mark, @Nullable Instant usedAt) {}

    /// The holder of this key, whose use is noted; empty when it is none or was revoked.
    Optional<Holder> find(String key) {
        if (!KEY.matcher(key).matches()) return Optional.empty();
        Optional<Found> found =
                jdbc.sql(
                                """
                                SELECT id, source_id, mark, used_at FROM letter.source_key
                                WHERE mark IN (:marks) AND revoked_at IS NULL
                                """)
                        .param("marks", sealing.marks(MARK, key))
                        .query((row, n) ->
                                new Found(
                                        row.getLong(1),
                                        row.getLong(2),
                                        row.getBytes(3),
                                        instant(row, "used_at")))
                        .optional();
        found.ifPresent(one -> noteUse(one, key));
        return found.map(one -> new Holder(one.id(), sources.get(one.sourceId())));
    }

    /// Once a minute is enough. The mark is renewed when the key it was made with is no longer the
    /// newest.
    private void noteUse(Found one, String key) {
        byte[] newest = mark(key);
        Instant used = one.usedAt();
        boolean lately = used != null && used.isAfter(clock.instant().minusSeconds(60));
        if (lately && java.util.Arrays.equals(newest, one.mark())) return;
        jdbc.sql("UPDATE letter.source_key SET used_at = ?, mark = ? WHERE id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), newest, one.id())
                .update();
    }

    private static SourceKey key(ResultSet row) throws SQLException {
        return new SourceKey(
                row.getLong("id"),
                row.getString("label"),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                instant(row, "used_at"),
                instant(row, "revoked_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

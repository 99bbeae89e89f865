package org.gongkai.casework;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.gongkai.files.Blobs;
import org.gongkai.files.FileReferences;
import org.gongkai.files.Intake;
import org.gongkai.files.RefusedFileException;
import org.gongkai.files.Sha256;
import org.gongkai.pages.Refused;
import org.gongkai.privacy.SealedRows;
import org.gongkai.privacy.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The papers of matters, in and out. What lies on disk is sealed, name and content; the store of
/// files sees only the sealed bytes.
@Component
public class Papers implements FileReferences, SealedRows {

    private static final int SMALL_BYTES = 32 * 1024;
    private static final int MOST_BYTES = 20 * 1024 * 1024;

    private final JdbcClient jdbc;
    private final Blobs blobs;
    private final Intake intake;
    private final Sealing sealing;
    private final Clock clock;

    Papers(JdbcClient jdbc, Blobs blobs, Intake intake, Sealing sealing, Clock clock) {
        this.jdbc = jdbc;
        this.blobs = blobs;
        this.intake = intake;
        this.sealing = sealing;
        this.clock = clock;
    }

    /// An upload that was looked at and may be kept.
    public record Upload(String name, String mediaType, byte[] content) {}

    /// Looks at an upload as at every other: size, true type, nothing harmful. Before the
    /// transaction that keeps it.
    ///
    /// @param field of the form, for the refusal
    public Upload look(InputStream content, String rawName, String field) {
        try (var incoming = intake.look(content, rawName)) {
            if (java.nio.file.Files.size(incoming.path()) > MOST_BYTES) {
                throw new Refused(
                        field,
                        org.gongkai.pages.Text.t(
                                "casework.refused.paper-too-large", MOST_BYTES / 1024 / 1024));
            }
            return new Upload(
                    incoming.name().value(),
                    incoming.kind().mediaType(),
                    java.nio.file.Files.readAllBytes(incoming.path()));
        } catch (RefusedFileException refused) {
            throw new Refused(field, refused.refusal().message());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @return id of the new paper
    @Transactional
    public long add(Matter matter, String kind, Upload paper, String by, boolean shown) {
        String place = place(matter.number());
        Kept kept = keep(sealing.seal(place, paper.content()));
        return jdbc.sql(
                        """
                        INSERT INTO casework.paper (matter_id, kind, name, media_type, size_bytes,
                                                    content, blob_hash, added_at, added_by, shown)
                        VALUES (:matter, :kind, :name, :type, :size, :content, :hash, :at, :by,
                                :shown)
                        RETURNING id
                        """)
                .param("matter", matter.id())
                .param("kind", kind)
                .param("name", sealing.seal(place, paper.name()))
                .param("type", paper.mediaType())
                .param("size", paper.content().length)
                .param("content", kept.content(), Types.BINARY)
                .param("hash", kept.blobHash(), Types.VARCHAR)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("shown", shown)
                .query(Long.class)
                .single();
    }

    public List<Paper> list(Matter matter) {
        return jdbc.sql("SELECT * FROM casework.paper WHERE matter_id = ? ORDER BY id")
                .param(matter.id())
                .query((row, n) -> paper(row, matter.number()))
                .list();
    }

    /// Lets the applicant take a paper that was the office's own until now.
    public void show(long paperId) {
        jdbc.sql("UPDATE casework.paper SET shown = true WHERE id = ?").param(paperId).update();
    }

    /// @throws NoSuchElementException when the matter has no such paper
    public Paper get(Matter matter, long paperId) {
        return list(matter).stream()
                .filter(paper -> paper.id() == paperId)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("paper"));
    }

    public byte[] read(Matter matter, Paper paper) {
        Kept kept =
                jdbc.sql("SELECT content, blob_hash FROM casework.paper WHERE id = ?")
                        .param(paper.id())
                        .query((row, n) -> new Kept(row.getBytes(1), row.getString(2)))
                        .single();
        return sealing.openBytes(place(matter.number()), sealed(kept));
    }

    @Override
    public Set<Sha256> list() {
        return new HashSet<>(
                jdbc.sql(
                                "SELECT DISTINCT blob_hash FROM casework.paper WHERE blob_hash IS NOT NULL")
                        .query((row, n) -> new Sha256(row.getString(1)))
                        .list());
    }

    private record Row(long id, String number, byte[] name, Kept kept) {}

    @Override
    @Transactional
    public int sealAnew(int batch) {
        List<Row> old =
                jdbc.sql(
                                """
                                SELECT p.id, m.number, p.name, p.content, p.blob_hash
                                FROM casework.paper p JOIN casework.matter m ON m.id = p.matter_id
                                WHERE substring(p.name FROM 1 FOR 3) <> :head
                                LIMIT :batch FOR UPDATE OF p
                                """)
                        .param("head", sealing.currentHead())
                        .param("batch", batch)
                        .query((row, n) ->
                                new Row(
                                        row.getLong("id"),
                                        row.getString("number"),
                                        row.getBytes("name"),
                                        new Kept(
                                                row.getBytes("content"),
                                                row.getString("blob_hash"))))
                        .list();
        for (Row row : old) {
            String place = place(row.number());
            byte[] content = sealing.openBytes(place, sealed(row.kept()));
            Kept kept = keep(sealing.seal(place, content));
            jdbc.sql(
                            """
                            UPDATE casework.paper SET name = :name, content = :content,
                                blob_hash = :hash WHERE id = :id
                            """)
                    .param("name", sealing.seal(place, sealing.openBytes(place, row.name())))
                    .param("content", kept.content(), Types.BINARY)
                    .param("hash", kept.blobHash(), Types.VARCHAR)
                    .param("id", row.id())
                    .update();
        }
        return old.size();
    }

    /// Sealed bytes: small ones in the row, so that they come and go with it; large ones as a file.
    private record Kept(byte @Nullable [] content, @Nullable String blobHash) {}

    private Kept keep(byte[] sealed) {
        if (sealed.length <= SMALL_BYTES) return new Kept(sealed, null);
        try {
            return new Kept(null, blobs.store(new ByteArrayInputStream(sealed)).hash().hex());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] sealed(Kept kept) {
        if (kept.content() != null) return kept.content();
        try {
            return blobs.read(new Sha256(Objects.requireNonNull(kept.blobHash())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Paper paper(ResultSet row, String number) throws SQLException {
        return new Paper(
                row.getLong("id"),
                row.getLong("matter_id"),
                row.getString("kind"),
                sealing.open(place(number), row.getBytes("name")),
                row.getString("media_type"),
                row.getLong("size_bytes"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                row.getString("added_by"),
                row.getBoolean("shown"));
    }

    private static String place(String number) {
        return "paper/" + number;
    }
}

package org.gongkai.letter.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gongkai.audit.AuditTrail;
import org.gongkai.files.Sha256;
import org.gongkai.letter.LetterKind;
import org.gongkai.letter.Source;
import org.gongkai.letter.intake.SealedFiles;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.privacy.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Receives tables, starts and ends their imports. What was uploaded is forgotten as soon as its
/// import ends, and after thirty days whatever became of it.
@Component
public class KeepImports {

    private static final Duration KEPT_FOR = Duration.ofDays(30);

    private final TableImports imports;
    private final LookAtTable looking;
    private final SealedFiles files;
    private final Sealing sealing;
    private final JsonMapper json;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final AuditTrail audit;
    private final Clock clock;

    KeepImports(
            TableImports imports,
            LookAtTable looking,
            SealedFiles files,
            Sealing sealing,
            JsonMapper json,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            AuditTrail audit,
            Clock clock) {
        this.imports = imports;
        this.looking = looking;
        this.files = files;
        this.sealing = sealing;
        this.json = json;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /// Looks at a table and keeps it, sealed, until somebody starts its import.
    ///
    /// @return its id
    /// @throws Refused when there is no table in it
    public long receive(
            Actor actor, Source source, LetterKind usual, InputStream content, String rawName) {
        actor.require(Action.HANDLE_MATTERS, source.bodyPath());
        if (!source.active()) throw new Refused("source", Text.t("office.refused.choice"));
        try (TableFile file = TableFile.receive(content, rawName)) {
            LookAtTable.Seen seen = looking.look(file, source, usual);
            String uuid = UUID.randomUUID().toString();
            Sha256 kept = files.keep(file.path(), TableImports.place(uuid));
            return Objects.requireNonNull(
                    transactions.execute(
                            status -> insert(actor, source, usual, file, seen, uuid, kept)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long insert(
            Actor actor,
            Source source,
            LetterKind usual,
            TableFile file,
            LookAtTable.Seen seen,
            String uuid,
            Sha256 kept) {
        String place = TableImports.place(uuid);
        long id =
                jdbc.sql(
                                """
                                INSERT INTO letter.table_import (source_id, usual_kind, by, at, place, name,
                                    preview, blob_hash, size_bytes, head, state, lines_total)
                                VALUES (:source, :kind, :by, :at, CAST(:place AS uuid), :name,
                                    :preview, :hash, :size, :head, 'ready', :total)
                                RETURNING id
                                """)
                        .param("source", source.id())
                        .param("kind", usual.code())
                        .param("by", actor.username())
                        .param("at", now())
                        .param("place", uuid)
                        .param("name", sealing.seal(place, file.name().value()))
                        .param(
                                "preview",
                                sealing.seal(place, json.writeValueAsString(seen.preview())))
                        .param("hash", kept.hex())
                        .param("size", file.sizeBytes())
                        .param("head", seen.head().toArray(String[]::new))
                        .param("total", seen.total())
                        .query(Long.class)
                        .single();
        record(
                actor.username(),
                "letter.upload-table",
                id,
                Map.of("source", source.code(), "rows", seen.total()));
        return id;
    }

    /// Lets the job take it in.
    public void start(Actor actor, long id) {
        TableImport one = imports.get(id);
        actor.require(Action.HANDLE_MATTERS, one.source().bodyPath());
        if (!imports.preview(one).isUsable()) {
            throw new Refused("", Text.t("letter-intake.refused.no-text"));
        }
        transactions.executeWithoutResult(status -> {
            int started =
                    jdbc.sql(
                                    "UPDATE letter.table_import SET state = 'running' WHERE id = ? AND state = 'ready'")
                            .param(id)
                            .update();
            if (started > 0) record(actor.username(), "letter.start-import", id, Map.of());
        });
    }

    /// Ends it where it is; what was taken in stays.
    public void cancel(Actor actor, long id) {
        actor.require(Action.HANDLE_MATTERS, imports.get(id).source().bodyPath());
        end(id, ImportState.CANCELLED, actor.username());
    }

    /// Ends an import and forgets its file.
    void end(long id, ImportState state, String by) {
        String kept =
                transactions.execute(status -> {
                    String hash =
                            jdbc.sql(
                                            """
                                            SELECT blob_hash FROM letter.table_import
                                            WHERE id = ? AND state IN ('ready', 'running') FOR UPDATE
                                            """)
                                    .param(id)
                                    .query((row, n) -> row.getString(1))
                                    .optional()
                                    .orElse("");
                    if (!hash.isEmpty()) write(id, state, by);
                    return hash;
                });
        if (kept != null && !kept.isEmpty()) files.forget(new Sha256(kept));
    }

    private void write(long id, ImportState state, String by) {
        jdbc.sql(
                        """
                        UPDATE letter.table_import SET state = :state, blob_hash = NULL, ended_at = :now
                        WHERE id = :id
                        """)
                .param("state", state.code())
                .param("now", now())
                .param("id", id)
                .update();
        TableImport one = imports.get(id);
        record(
                by,
                "letter.end-import",
                id,
                Map.of(
                        "state", state.code(),
                        "new", one.fresh(),
                        "again", one.again(),
                        "bad", one.bad()));
    }

    @Scheduled(fixedDelay = 3_600_000)
    void forgetOldOnes() {
        Instant before = clock.instant().minus(KEPT_FOR);
        List<Long> old =
                jdbc.sql(
                                "SELECT id FROM letter.table_import WHERE state IN ('ready', 'running') AND at < ?")
                        .param(before.atOffset(ZoneOffset.UTC))
                        .query((row, n) -> row.getLong(1))
                        .list();
        old.forEach(id -> end(id, ImportState.CANCELLED, "system"));
        jdbc.sql(
                        """
                        UPDATE letter.import_row SET quote = NULL
                        WHERE quote IS NOT NULL
                          AND import_id IN (SELECT id FROM letter.table_import WHERE at < ?)
                        """)
                .param(before.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void record(String by, String action, long id, Map<String, ?> facts) {
        audit.record(by, action, TableImport.subject(id), facts);
    }

    private java.time.OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

package org.gongkai.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.audit.AuditTrail;
import org.gongkai.files.Blob;
import org.gongkai.files.Blobs;
import org.gongkai.files.Extraction;
import org.gongkai.files.Intake;
import org.gongkai.files.Part;
import org.gongkai.files.RefusedFileException;
import org.gongkai.files.Sha256;
import org.gongkai.files.TextExtraction;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Adds files to a draft and takes them away again.
@Component
public class AttachFile {

    private static final int MOST = 30;
    private static final int LONGEST_TEXT = 2_000_000;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Editions editions;
    private final Blobs blobs;
    private final Intake intake;
    private final TextExtraction extraction;
    private final ScreenEdition screening;
    private final SaveDraft drafts;
    private final AuditTrail audit;

    AttachFile(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Editions editions,
            Blobs blobs,
            Intake intake,
            TextExtraction extraction,
            ScreenEdition screening,
            SaveDraft drafts,
            AuditTrail audit) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.editions = editions;
        this.blobs = blobs;
        this.intake = intake;
        this.extraction = extraction;
        this.screening = screening;
        this.drafts = drafts;
        this.audit = audit;
    }

    /// Takes a file in, reads its text in a process of its own and screens it. Reading happens
    /// outside the transaction, since it may take seconds.
    ///
    /// @throws Refused when the file is not one to take or is built to do harm; nothing is kept
    ///   then
    public void attach(Actor actor, long editionId, InputStream content, String name) {
        attach(actor, editionId, content, name, false);
    }

    /// The same for a paper that the program itself wrote: its pictures were drawn from its
    /// numbers, so nobody has to look what stands in them. Its text is screened like any other.
    ///
    /// @throws Refused as above
    public void attachWritten(Actor actor, long editionId, InputStream content, String name) {
        attach(actor, editionId, content, name, true);
    }

    private void attach(
            Actor actor, long editionId, InputStream content, String name, boolean written) {
        actor.require(Action.DRAFT, editions.get(editionId).bodyPath());
        try (Intake.Incoming file = intake.look(content, name)) {
            Extraction text = extraction.extract(file.path(), file.kind(), file.name());
            if (text.isHarmful()) throw new Refused("file", name + "：" + text.words());
            Blob blob = file.keep();
            transactions.executeWithoutResult(
                    status -> add(actor, editionId, file, blob, text, written));
        } catch (RefusedFileException turned) {
            throw new Refused("file", name + "：" + turned.refusal().message());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading an attachment", e);
        }
    }

    /// Takes a file away from a draft; its bytes stay for the editions that still have them.
    public void detach(Actor actor, long editionId, long attachmentId) {
        transactions.executeWithoutResult(status -> {
            Edition edition = openEdition(actor, editionId);
            jdbc.sql(
                            """
                            DELETE FROM publication.attachment WHERE id = ? AND edition_id = ?
                            RETURNING blob_hash
                            """)
                    .params(attachmentId, editionId)
                    .query((row, number) -> new Sha256(row.getString("blob_hash")))
                    .optional()
                    .ifPresent(hash -> {
                        blobs.touch(hash);
                        changed(
                                actor,
                                edition,
                                "publication.detach",
                                Map.of("attachment", attachmentId));
                    });
        });
    }

    private void add(
            Actor actor,
            long editionId,
            Intake.Incoming file,
            Blob blob,
            Extraction text,
            boolean written) {
        Edition edition = openEdition(actor, editionId);
        List<Attachment> present = editions.attachments(editionId);
        if (present.size() >= MOST) {
            throw new Refused("file", Text.t("publication.refused.too-many-files", MOST));
        }
        List<Part> parts = text instanceof Extraction.Extracted found ? found.parts() : List.of();
        int position = present.isEmpty() ? 1 : present.getLast().position() + 1;
        long id =
                jdbc.sql(
                                """
                                INSERT INTO publication.attachment (edition_id, position, name, media_type,
                                    extension, size_bytes, blob_hash, text, text_state)
                                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
                                """)
                        .params(
                                editionId,
                                position,
                                file.name().value(),
                                file.kind().mediaType(),
                                file.name().extension(),
                                blob.size(),
                                blob.hash().toString(),
                                joined(parts),
                                stateOf(text))
                        .query(Long.class)
                        .single();
        screening.screenAttachment(editionId, id, file.name(), text, written);
        changed(actor, edition, "publication.attach", Map.of("hash", blob.hash().toString()));
    }

    private Edition openEdition(Actor actor, long editionId) {
        Edition edition = editions.getForChange(editionId);
        actor.require(Action.DRAFT, edition.bodyPath());
        if (!edition.isOpen()) throw new Refused("file", Text.t("publication.refused.not-open"));
        return edition;
    }

    private void changed(Actor actor, Edition edition, String action, Map<String, ?> detail) {
        if (edition.state() != EditionState.DRAFT) drafts.reopen(actor, edition);
        audit.record(actor.username(), action, "document/" + edition.documentId(), detail);
    }

    private static String joined(List<Part> parts) {
        String all = parts.stream().map(Part::text).collect(Collectors.joining("\n"));
        String text = all.length() > LONGEST_TEXT ? all.substring(0, LONGEST_TEXT) : all;
        return text.replace("\0", "");
    }

    private static String stateOf(Extraction extraction) {
        return switch (extraction) {
            case Extraction.Extracted e -> "extracted";
            case Extraction.Nothing e -> "none";
            case Extraction.Refused e -> "refused";
            case Extraction.TimedOut e -> "timed-out";
        };
    }
}

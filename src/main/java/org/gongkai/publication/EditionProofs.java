package org.gongkai.publication;

import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.audit.Ledger;
import org.gongkai.audit.LedgerProof;
import org.gongkai.audit.Sm3;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// States in the public ledger what became public and what was withdrawn, and proves it to readers.
///
/// A statement holds the digest of what the public reads, never the text or the title itself: a
/// withdrawal could not take those back out of a log that forgets nothing.
@Component
public class EditionProofs {

    private static final int FORM = 1;
    private static final int BATCH = 100;

    private final JdbcClient jdbc;
    private final Ledger ledger;
    private final TransactionTemplate transactions;
    private final JsonMapper json;

    EditionProofs(
            JdbcClient jdbc, Ledger ledger, TransactionTemplate transactions, JsonMapper json) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.transactions = transactions;
        this.json = json;
    }

    /// What a reader can check without this installation.
    ///
    /// @param content what the public reads now, as the text whose digest the statement holds
    /// @param untouched whether that digest is the one that was stated at publication
    public record Proof(LedgerProof ledger, String content, String digest, boolean untouched) {}

    /// The proof of the current edition; nothing in the moment before its statement has a place.
    public Optional<Proof> find(PublicDocument document) {
        return ledger.prove(subject(document.head().id()), document.editionNumber())
                .map(proof -> {
                    String content = content(document);
                    String digest = Sm3.hex(content);
                    boolean untouched =
                            json.readTree(proof.statement())
                                    .path("content")
                                    .asString("")
                                    .equals(digest);
                    return new Proof(proof, content, digest, untouched);
                });
    }

    @EventListener
    void published(EditionPublished event) {
        PublicReading.read(jdbc, event.documentId()).ifPresent(this::state);
    }

    @EventListener
    void withdrawn(DocumentWithdrawn event) {
        int edition =
                jdbc.sql(
                                """
                                SELECT max(number) FROM publication.edition
                                WHERE document_id = ? AND state = 'withdrawn'
                                """)
                        .param(event.documentId())
                        .query(Integer.class)
                        .single();
        var said = new LinkedHashMap<String, Object>();
        said.put("form", FORM);
        said.put("event", "withdrawn");
        said.put("document", event.documentId());
        said.put("edition", edition);
        ledger.state(subject(event.documentId()), edition, json.writeValueAsString(said));
    }

    /// States what was public before there was a ledger, some at a time.
    @Scheduled(fixedDelay = 60_000)
    void stateEarlier() {
        while (Boolean.TRUE.equals(transactions.execute(status -> stateSome()))) {}
    }

    private boolean stateSome() {
        List<Long> some =
                jdbc.sql(
                                """
                                DELETE FROM publication.to_prove WHERE document_id IN (
                                    SELECT document_id FROM publication.to_prove
                                    ORDER BY document_id LIMIT :batch FOR UPDATE SKIP LOCKED)
                                RETURNING document_id
                                """)
                        .param("batch", BATCH)
                        .query((row, n) -> row.getLong(1))
                        .list();
        for (Long id : some) PublicReading.read(jdbc, id).ifPresent(this::state);
        return !some.isEmpty();
    }

    private void state(PublicDocument document) {
        var said = new LinkedHashMap<String, Object>();
        said.put("form", FORM);
        said.put("event", "published");
        said.put("document", document.head().id());
        said.put("edition", document.editionNumber());
        said.put("index", document.head().indexNumber());
        said.put("body", document.head().bodyCode());
        said.put(
                "published",
                document.head()
                        .publishedAt()
                        .atOffset(ZoneOffset.UTC)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString());
        said.put("content", Sm3.hex(content(document)));
        ledger.state(
                subject(document.head().id()),
                document.editionNumber(),
                json.writeValueAsString(said));
    }

    /// Everything of an edition that a reader relies on, in a form that never changes again.
    private String content(PublicDocument document) {
        var said = new LinkedHashMap<String, Object>();
        said.put("form", FORM);
        said.put("title", document.head().title());
        said.put("number", document.head().number());
        said.put("made", Objects.toString(document.head().madeOn(), ""));
        said.put("html", document.html());
        said.put(
                "attachments",
                document.attachments().stream()
                        .map(file -> Map.of(file.name(), file.blobHash()))
                        .toList());
        return json.writeValueAsString(said);
    }

    private static String subject(long document) {
        return "document/" + document;
    }
}

package org.gongkai.portal;

import java.util.List;
import org.gongkai.audit.Ledger;
import org.gongkai.audit.ProofFile;
import org.gongkai.publication.EditionProofs;
import org.gongkai.publication.PublicDocuments;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// The public ledger for programs: one proof as a file that `bin/gongkai verify-proof` checks, and
/// all statements for whoever recomputes the whole log.
@RestController
class LedgerApi {

    private static final int AT_ONCE = 1000;

    private final PublicDocuments documents;
    private final EditionProofs proofs;
    private final Ledger ledger;

    LedgerApi(PublicDocuments documents, EditionProofs proofs, Ledger ledger) {
        this.documents = documents;
        this.proofs = proofs;
        this.ledger = ledger;
    }

    /// @param size how many statements the log holds
    /// @param root the digest that stands for all of them
    /// @param from place of the first statement here, counted from 0
    /// @param statements exactly as they are hashed, in the order of the log
    record Statements(long size, String root, long from, List<String> statements) {}

    @GetMapping("/api/v1/ledger/documents/{id:\\d{1,18}}")
    ResponseEntity<ProofFile> proof(@PathVariable long id) {
        EditionProofs.Proof proof =
                proofs.find(Gone.readable(documents.find(id)))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var name = ContentDisposition.attachment().filename("proof-" + id + ".json").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(new ProofFile(proof.ledger(), proof.content()));
    }

    @GetMapping("/api/v1/ledger")
    Statements statements(@RequestParam(defaultValue = "0") String from) {
        if (!from.matches("\\d{1,12}")) throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        long first = Long.parseLong(from);
        Ledger.Head head = ledger.head();
        return new Statements(
                head.size(),
                head.root(),
                first,
                ledger.list(first, (int) Math.clamp(head.size() - first, 0, AT_ONCE)).stream()
                        .map(Ledger.Line::text)
                        .toList());
    }
}

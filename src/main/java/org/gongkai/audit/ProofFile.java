package org.gongkai.audit;

import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A proof as a file: everything somebody needs who does not trust this installation.
///
/// @param content the text whose digest the statement holds
public record ProofFile(LedgerProof proof, String content) {

    private static final JsonMapper JSON = new JsonMapper();

    /// What checking a file shows, the worst first.
    public enum Verdict {
        /// The way from the statement to the root does not close.
        NOT_IN_LEDGER,
        /// The content is not what was stated.
        CONTENT_CHANGED,
        HOLDS
    }

    /// @return nothing when this is no proof
    public static Optional<ProofFile> read(String text) {
        try {
            return Optional.of(JSON.readValue(text, ProofFile.class))
                    .filter(file ->
                            file.proof() != null
                                    && file.content() != null
                                    && file.proof().isWhole());
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    public Verdict check() {
        if (!proof.holds()) return Verdict.NOT_IN_LEDGER;
        return Sm3.hex(content).equals(stated("content")) ? Verdict.HOLDS : Verdict.CONTENT_CHANGED;
    }

    /// What the statement says under this name: `published`, `index`; empty when it says nothing.
    public String stated(String name) {
        try {
            Map<?, ?> said = JSON.readValue(proof.statement(), Map.class);
            return String.valueOf(said.containsKey(name) ? said.get(name) : "");
        } catch (JacksonException _) {
            return "";
        }
    }
}

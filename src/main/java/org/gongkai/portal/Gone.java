package org.gongkai.portal;

import java.io.Serial;
import java.util.Optional;
import org.gongkai.publication.PublicDocument;
import org.gongkai.publication.PublicState;
import org.gongkai.publication.PublicState.Withdrawn;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// The address led to what was public and was taken back.
final class Gone extends RuntimeException {

    @Serial private static final long serialVersionUID = 1;

    private final transient Withdrawn withdrawn;

    Gone(Withdrawn withdrawn) {
        super("document " + withdrawn.id() + " was withdrawn");
        this.withdrawn = withdrawn;
    }

    /// What to say of an address that leads to nothing readable.
    static RuntimeException orMissing(Optional<Withdrawn> withdrawal) {
        return withdrawal
                .<RuntimeException>map(Gone::new)
                .orElseGet(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// The document, when anybody may read it; otherwise what to say of its address.
    static PublicDocument readable(PublicState state) {
        return switch (state) {
            case PublicState.Readable(PublicDocument document) -> document;
            case Withdrawn withdrawn -> throw new Gone(withdrawn);
            case PublicState.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    Withdrawn withdrawn() {
        return withdrawn;
    }
}

package org.gongkai.portal;

import java.io.Serial;
import java.util.Optional;
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

    Withdrawn withdrawn() {
        return withdrawn;
    }
}

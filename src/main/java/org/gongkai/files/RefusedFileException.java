package org.gongkai.files;

import java.io.IOException;

/// Thrown where a file is refused in the middle of reading it.
public final class RefusedFileException extends IOException {

    private final transient Refusal refusal;

    public RefusedFileException(Refusal refusal) {
        super(refusal.message());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}

package org.gongkai.files.extract;

import java.io.IOException;

/// An honest file that cannot be read, and the sentence that tells the user so.
public final class UnreadableFile extends IOException {

    UnreadableFile(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}

package org.gongkai.files.extract;

import java.io.IOException;

/// A file that cannot be read, and the sentence that tells the user so.
public final class HarmfulFile extends IOException {

    HarmfulFile(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}

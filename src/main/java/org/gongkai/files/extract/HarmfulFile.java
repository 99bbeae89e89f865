package org.gongkai.files.extract;

import java.io.IOException;

/// A file built to do harm, wherever in it the harm lies. It is not to be kept.
public final class HarmfulFile extends IOException {

    HarmfulFile(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}

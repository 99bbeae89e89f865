package org.gongkai.files;

/// Takes the text out of a file.
public final class TextExtraction {
    public Extraction extract(Blob blob, SafeName name) {
        return new Extraction.Nothing("");
    }
}

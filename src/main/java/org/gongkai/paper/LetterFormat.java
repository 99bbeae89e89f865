package org.gongkai.paper;

/// What a letter can be written as.
public enum LetterFormat {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    PDF("application/pdf", "pdf"),
    /// GB/T 33190-2016
    OFD("application/ofd", "ofd");

    private final String mediaType;
    private final String extension;

    LetterFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /// Without the dot.
    public String extension() {
        return extension;
    }
}

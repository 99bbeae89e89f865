package org.gongkai.catalogue;

/// How heavily an entry is reviewed before it is published.
public enum ReviewLevel {
    ORDINARY("普通"),
    /// Needs the record of a joint meeting beside the ordinary decisions.
    IMPORTANT("重要");

    private final String label;

    ReviewLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

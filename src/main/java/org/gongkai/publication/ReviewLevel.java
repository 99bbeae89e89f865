package org.gongkai.publication;

/// How much review an edition needs; important ones also need the record of a joint meeting.
public enum ReviewLevel {
    ORDINARY("ordinary"),
    IMPORTANT("important");

    private final String code;

    ReviewLevel(String code) {
        this.code = code;
    }

    /// As it stands in the database and in form fields.
    public String code() {
        return code;
    }

    /// @throws IllegalArgumentException when there is no such code
    public static ReviewLevel of(String code) {
        for (ReviewLevel value : values()) {
            if (value.code.equals(code)) return value;
        }
        throw new IllegalArgumentException("no such ReviewLevel: " + code);
    }
}

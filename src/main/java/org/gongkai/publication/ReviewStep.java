package org.gongkai.publication;

/// A step of the review chain; `import` marks what was public elsewhere before it came to us.
public enum ReviewStep {
    UNIT_HEAD("unit-head"),
    SECRECY("secrecy"),
    MEETING("meeting"),
    SIGN_OFF("sign-off"),
    IMPORT("import");

    private final String code;

    ReviewStep(String code) {
        this.code = code;
    }

    /// As it stands in the database and in form fields.
    public String code() {
        return code;
    }

    /// @throws IllegalArgumentException when there is no such code
    public static ReviewStep of(String code) {
        for (ReviewStep value : values()) {
            if (value.code.equals(code)) return value;
        }
        throw new IllegalArgumentException("no such ReviewStep: " + code);
    }
}

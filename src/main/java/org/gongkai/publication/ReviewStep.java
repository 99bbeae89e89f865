package org.gongkai.publication;

import java.util.Arrays;
import java.util.Optional;

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
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException("no such ReviewStep: " + code));
    }

    public static Optional<ReviewStep> find(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}

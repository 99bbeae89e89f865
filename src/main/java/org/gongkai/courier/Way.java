package org.gongkai.courier;

import java.util.Arrays;

/// How a message goes.
public enum Way {
    SMS("sms"),
    EMAIL("email");

    private final String code;

    Way(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// @throws IllegalArgumentException when no way has this code
    public static Way of(String code) {
        return Arrays.stream(values())
                .filter(way -> way.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }

    /// Whether a message can go there at all: a mobile number of the mainland or one that begins
    /// with `+`, an address of e-mail.
    public boolean accepts(String recipient) {
        return Recipients.normal(this, recipient).isPresent();
    }
}

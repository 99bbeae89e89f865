package org.gongkai.publication;

/// The disclosure attribute (公开属性), fixed at drafting: proactive, on request, or exempt.
public enum Attribute {
    PROACTIVE("proactive"),
    ON_REQUEST("on-request"),
    EXEMPT("exempt");

    private final String code;

    Attribute(String code) {
        this.code = code;
    }

    /// As it stands in the database and in form fields.
    public String code() {
        return code;
    }

    /// @throws IllegalArgumentException when there is no such code
    public static Attribute of(String code) {
        for (Attribute value : values()) {
            if (value.code.equals(code)) return value;
        }
        throw new IllegalArgumentException("no such Attribute: " + code);
    }
}

package org.gongkai.organization;

/// What a body is.
public enum BodyKind {
    DISTRICT,
    DEPARTMENT,
    STREET,
    TOWNSHIP,
    COMMUNITY,
    VILLAGE,
    SCHOOL,
    HOSPITAL,
    ENTERPRISE;

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static BodyKind of(String code) {
        return valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }
}

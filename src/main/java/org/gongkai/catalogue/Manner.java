package org.gongkai.catalogue;

/// How an entry becomes known (公开方式): by itself or when somebody applies.
public enum Manner {
    PROACTIVE("主动公开"),
    ON_REQUEST("依申请公开");

    private final String label;

    Manner(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

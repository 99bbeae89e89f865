package org.gongkai.publication;

/// What kind of paper it is (体裁).
public enum DocumentKind {
    NORMATIVE("normative"),
    NOTICE("notice"),
    ANNOUNCEMENT("announcement"),
    PUBLICITY("publicity"),
    INTERPRETATION("interpretation"),
    PLAN("plan"),
    STATISTICS("statistics"),
    BUDGET("budget"),
    PERMIT("permit"),
    PENALTY("penalty"),
    FEE("fee"),
    PROCUREMENT("procurement"),
    PROJECT("project"),
    EMERGENCY("emergency"),
    RECRUITMENT("recruitment"),
    LAND("land"),
    ASSISTANCE("assistance"),
    FUNCTION("function"),
    PERSONNEL("personnel"),
    MEETING("meeting"),
    REPORT("report"),
    RULE("rule"),
    FAQ("faq"),
    /// 来信选登: a letter and its answer, without what tells who wrote it
    LETTER_REPLY("letter-reply"),
    OTHER("other");

    private final String code;

    DocumentKind(String code) {
        this.code = code;
    }

    /// As it stands in the database and in form fields.
    public String code() {
        return code;
    }

    /// @throws IllegalArgumentException when there is no such code
    public static DocumentKind of(String code) {
        for (DocumentKind value : values()) {
            if (value.code.equals(code)) return value;
        }
        throw new IllegalArgumentException("no such DocumentKind: " + code);
    }
}

package org.gongkai.report.reading;

/// How exact a number claims to be.
public enum Qualifier {
    EXACT("exact", ""),
    ABOUT("about", "约"),
    ABOUT_OVER("about-over", "略多于"),
    ABOUT_UNDER("about-under", "接近"),
    AT_LEAST("at-least", "不少于"),
    AT_MOST("at-most", "不超过");

    private final String id;
    private final String chinese;

    Qualifier(String id, String chinese) {
        this.id = id;
        this.chinese = chinese;
    }

    public String id() {
        return id;
    }

    public String chinese() {
        return chinese;
    }

    /// The qualifier said by the words before the digits and those after them.
    static Qualifier of(String before, String after) {
        if (before.matches("不少于|至少|不低于|最少") || after.contains("以上")) {
            return AT_LEAST;
        }
        if (before.matches("不超过|不多于|至多|最多|不高于") || after.matches(".*以[内下]")) {
            return AT_MOST;
        }
        if (after.matches("[余多].*") || before.matches("超过|超|逾|突破|多达")) {
            return ABOUT_OVER;
        }
        if (before.matches("近|将近|接近")) {
            return ABOUT_UNDER;
        }
        return before.isEmpty() && !after.contains("左右") ? EXACT : ABOUT;
    }
}

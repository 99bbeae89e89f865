package org.gongkai.letter;

import java.util.List;
import java.util.Locale;

/// What somebody wants with a letter.
public enum LetterKind {
    /// 咨询
    CONSULT,
    /// 意见建议
    SUGGESTION,
    /// 求助
    HELP,
    /// 投诉
    COMPLAINT,
    /// 举报
    REPORT,
    /// 表扬
    PRAISE,
    /// 投诉工作人员: about the conduct of an official, for the supervision office alone
    CONDUCT,
    /// 评议: an opinion about a body, on the wall
    APPRAISAL;

    /// Those that people choose among; an appraisal comes from its own page.
    public static List<LetterKind> listChosen() {
        return List.of(CONSULT, SUGGESTION, HELP, COMPLAINT, REPORT, PRAISE, CONDUCT);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException for one that is none
    public static LetterKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

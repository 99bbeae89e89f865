package org.gongkai.letter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How a letter ended. The leaf that is chosen is the one that is counted.
public enum LetterOutcome {
    /// 已解决
    SOLVED(Branch.ANSWERED),
    /// 部分解决
    PARTLY_SOLVED(Branch.ANSWERED),
    /// 解释说明
    EXPLAINED(Branch.ANSWERED),
    /// 列入计划
    PLANNED(Branch.ANSWERED),
    /// 采纳、留作参考
    NOTED(Branch.ANSWERED),
    /// 因政策或条件所限暂不能解决
    NOT_POSSIBLE(Branch.ANSWERED),
    /// 属于政府信息公开申请: told how to apply (Art. 29 of the Regulations of 2019)
    TO_REQUEST(Branch.NOT_ACCEPTED),
    /// 属于信访事项
    TO_PETITION(Branch.NOT_ACCEPTED),
    /// 应当通过行政复议、仲裁解决
    TO_REVIEW(Branch.NOT_ACCEPTED),
    /// 应当通过诉讼解决, or before a court already
    TO_COURT(Branch.NOT_ACCEPTED),
    /// 属于紧急求助: 110, 119, 120
    TO_EMERGENCY(Branch.NOT_ACCEPTED),
    /// 不属于本级职权
    ELSEWHERE(Branch.NOT_ACCEPTED),
    /// 诉求不明且无法联系
    UNCLEAR(Branch.NOT_ACCEPTED),
    /// 重复来信, answered before
    REPEAT(Branch.NOT_ACCEPTED),
    /// 无实质内容、恶意
    EMPTY(Branch.NOT_ACCEPTED),
    /// 来信人撤回
    WITHDRAWN(Branch.WITHDRAWN);

    /// What the leaves hang on.
    public enum Branch {
        ANSWERED,
        NOT_ACCEPTED,
        WITHDRAWN;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Branch branch;

    LetterOutcome(Branch branch) {
        this.branch = branch;
    }

    public Branch branch() {
        return branch;
    }

    public boolean isAnswer() {
        return branch == Branch.ANSWERED;
    }

    public static List<LetterOutcome> listOf(Branch branch) {
        return Arrays.stream(values()).filter(one -> one.branch == branch).toList();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @throws IllegalArgumentException for one that is none
    public static LetterOutcome of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

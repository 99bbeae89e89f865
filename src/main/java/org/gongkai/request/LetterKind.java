package org.gongkai.request;

import java.util.Locale;

/// The letters and forms of a request (statutory forms list): what they are called, and whom they
/// go to.
public enum LetterKind {
    /// 政府信息公开申请表
    APPLICATION(true),
    /// 接收回执
    RECEIPT(true),
    /// 登记表, for the office
    REGISTER(false),
    /// 补正告知书
    CORRECTION(true),
    /// 说明理由告知书 (Art. 35)
    EXPLAIN_AMOUNT(true),
    /// 延迟答复告知书 (Art. 35)
    DELAY(true),
    /// 延期答复告知书
    EXTENSION(true),
    /// 征求第三方意见书
    CONSULT_THIRD_PARTY(false),
    /// 征求意见确认函: the third party's answer
    CONSULT_ANSWER(false),
    /// 征求共同制作机关意见书
    CONSULT_CO_MAKER(false),
    /// 征求意见告知书, to the applicant
    CONSULT_TOLD(true),
    /// 告知第三方决定公开 (Art. 32)
    THIRD_PARTY_TOLD(false),
    /// 协办函
    HELP(false),
    /// 收费通知书
    FEE(true),
    /// 公开审查呈批单
    APPROVAL_SHEET(false),
    /// 主动公开信息移送明细表
    MAKE_PROACTIVE(false),
    /// 不再处理告知: 逾期不补正、逾期不缴费、撤回
    ENDED(true),
    /// 答复书
    REPLY(true);

    private final boolean toApplicant;

    LetterKind(boolean toApplicant) {
        this.toApplicant = toApplicant;
    }

    /// Whether the applicant gets it.
    public boolean toApplicant() {
        return toApplicant;
    }

    /// The name in records and message keys: `consult-told`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.gongkai.letter;

import java.util.Locale;
import org.gongkai.casework.CameBy;

/// What kind of source it is, which decides how it counts and by which way its letters come in.
public enum Medium {
    /// 领导信箱
    MAILBOX(CameBy.ONLINE),
    /// 领导热线
    LEADER_HOTLINE(CameBy.TELEPHONE),
    /// 12345
    HOTLINE(CameBy.TELEPHONE),
    WECHAT(CameBy.MESSAGE),
    WEIBO(CameBy.MESSAGE),
    /// 意见箱
    BOX(CameBy.BOX),
    /// 投诉举报电话
    TELEPHONE(CameBy.TELEPHONE),
    /// 纪检监督电话
    DISCIPLINE(CameBy.TELEPHONE),
    /// 来访
    VISIT(CameBy.DESK),
    /// a platform of others that sends on what was written there
    PLATFORM(CameBy.PLATFORM),
    EMAIL(CameBy.EMAIL),
    /// what was said in public and routed to a body (舆情)
    OPINION(CameBy.PLATFORM),
    /// 评议
    APPRAISAL(CameBy.ONLINE),
    OTHER(CameBy.ONLINE);

    private final CameBy way;

    Medium(CameBy way) {
        this.way = way;
    }

    /// The way its letters come in unless something else is said.
    public CameBy way() {
        return way;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @throws IllegalArgumentException for one that is none
    public static Medium of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

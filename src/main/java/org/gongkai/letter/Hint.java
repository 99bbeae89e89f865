package org.gongkai.letter;

import java.util.List;
import java.util.regex.Pattern;

/// What a letter looks as if it were, so that it can be sent the right way: a request for
/// information or a petition in disguise, a case for a court, an emergency, a complaint about an
/// official. A hint is never more than that; people decide.
///
/// @param code what it looks like: `to-request`
/// @param outcome what it would end with, if that is what it is
public record Hint(String code, LetterOutcome outcome, Pattern words) {

    private static final List<Hint> ALL =
            List.of(
                    new Hint(
                            "to-emergency",
                            LetterOutcome.TO_EMERGENCY,
                            Pattern.compile(
                                    "正在(?:着火|起火|燃烧|被打|漏气)|有人(?:轻生|跳楼|落水|晕倒|昏迷)|快来人|火灾现场|持刀")),
                    new Hint(
                            "to-request",
                            LetterOutcome.TO_REQUEST,
                            Pattern.compile(
                                    "依申请公开|(?:政府)?信息公开申请|申请(?:获取|查阅)?公开[^，。；]{0,30}"
                                            + "(?:信息|文件|批复|方案|协议|明细|台账|记录)"
                                            + "|(?:根据|依据|按照)[^，。；]{0,12}信息公开条例")),
                    new Hint(
                            "to-review",
                            LetterOutcome.TO_REVIEW,
                            Pattern.compile("(?:申请|提起|要求)(?:行政)?复议|(?:申请|提起)(?:劳动)?仲裁")),
                    new Hint(
                            "to-court",
                            LetterOutcome.TO_COURT,
                            Pattern.compile(
                                    "(?:已经?|正在|准备)(?:向[^，。；]{0,12}法院)?(?:起诉|提起诉讼)|不服[^，。；]{0,20}判决|法院(?:已经?)?受理")),
                    new Hint(
                            "to-petition",
                            LetterOutcome.TO_PETITION,
                            Pattern.compile(
                                    "(?:多次|联名|集体|继续)(?:上访|信访)|信访(?:复查|复核|事项|答复意见)|不服[^，。；]{0,16}信访")),
                    new Hint(
                            "conduct",
                            LetterOutcome.EXPLAINED,
                            Pattern.compile(
                                    "(?:工作人员|办事员|窗口|干部|科长|主任|局长|书记|民警|城管)[^，。；]{0,24}"
                                            + "(?:态度(?:恶劣|很差|差)|辱骂|骂人|刁难|推诿|索要|索贿|受贿|吃拿卡要|收(?:了)?(?:红包|好处))")));

    /// All that a text looks like, the most urgent first.
    public static List<Hint> of(Content content) {
        String all = content.title() + "。" + content.text();
        return ALL.stream().filter(hint -> hint.words().matcher(all).find()).toList();
    }
}

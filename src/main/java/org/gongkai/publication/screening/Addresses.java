package org.gongkai.publication.screening;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Home addresses down to the door. The address of an office must be published, so what stands
/// around the door number decides.
final class Addresses {

    private static final int REACH_BACK = 40;
    private static final String UNIT = "(?:\\d{1,2}|[一二三四五六七八九十甲乙丙丁东西南北中ABCD])";
    private static final String BUILDING = "\\d{1,4}\\s?(?:号楼|栋|幢|座|#楼?|号院)";
    private static final Pattern HOME =
            Pattern.compile("小区|花园|公寓|家园|新村|苑|雅居|府邸|安置房|廉租房|公租房|保障房|家属院|宿舍");
    private static final Pattern LIVES = Pattern.compile("住址|家住|住在|现住|居住|户籍|家庭地址|户口所在|常住");
    private static final Pattern OFFICE =
            Pattern.compile("中心|大厅|政府|局|委员会|办事处|办公|大厦|大楼|公司|广场|写字楼|园区|医院|学校|银行|酒店|会议|服务站|商务");
    private static final Pattern PART = Pattern.compile("[\u4e00-\u9fa5A-Za-z0-9#-]");
    private static final Pattern LEAD_IN =
            Pattern.compile(".*(?:住址|地址|所在地|家住|现住|居住于|居住在|住在|住于|常住|坐落于|位于|[是为在住])");

    static final List<Check> CHECKS =
            List.of(
                    Check.at(
                            "0123456789",
                            "(?<!\\d)\\d{1,4}\\s?(?:号楼|栋|幢|座|号|#|-)\\s?"
                                    + UNIT
                                    + "\\s?(?:单元|门洞|梯)\\s?(?:\\d{1,2}[层楼])?\\s?(?:\\d{2,4}\\s?(?:室|号|户|房)?)?",
                            (subject, match) -> found(subject, match, Severity.BLOCKING)),
                    Check.at(
                            "0123456789",
                            "(?<!\\d)"
                                    + BUILDING
                                    + "\\s?(?:\\d{1,2}[层楼])?\\s?\\d{3,4}\\s?(?:室|户|房|号)(?!楼|线)",
                            Addresses::room),
                    Check.at(
                            "村区屯寨查",
                            "(?:村|社区|屯|寨|嘎查)[\u4e00-\u9fa5\\d]{0,6}?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?(?:组|社|队|小组|村民小组)\\s?\\d{1,4}\\s?号(?!楼|线|令)",
                            (subject, match) -> found(subject, match, Severity.BLOCKING)),
                    Check.at(
                            "村路街巷弄里道屯",
                            "[村路街巷弄里道屯][\u4e00-\u9fa5]{0,6}\\d{1,4}\\s?(?:弄\\s?\\d{1,4}\\s?)?号(?!楼|线|令|文|公告)(?:\\s?\\d{2,4}\\s?室)?",
                            Addresses::door));

    private Addresses() {}

    private static void room(Subject subject, MatchResult match) {
        String before = subject.before(match.start(), 25);
        if (HOME.matcher(before).find() || LIVES.matcher(before).find()) {
            found(subject, match, Severity.BLOCKING);
        } else if (!OFFICE.matcher(before).find()) {
            found(subject, match, Severity.HINT);
        }
    }

    private static void door(Subject subject, MatchResult match) {
        String before = subject.before(match.start(), 30);
        int sentence = Math.max(before.lastIndexOf('。'), before.lastIndexOf('；'));
        if (LIVES.matcher(before.substring(sentence + 1)).find()
                && !OFFICE.matcher(subject.after(match.end(), 12)).find()) {
            found(subject, match, Severity.BLOCKING);
        }
    }

    private static void found(Subject subject, MatchResult match, Severity severity) {
        int from = start(subject, match.start());
        String address = subject.quote(from, match.end());
        subject.add(
                Rule.ADDRESS,
                severity,
                from,
                match.end(),
                severity == Severity.BLOCKING
                        ? "疑似个人住址，公开时只写到乡镇或街道。"
                        : "地址写到了门牌，请确认不是个人住址；个人住址只写到乡镇或街道。",
                Masking.address(address));
    }

    private static int start(Subject subject, int at) {
        int from = at;
        while (from > 0
                && at - from < REACH_BACK
                && PART.matcher(String.valueOf(subject.at(from - 1))).matches()) {
            from--;
        }
        var leadIn = LEAD_IN.matcher(subject.even().substring(from, at));
        return leadIn.lookingAt() ? from + leadIn.end() : from;
    }
}

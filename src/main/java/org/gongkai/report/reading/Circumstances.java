package org.gongkai.report.reading;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the words around a quantity say against its being this body's result of this year: that it
/// is planned, demanded, of another year, a difference, summed up over years, or another body's.
/// Words that belong to the definition's own wording (上年结转) say nothing against it.
final class Circumstances {

    private static final Pattern PLAN_HEADING =
            Pattern.compile("问题|不足|打算|计划|思路|下一步|下步|今后|明年|改进|努力方向|设想|对策|工作安排|工作重点");

    private static final Pattern FUTURE_HEADING =
            Pattern.compile("打算|计划|思路|下一步|下步|今后|明年|努力方向|设想|工作安排|工作重点");

    private static final Pattern PLAN =
            Pattern.compile(
                    "明年|(?<!转|转至|转入|转到|顺延至)下一?年度?(?!继续)|来年|下一步|下阶段|今后|拟(?=公开|发布|于|在|新|建|举办|召开)|力争|争取|(?<!招生|规划|行动|建设|采购|资金|发展|生产|五年|监督|整改)计划(?!生育|、|情况|执行|和|类|书|表|内|\\d+名)"
                            + "|(?<!工作)目标(?=是|为|数|任务)|将(?=继续|进一步|着力|加大|于|新增|达到|完成|公开|发布|举办|召开|组织|主动|再|力)|预计|预期");

    /// Behind a semicolon such words begin anew.
    private static final Pattern OF_A_YEAR = Pattern.compile("20\\d\\d年|今年|本年|全年");

    private static final Pattern DEMAND =
            Pattern.compile(
                    "(?:要求|规定)(?:各|每|全|所有)|应当|必须|不得少于|任务(?:数|为)|指标(?:为|是|数)|(?:确保|力争|争取)[^,]*$");

    private static final Pattern DIFFERENCE =
            Pattern.compile("(?:增加|增长|增多|新增加|减少|下降|降低|多出|少了|多了|上升|提高|提升)(?:了|约|近|为)?$");

    private static final Pattern COMPARED =
            Pattern.compile(
                    "(?:比|较|同比|与|对比|相比|相较|较之)(?:于)?(?:去年|上年度?|上一年度?|前一年|20\\d\\d年度?)(?:同期)?[^,]*$");

    private static final Pattern SUMMED_UP =
            Pattern.compile(
                    "历年|自(20\\d\\d)年[^,。;]{0,24}至(?!\\1)20\\d\\d年|(?:近|过去|最近)[两三四五六七八九十\\d]+年|自20\\d\\d年[^,。;]{0,12}(?:以来|至今|起)|(?:开通|开办|成立|施行|实施|建站|上线|运行|颁布)以来|20\\d\\d年?[-—至到~～]+20\\d\\d年");

    /// A sum since something began that is still there.
    private static final Pattern SUMMED_UP_SINCE =
            Pattern.compile(
                    "(20\\d\\d)年[^,。;]{0,12}(?:开通|开办|上线|启用|运行|创办|创刊|建成|注册)[^;。]{0,24}累计[^,;。]{0,12}$");

    /// What of a sum the year itself added.
    private static final Pattern ADDED =
            Pattern.compile(
                    "(?:当年|本年度?|今年|20\\d\\d年度?)新(?:增|公开|发布)(?:加|了)?(?:政府|政务)?(?:信息|公开|\\d+条)|[,;(]其中[,:]?(?:当年|本年度?|今年|20\\d\\d年)");

    private static final Pattern EACH =
            Pattern.compile(
                    "每$|(?:每[月周日天年]|平均|人均)[^,;。]{0,8}$|(?:每(?:季度?|半年|个?单位)|月均)[^,;。]{0,20}$");

    /// What each of several did: 各科所队各明确1名, 每村指定1名.
    private static final Pattern BY_EACH =
            Pattern.compile(
                    "(?:各(?:自|均)?|每(?:个|村|站|所|单位|科室|部门))(?:均|都)?(?:明确|确定|指定|配备|配|设立|设置|设|安排|选派|落实|建立|建|聘)?(?:了|有)?$");

    /// Where a sum over years is left for what the year itself did.
    private static final Pattern OF_THE_YEAR =
            Pattern.compile(
                    "[,;(](?:其中[,:]?)?(?:当年|本年度?|今年|(20\\d\\d)年度?)(?:(?!累计|历年)[^,;。底末年]){0,6}$");

    private static final Pattern GOAL = Pattern.compile("[^,;。]{0,6}的(?:年度|工作)?(?:任务|目标|指标|要求)");

    private static final Pattern OF_OTHER_MATTERS =
            Pattern.compile(
                    "[^。;]{0,30}(?:非(?:因)?(?:政府)?信息公开|(?:与|同)(?:政府)?信息公开(?:工作)?无关|不(?:涉及|属于)(?:政府)?信息公开)");

    private static final Pattern RESPECTIVELY =
            Pattern.compile("分别(?:[^,;:\\d]{0,20}:?|[^;。]{0,20}\\d[^;。]{0,30}[、,和及])$");

    private static final Pattern YEAR =
            Pattern.compile("去年|上年度?|上一年度?|前年|前一年|今年|本年|全年|年内|(20\\d\\d)年");

    private static final Pattern CARRIED_TO = Pattern.compile("(?:结转|顺延|跨)(?:至|到|入)?(20\\d\\d)年");

    private static final Pattern CARRIED_FROM =
            Pattern.compile("(20\\d\\d)年度?(?:结转|遗留)(?:的)?(?:申请)?\\d+件");

    private static final Set<String> OWN_YEAR = Set.of("今年", "本年", "全年", "年内");

    /// The number of another year, for comparison; what follows is of this year again.
    private static final String OTHER_YEARS_NUMBER =
            "(?:去年|上年度?|上一年度?|前年|前一年|20\\d\\d年度?)(?:同期)?(?:则|仅|只|共|分别)*(?:为|是|有)?\\d[\\d,.]*(?:余|多)?[条件篇份次个项人期场宗元](?:[、和]\\d[\\d,.]*(?:余|多)?[条件篇份次个项人期场宗元])*(?=[,;。])";

    /// When something began that is still there; what follows is not of that year.
    private static final String SINCE_WHEN =
            "20\\d\\d年(?:\\d{1,2}月)?(?:\\d{1,2}日)?[^,;。\\d]{0,8}(?:开通|成立|建成|上线|启用|挂牌|创办|印发|出台|颁布|修订)";

    /// The number of a sum over years; what is told besides is of this year.
    private static final String SUM_ENDED =
            "自[^,;。]{2,24}以来,?累计[^,;。\\d]{0,12}?(?:\\d[\\d,.]*|[一二两三四五六七八九十百千万零]+)(?:余|多)?[条件篇份次个项人期场宗元],(?=同时|此外|另外|除此)";

    private static final int SHORTLY_AFTER = 120;

    private final SentencePart part;
    private final Identity identity;

    Circumstances(SentencePart part, Identity identity) {
        this.part = part;
        this.identity = identity;
    }

    Optional<String> against(FigureDefinition definition, Quantity quantity, int wording) {
        String before = part.before(quantity.start());
        if (DIFFERENCE.matcher(before).find() && !definition.is("rule")) {
            return Optional.of("这是与别的时期相比的增减数");
        }
        if (RESPECTIVELY.matcher(before).find() && !quantity.shared()) {
            return Optional.of("“分别”所指的几项不能一一对应");
        }
        if (GOAL.matcher(after(quantity.end())).lookingAt() && !definition.is("goal")) {
            return Optional.of("写的是任务或目标，不是结果");
        }
        if (OF_OTHER_MATTERS.matcher(after(quantity.end())).lookingAt()) {
            return Optional.of("写明与政府信息公开无关");
        }
        boolean each = before.endsWith("各") && !quantity.shared();
        String words = part.before(Math.min(wording, quantity.start()));
        each |= EACH.matcher(words).find();
        boolean eachPlace = BY_EACH.matcher(words).find() && !quantity.shared();
        if (eachPlace || each && !definition.is("stock") && !definition.is("rule")) {
            return Optional.of("说的是各有多少，不是总数");
        }
        return against(definition, quantity.start(), wording);
    }

    /// The reason in Chinese, or nothing.
    ///
    /// @param wording where the definition's own words begin
    Optional<String> against(FigureDefinition definition, int place, int wording) {
        String before = part.before(Math.min(place, wording));
        String clause = part.clause(place, place);
        String clauseBefore = clause.substring(0, Math.max(0, place - part.clauseStart(place)));
        if (isPlan(Math.min(place, wording), place) && !definition.is("goal")) {
            return Optional.of("写的是计划或打算，不是本年结果");
        }
        if (!definition.is("rule") && DEMAND.matcher(clauseBefore).find()) {
            return Optional.of("写的是要求或指标，不是结果");
        }
        if (COMPARED.matcher(clauseBefore).find()) {
            return Optional.of("这是与别的年份比较的数");
        }
        if (definition.is("station") && !identity.isCommunity()) {
            return Optional.of("说的是村（社区）的服务站，不是本机关的数");
        }
        if (isCarriedToAnotherThanTheNextYear(clause)) {
            return Optional.of("说的不是结转到下一年");
        }
        if (isCarriedFromAnotherThanTheLastYear(clause)) {
            return Optional.of("说的不是上一年结转的");
        }
        if (!definition.is("stock")) {
            if (isSummedUp(before)
                    || isSummedUpSince(part.before(place))
                    || (clauseBefore.contains("累计") && ADDED.matcher(after(place)).find())) {
                return Optional.of("这是多年累计数");
            }
            Optional<String> other = otherYear(before);
            if (other.isPresent()) {
                return other;
            }
        }
        return definition.is("centre")
                ? Optional.empty()
                : new OtherBody(part, identity).against(place);
    }

    /// `2020年结转至2021年` is what a report on 2021 began with.
    private boolean isCarriedToAnotherThanTheNextYear(String clause) {
        Matcher to = CARRIED_TO.matcher(clause);
        return identity.year() != null
                && to.find()
                && Integer.parseInt(to.group(1)) != identity.year() + 1;
    }

    /// `2011年结转2件` is carried in by a report on 2012 only.
    private boolean isCarriedFromAnotherThanTheLastYear(String clause) {
        Matcher from = CARRIED_FROM.matcher(clause);
        return identity.year() != null
                && from.find()
                && Integer.parseInt(from.group(1)) != identity.year() - 1;
    }

    /// In its first year, since the regulations took effect is in the year.
    private boolean isSummedUp(String before) {
        boolean firstYear = identity.year() != null && identity.year() == 2008;
        String since = firstYear ? before.replaceAll("(?:施行|实施|颁布)以来", "") : before;
        since = since.replaceAll(SUM_ENDED, "");
        Matcher ofTheYear = OF_THE_YEAR.matcher(before);
        boolean own =
                ofTheYear.find()
                        && (ofTheYear.group(1) == null
                                || ofTheYear.group(1).equals(String.valueOf(identity.year())));
        return !own && SUMMED_UP.matcher(since).find();
    }

    private boolean isSummedUpSince(String before) {
        Matcher since = SUMMED_UP_SINCE.matcher(before);
        return identity.year() != null
                && since.find()
                && !Integer.valueOf(since.group(1)).equals(identity.year());
    }

    private String after(int place) {
        return part.after(place, SHORTLY_AFTER);
    }

    boolean isPlan(int place) {
        return isPlan(place, place);
    }

    /// @param wording where the words about the number begin: they may themselves say that it was
    private boolean isPlan(int wording, int place) {
        String own = part.partBefore(wording);
        boolean begins = OF_A_YEAR.matcher(own).lookingAt();
        boolean heading = PLAN_HEADING.matcher(part.headings()).find();
        return heading && !saysHowItIs(place)
                || PLAN.matcher(begins ? own : part.before(wording)).find();
    }

    /// Whether a section on what is to be done says what there was in the year, or is now.
    private boolean saysHowItIs(int place) {
        if (FUTURE_HEADING.matcher(part.headings()).find()) {
            return false;
        }
        String words = part.before(place);
        return words.matches("(?s).*(?:全年|今年|仅有|共有|现有|一年来).*")
                || identity.year() != null && words.contains(identity.year() + "年");
    }

    private Optional<String> otherYear(String before) {
        if (before.indexOf('年') < 0) {
            return Optional.empty();
        }
        String clean =
                before.replaceAll("《[^》]*》|〔[^〕]*〕|“[^”]*”|\\([^()]*\\)", "")
                        .replaceAll("是(?:去年|上年|20\\d\\d年)(?:同期)?的", "")
                        .replaceAll(SINCE_WHEN, "")
                        .replaceAll(OTHER_YEARS_NUMBER, "");
        clean =
                clean.replaceAll(
                        "(?:比|较|同比|与|同|和|对比|相比|相较)(?:于)?(?:去年|上年度?|上一年度?|前一年|20\\d\\d年度?)", "");
        clean = clean.replaceAll("(?:上|去|上一|下|下一)年度?(?:结转|转结|转入|遗留)", "");
        Matcher year = YEAR.matcher(clean);
        String last = "";
        String digits = null;
        while (year.find()) {
            last = year.group();
            digits = year.group(1);
        }
        if (last.isEmpty() || OWN_YEAR.contains(last)) {
            return Optional.empty();
        }
        boolean same = digits != null && Integer.valueOf(digits).equals(identity.year());
        boolean unknown = digits != null && identity.year() == null;
        return same || unknown ? Optional.empty() : Optional.of("说的是" + last + "，不是本年");
    }
}

package org.gongkai.report.checking;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gongkai.report.reading.ReadFigure;

/// Whether a sentence says a number of the whole body and year, and not of a part, a month, a
/// matter or somebody else. What cannot be told is not of the whole.
final class SaidOfTheWhole {

    private static final Pattern OF_A_PART =
            Pattern.compile(
                    "其中|围绕|聚焦|针对|就(?!业)[^,，]{1,20}(?:发布|举办|召开|举行)|季度|[上下]半年|\\d{1,2}月|月份|当[月日天]|首批|领域|方面|(?<!各)类|窗口|涉及|试点|专项|行动中|部门|科室|股室|下属|所属|分别|平均|抽查|评查|整治|检查中|截至(?!20\\d\\d年底|20\\d\\d年12月|年底)");

    /// A body that did it, its own name being taken out before.
    private static final Pattern OF_OTHERS =
            Pattern.compile(
                    "(?<![我本])(?:局|所|站|队|科|股|处|中心|村|社区|公司|学校|医院|委|委员会|办|办公室|镇|乡|街道|政府|园区)"
                            + "(?=[：:，,]|全年|共|累计|已|依法|作出|做出|办理|办结|完成|实施|收取|收到|新收|受理|发生|主动|从事|现行|$)");

    /// Decisions that were published are not all there were.
    private static final Pattern PUBLISHED = Pattern.compile("公开|公示|公布|发布|归集");

    private static final String OWN =
            "(?:20\\d\\d年度?|全年|今年|本年度?|年内|一年来|[我本](?:街道|[县区市镇乡局委办院校]|机关|单位|部门)|截至(?:20\\d\\d年)?(?:年?底|12月31日)"
                    + "|全部|共计?|累计|总共|合计|总计|依法|主动|已经?|均|又|并|还|也|因(?:政府)?信息公开(?:申请|工作)?(?:引起|引发|发生|被)?(?:的)?"
                    + "|发生|引发|被?提起|新?收到?|收取|受理|办理|答复"
                    + "|发布|公开|制作|编发|推出|撰写|组织|开展|举办|召开|举行|参加|有|县级|政府信息公开|申请)*";

    private static final Pattern WHOLE = Pattern.compile(OWN);

    private static final String AREAS = "省市区县旗";

    private static final int SHORTEST_NAME = 2;

    private static final Predicate<String> IS_KIND = Pattern.compile("^(?:人民)?政府").asPredicate();

    private SaidOfTheWhole() {}

    static boolean is(ReadFigure figure, ToldParts parts, CheckedReport report) {
        String before = withoutBody(HalfWidth.of(parts.before(figure)), report.body());
        if (OF_A_PART
                .matcher(before.replaceAll("1月1日[^,，]{0,4}(?:至|到|—)[^,，]{0,6}12月31日", ""))
                .find()) {
            return false;
        }
        String quote = withoutBody(HalfWidth.of(parts.quote(figure)), report.body());
        if (OF_A_PART.matcher(quote).find()) return false;
        if (OF_OTHERS.matcher(before).find() || OF_OTHERS.matcher(quote + "。").find()) return false;
        String clause = before.substring(before.lastIndexOf(',') + 1) + quote;
        if (figure.id().startsWith("decision.") && PUBLISHED.matcher(clause).find()) return false;
        String[] clauses = before.split("[,、:()（]", -1);
        return WHOLE.matcher(clauses[clauses.length - 1]).matches();
    }

    /// 全县 is the body itself when it is the county, and 稻香镇人民政府 the one of 明镜区.
    private static String withoutBody(String text, String body) {
        String area = body.replaceAll("人民政府(?:办公室)?$", "");
        String own = text.replace(body, "");
        for (int i = 1; i < body.length() - SHORTEST_NAME; i++) {
            String name = body.substring(i);
            boolean ofItself = AREAS.indexOf(body.charAt(i - 1)) >= 0 && !IS_KIND.test(name);
            if (ofItself) own = own.replaceAll("(?<![" + AREAS + "])" + Pattern.quote(name), "");
        }
        if (area.isEmpty()) return own;
        String kind = area.endsWith("街道") ? "街道" : area.substring(area.length() - 1);
        return own.replace(area, "").replace("全" + kind, "");
    }
}

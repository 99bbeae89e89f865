package org.gongkai.report.checking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// E9: what a template leaves in a text that nobody filled in. Masks are no residue: ××路××号,
/// 138××××1234, 王××, 李某.
final class TemplateResidue implements Rule {

    private static final String CROSS = "×XＸxｘ";

    private static final String CROSSES = "(?<![\\wＡ-Ｚａ-ｚ０-９×])[" + CROSS + "]{2,}";

    /// A body without its name; who is called so behind other words is masked.
    private static final String NAMELESS =
            "(?:" + CROSSES + "|(?:(?<![\\u4e00-\\u9fa5])|(?<=[由经向在]))某某)";

    /// Where a sentence or an item begins.
    private static final String BEGINNING = "(?:^|(?<=[（(【\\[：:。；;“]))[\\s　]*";

    private static final String END = "(?=[）)】\\]。；;，,”]|\\s*$)";

    /// A guide says such words to people who apply, and their names are masked.
    private static final Pattern OF_APPLICANTS =
            Pattern.compile("申请[表书人者]|《|姓名|联系方式|当事人|患者|经办人|群众|公众|市民|居民|村民|住址|办事|来信|来访|问卷|用户");

    private static final int CONTEXT = 120;

    private static final List<Pattern> RESIDUE =
            List.of(
                    // instructions of the format itself
                    Pattern.compile("[（(]具体网址[）)]|该部分以表格形式报告|此部分(?:为|填写)表格"),
                    Pattern.compile("[区县市省][（(]委、办、局[）)]|本机关[（(]单位名称[）)]"),
                    Pattern.compile(
                            "[（(【](?:请?填写|请输入|请在此|单位名称|机关名称|部门名称|单位全称|具体[^）)】]{0,6}|网址)[^）)】：:，,。]{0,12}[）)】]"),
                    // marks of documents and brackets that nothing was written into
                    Pattern.compile("无?〔\\s*〕\\s*号|[〔﹝\\[［]20\\d\\d[〕﹝﹞\\]］]\\s*号"),
                    Pattern.compile("[（(]\\s*[）)]|【\\s*】|〔\\s*〕(?!\\s*号)|《\\s*》|“\\s*”"),
                    Pattern.compile("(?:地址|电话|邮编|邮箱|传真|网址)[：:]\\s*(?=[，,；;。）)]|\\z)"),
                    Pattern.compile("(?<![\\w@./-])[_＿]{2,}(?![\\w@./-])"),
                    // to be filled in
                    Pattern.compile(
                            "[（(【\\[]待[填补定][^）)】\\]]{0,12}[）)】\\]]|待填(?=[：:]|\\s*$)",
                            Pattern.MULTILINE),
                    Pattern.compile(
                            "(?:20|二〇)?"
                                    + CROSSES
                                    + "\\s*年|(?<!\\d)20["
                                    + CROSS
                                    + "]{2}|(?<![\\wＡ-Ｚａ-ｚ０-９×])["
                                    + CROSS
                                    + "]年["
                                    + CROSS
                                    + "\\d]+月"),
                    Pattern.compile(CROSSES + "\\s*(?:件|条|次|份|项|期|场|篇|人次|万?元|%|％|月|日(?!报))"),
                    Pattern.compile(
                            NAMELESS
                                    + "(?:单位|机关|部门|网站|平台|办公室|委员会|局|厅|[区县市镇乡]人民政府|街道办事处|(?:[区县市镇乡]|街道办?)(?=[政的在年公主信和、，。；]|$))"
                                    + "(?![^，,。；;]{0,16}(?:["
                                    + CROSS
                                    + "]{2,}|某某)(?:路|街|号|巷|小区|社区|村|室|栋))"));

    /// The same in sentences that are not of people.
    private static final List<Pattern> SAID_TO_THE_WRITER =
            List.of(
                    Pattern.compile("请填写(?:" + END + "|(?:本|具体|实际|主要|存在|改进|相关|数|次|件|内容|情况|措施))"),
                    Pattern.compile(
                            "(?:请?在)?[此这](?:处|里)(?:请)?(?:填写|输入|填入|插入|粘贴|补充)[^，,。；;）)】]{0,12}"),
                    Pattern.compile(
                            "(?:"
                                    + BEGINNING
                                    + "|下一步[，,：:]?(?:将)?)填写(?:具体|实际|主要|存在|改进|本单位|本机关|相关)[^，,。；;）)】]{0,12}"
                                    + END,
                            Pattern.MULTILINE),
                    Pattern.compile("(?<![在于到])" + CROSSES + "(?:工作|活动|措施|制度|会议|栏目|领域|专项行动|培训)"),
                    Pattern.compile(
                            BEGINNING + CROSSES + "(?:高度重视|认真|坚持|严格|积极|深入|持续|全面|按照|根据|共|全年|主动|公开)",
                            Pattern.MULTILINE),
                    Pattern.compile("[为是：:]" + CROSSES + END, Pattern.MULTILINE));

    /// Of a part that is all template a longer list helps nobody.
    private static final int MOST = 50;

    @Override
    public void check(CheckedReport report, Findings findings) {
        report.text().forEach(part -> check(part, findings));
    }

    private static void check(CheckedPart part, Findings findings) {
        Set<String> told = new HashSet<>();
        String text = part.heading() + "\n" + part.text();
        RESIDUE.forEach(residue -> tell(residue.matcher(text).results(), part, told, findings));
        SAID_TO_THE_WRITER.forEach(words ->
                tell(
                        words.matcher(text).results().filter(match -> !isOfApplicants(match, text)),
                        part,
                        told,
                        findings));
    }

    private static void tell(
            Stream<MatchResult> found, CheckedPart part, Set<String> told, Findings findings) {
        found.takeWhile(_ -> told.size() < MOST)
                .map(match -> match.group().strip())
                .forEach(words -> {
                    boolean known = told.stream().anyMatch(other -> other.contains(words));
                    if (!known) findings.inText(Check.E9, "", part, words, words);
                    told.add(words);
                });
    }

    /// By the sentence it stands in.
    private static boolean isOfApplicants(MatchResult match, String text) {
        String before = text.substring(Math.max(0, match.start() - CONTEXT), match.start());
        String after =
                text.substring(match.start(), Math.min(text.length(), match.end() + CONTEXT));
        return OF_APPLICANTS
                .matcher(last(before.split("[。\n]", -1)) + after.split("[。\n]", 2)[0])
                .find();
    }

    private static String last(String[] pieces) {
        return pieces[pieces.length - 1];
    }
}

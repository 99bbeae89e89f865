package org.gongkai.report.checking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// E9: what a template leaves in a text that nobody filled in. Masks are no residue: ××路××号,
/// 138××××1234, 王××, 李某.
final class TemplateResidue implements Rule {

    private static final String CROSSES = "(?<![\\dA-Za-z×Ｘ])[×XＸ]{2,}";

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
                    Pattern.compile("[_＿]{2,}\\s*(?:[年月日号件条次个人份项]|万?元)"),
                    // to be filled in
                    Pattern.compile(
                            "[（(【\\[]待[填补定][^）)】\\]]{0,12}[）)】\\]]|待填(?=[：:]|\\s*$)",
                            Pattern.MULTILINE),
                    Pattern.compile(
                            "(?:20|二〇)?"
                                    + CROSSES
                                    + "\\s*年|20[×XＸ]{2}|(?<![A-Za-z\\d×Ｘ])[×XＸ]年[×XＸ\\d]+月"),
                    Pattern.compile(CROSSES + "\\s*(?:件|条|次|份|项|期|场|篇|人次|万?元|%|％|月|日(?!报))"),
                    Pattern.compile(
                            CROSSES
                                    + "(?:单位|机关|部门|网站|平台|办公室|委员会|局|厅|(?:[区县市镇乡]|街道办?)(?=[政的在年公主信和、，。；]|$))"
                                    + "(?![^，,。；;]{0,16}[×XＸ]{2,}(?:路|街|号|巷|小区|村|室|栋))"));

    /// Of a part that is all template a longer list helps nobody.
    private static final int MOST = 50;

    @Override
    public void check(CheckedReport report, Findings findings) {
        report.text().forEach(part -> check(part, findings));
    }

    private static void check(CheckedPart part, Findings findings) {
        Set<String> told = new HashSet<>();
        for (Pattern residue : RESIDUE) {
            Matcher match = residue.matcher(part.heading() + "\n" + part.text());
            while (match.find() && told.size() < MOST) {
                String words = match.group().strip();
                boolean known = told.stream().anyMatch(other -> other.contains(words));
                if (!known) findings.inText(Check.E9, "", part, words, words);
                told.add(words);
            }
        }
    }
}

package org.gongkai.publication.screening;

import java.util.List;
import java.util.regex.MatchResult;

/// What a template or a draft left behind.
final class Placeholders {

    static final List<Check> CHECKS =
            List.of(
                    Check.at(
                            "Xx",
                            "(?<![A-Za-z0-9*])[Xx]{3,}(?![A-Za-z0-9*])",
                            Placeholders::blocking),
                    Check.at(
                            "Xx×",
                            "(?<![A-Za-z0-9])[Xx×]{2,4}\\s?年\\s?[Xx×]{1,2}\\s?月(?:\\s?[Xx×]{1,2}\\s?日)?",
                            Placeholders::blocking),
                    Check.at("×", "(?<!×)×{3,}(?![\\d×])", Placeholders::hint),
                    Check.at(
                            "（([【〔",
                            "[（(\\[【〔]\\s?(?:此处|请在此|请)?\\s?(?:填写|填入|插入|补充|输入)[^）)】〕\\]\n]{0,30}[）)】〕\\]]",
                            Placeholders::blocking),
                    Check.at(
                            "（(",
                            "[（(]\\s?具体(?:网址|链接|地址|名称|时间|日期|电话|内容|数字|数据|情况)[^）)\n]{0,10}[）)]",
                            Placeholders::blocking),
                    Check.at("（(", "[（(](?:略|待定|待补充|待填|暂无|空)[）)]", Placeholders::blocking),
                    Check.at("该", "该部分以表格形式报告", Placeholders::blocking),
                    Check.at("区县", "[区县][（(]委、办、局[)）]", Placeholders::blocking),
                    Check.at(
                            "待",
                            "(?<![有尚需亟还])待(?:补充|完善|填写|定稿|核实|更新)(?![\u4e00-\u9fa5])",
                            Placeholders::blocking),
                    Check.at(
                            "TFL",
                            "(?<![A-Za-z])(?:TODO|TBD|FIXME|Lorem ipsum)(?![A-Za-z])",
                            Placeholders::blocking),
                    Check.at("l", "lorem ipsum", Placeholders::blocking),
                    Check.at(
                            "示测占此",
                            "示例文[本字]|测试(?:文本|标题|内容|数据)(?![\u4e00-\u9fa5])|占位(?:符|文字|内容)|此处(?:省略|填写|插入)",
                            Placeholders::blocking),
                    Check.at(
                            "{$<",
                            "\\{\\{[^}\n]{1,60}\\}\\}|\\$\\{[^}\n]{1,60}\\}|<%[^%\n]{1,60}%>",
                            Placeholders::blocking),
                    Check.at("_＿", "(?<![_＿])[_＿]{4,}", Placeholders::hint),
                    Check.at("某", "某某(?:某|局|镇|街道|单位|县|区|乡|村|社区)", Placeholders::hint),
                    Check.at(
                            "〔﹝[［【（(",
                            "[〔﹝\\[［【（(]\\s{0,4}(?:(?:19|20)\\d{2})?\\s{0,4}[〕﹞\\]］】）)]\\s{0,4}号",
                            Placeholders::emptyNumber));

    private Placeholders() {}

    private static void blocking(Subject subject, MatchResult match) {
        add(subject, match, Severity.BLOCKING, "模板或草稿里的占位内容还在，请填写或删去。");
    }

    private static void hint(Subject subject, MatchResult match) {
        add(subject, match, Severity.HINT, "可能有没填写的内容，请核对。");
    }

    private static void emptyNumber(Subject subject, MatchResult match) {
        add(subject, match, Severity.BLOCKING, "文号没有填写完整，请补全或删去。");
    }

    private static void add(Subject subject, MatchResult match, Severity severity, String message) {
        subject.add(Rule.PLACEHOLDER, severity, match.start(), match.end(), message, "");
    }
}

package org.gongkai.publication.screening;

import java.util.List;
import java.util.regex.MatchResult;

/// Marks of secrecy and of inner use. The words 国家秘密, 商业秘密 or 保密审查 in a sentence are no marks; a
/// mark stands alone, before a star, or after 密级.
final class SecrecyMarks {

    private static final String GRADE = "(?:绝\\s{0,2}密|机\\s{0,2}密|秘\\s{0,2}密)";
    private static final String TERM = "(?:\\s?\\d{1,2}\\s?年|\\s?长期|\\s?\\d{1,2}\\s?个月)?";
    private static final String LINE_START = "(?<=^|\n|\t|[\n\t][ ]{1,8}|^[ ]{1,8})";
    private static final String LINE_END = "[ \t\r]{0,8}(?=[\n\t]|$)";

    static final List<Check> CHECKS =
            List.of(
                    mark("绝机秘", GRADE + "\\s?[★☆*]" + TERM),
                    mark("绝机秘", LINE_START + GRADE + TERM + LINE_END),
                    mark("密", "密\\s{0,2}级\\s?[:：]\\s?(?:绝密|机密|秘密|内部|工作秘密)"),
                    mark(
                            "内",
                            "内部(?:资料|文件|材料|刊物|参考|信息)[\\s，,。·、]{0,4}(?:请|严禁|禁止|不得|注意|妥善|切勿|勿)[\u4e00-\u9fa5]{0,2}(?:保存|保管|外传|转载|泄露|传播|复印)"),
                    mark("内", LINE_START + "内部(?:资料|文件|材料|使用|参考|传阅)" + LINE_END),
                    mark("工", LINE_START + "工作秘密" + "(?:\\s?[★☆*])?" + TERM + LINE_END),
                    mark("工", "工作秘密\\s?[★☆*]" + TERM),
                    mark("（([【", "[（(\\[【](?:绝密|机密|秘密|工作秘密|内部资料|内部文件)[）)\\]】]"),
                    Check.at("此", "此件(?:依申请公开|不予公开|不公开|不宜公开)", SecrecyMarks::notForPublication));

    private SecrecyMarks() {}

    private static Check mark(String triggers, String pattern) {
        return Check.at(triggers, pattern, SecrecyMarks::marked);
    }

    private static void marked(Subject subject, MatchResult match) {
        int end = match.start() + match.group().stripTrailing().length();
        subject.add(
                Rule.SECRECY_MARK,
                Severity.BLOCKING,
                match.start(),
                end,
                "出现密级或内部标志。请停止公开，报保密审查人员核实；涉密内容不得在本系统处理。",
                "");
    }

    private static void notForPublication(Subject subject, MatchResult match) {
        subject.add(
                Rule.NOT_FOR_PUBLICATION,
                Severity.BLOCKING,
                match.start(),
                match.end(),
                "文件注明不主动公开，与本次公开不符，请核对公开属性。",
                "");
    }
}

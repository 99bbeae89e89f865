package org.gongkai.publication.screening;

import java.util.Set;

/// Headings of table columns that hold personal data. The values beneath may have a form that no
/// rule knows, so the column itself is pointed out.
final class SensitiveColumns {

    private static final int LONGEST = 12;
    private static final Set<String> HEADINGS =
            Set.of(
                    "身份证", "身份证号", "身份证号码", "公民身份号码", "居民身份证号", "证件号码", "证件号", "家庭住址", "家庭地址",
                    "现住址", "详细住址", "户籍地址", "银行卡号", "银行账号", "银行帐号", "开户账号", "卡号", "一卡通账号", "手机",
                    "手机号", "手机号码", "本人电话", "出生日期", "出生年月日", "残疾类别", "残疾等级", "残疾证号", "病种", "疾病名称",
                    "患病情况", "婚姻状况", "婚姻状态", "家庭成员", "社会关系", "家庭财产", "避孕措施", "孕情", "个人邮箱");

    private SensitiveColumns() {}

    static void look(Subject subject) {
        String even = subject.even();
        int from = 0;
        for (int at = 0; at <= even.length(); at++) {
            char c = subject.at(at);
            if (at == even.length() || c == '\t' || c == '\n' || c == '|') {
                if (at - from <= LONGEST && at > from) {
                    lookAtCell(subject, from, at);
                }
                from = at + 1;
            }
        }
    }

    private static void lookAtCell(Subject subject, int from, int to) {
        String cell = subject.even().substring(from, to).strip();
        if (HEADINGS.contains(cell.replace(" ", ""))) {
            int start = subject.even().indexOf(cell, from);
            subject.add(
                    Rule.SENSITIVE_COLUMN,
                    Severity.HINT,
                    start,
                    start + cell.length(),
                    "表中有“" + cell.replace(" ", "") + "”一列，请确认内容已经隐去，或删去这一列。",
                    "");
        }
    }
}

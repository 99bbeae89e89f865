package org.gongkai.publication.screening;

import java.util.List;
import java.util.regex.MatchResult;

/// Document numbers: the issuer's sign, the year in U+3014 and U+3015, the number without 第 and
/// without leading zeros, 号 (GB/T 9704-2012, 7.2.5).
final class DocumentNumbers {

    private static final String YEAR = "((?:19|20)\\d{2})";

    static final List<Check> CHECKS =
            List.of(
                    Check.at(
                            "〔﹝[［【（({｛〈《",
                            "(?<=[\u4e00-\u9fa5A-Za-z])([〔﹝\\[［【（({｛〈《])\\s?"
                                    + YEAR
                                    + "\\s?年?\\s?([〕﹞\\]］】）)}｝〉》])\\s?(第)?\\s?(\\d{1,5})\\s?号(?!楼|院|线|门|机|厅)",
                            DocumentNumbers::bracketed),
                    Check.at(
                            "发函字办令规告批呈报任纪电议建复",
                            "(?<=[\u4e00-\u9fa5])[发函字办令规告批呈报任纪电议建复]\\s?"
                                    + YEAR
                                    + "\\s?-?\\s?([1-9]\\d{0,3})号(?!楼|院|线|门|机|厅)",
                            DocumentNumbers::lostBrackets),
                    Check.at(
                            "〔﹝[",
                            "(?<=[\u4e00-\u9fa5])[〔﹝\\[]\\s?" + YEAR + "\\s?([1-9]\\d{0,3})号",
                            DocumentNumbers::lostBrackets),
                    Check.at(
                            "12",
                            "(?<=[\u4e00-\u9fa5])" + YEAR + "[〕﹞\\]]\\s?([1-9]\\d{0,3})号",
                            DocumentNumbers::lostBrackets));

    private DocumentNumbers() {}

    private static void bracketed(Subject subject, MatchResult match) {
        String right = right(match.group(2), match.group(5));
        if (!match.group().equals(right)) {
            boolean brackets = !match.group(1).equals("〔") || !match.group(3).equals("〕");
            add(
                    subject,
                    match.start(),
                    match.end(),
                    brackets ? "文号年份应当用六角括号〔〕。" : "文号不加“第”，序号前不补零，中间不留空格。",
                    right);
        }
    }

    private static void lostBrackets(Subject subject, MatchResult match) {
        int from = match.start(1);
        char before = subject.at(from - 1);
        add(
                subject,
                "〔﹝[".indexOf(before) >= 0 ? from - 1 : from,
                match.end(),
                "文号年份的六角括号〔〕缺失。",
                right(match.group(1), match.group(2)));
    }

    private static String right(String year, String number) {
        return "〔" + year + "〕" + Integer.parseInt(number) + "号";
    }

    private static void add(Subject subject, int from, int to, String message, String suggestion) {
        subject.add(Rule.DOCUMENT_NUMBER, Severity.HINT, from, to, message, suggestion);
    }
}

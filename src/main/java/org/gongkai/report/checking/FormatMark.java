package org.gongkai.report.checking;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// W4: the mark of the document that sets the format: 国办公开办函〔2021〕30号 for reports on 2021 and
/// later, 国办公开办函〔2019〕60号 for the two years before. Other documents have other numbers and are not
/// looked at, unless a mark follows the format's name directly.
final class FormatMark implements Rule {

    private static final String OFFICE = "国办公开办函";

    private static final Pattern MARK =
            Pattern.compile(
                    "(?<format>格式[》”]?(?:的?通知)?[》”]?[（(]?)?(?<prefix>国办[\\u4e00-\\u9fa5]{0,5})"
                            + "[〔﹝\\[【〖「(<〈《{]?(?<year>20\\d\\d)年?[〕﹞\\]】〗」)>〉》}]?第?(?<number>\\d{1,3})号");

    private static final Pattern ABOUT = Pattern.compile("格式|年度报告|年报|本报告");

    /// The office for disclosure itself: with the years and numbers of the formats it is the
    /// format.
    private static final Pattern OF_THE_OFFICE = Pattern.compile("国办公开办?函");

    @Override
    public void check(CheckedReport report, Findings findings) {
        if (report.year() < 2019) return;
        String year = report.year() >= 2021 ? "2021" : "2019";
        String right = "%s〔%s〕%s号".formatted(OFFICE, year, year.equals("2021") ? "30" : "60");
        for (CheckedPart part : report.text()) {
            for (String sentence : part.text().split("[。；;]", -1)) {
                String bare = HalfWidth.of(sentence);
                Matcher mark = MARK.matcher(bare);
                while (mark.find()) {
                    String written = mark.group().substring(length(mark.group("format")));
                    if (isMeant(mark, bare) && !isRight(mark, right)) {
                        findings.inText(Check.W4, "", part, sentence.strip(), written, right);
                    }
                }
            }
        }
    }

    /// Whether the mark stands for the format: by its place, or by its year and number.
    private static boolean isMeant(Matcher mark, String sentence) {
        String numbers = mark.group("year") + "/" + mark.group("number");
        boolean known = numbers.equals("2021/30") || numbers.equals("2019/60");
        boolean told =
                OF_THE_OFFICE.matcher(mark.group("prefix")).matches()
                        || ABOUT.matcher(sentence).find();
        return mark.group("format") != null || (known && told);
    }

    private static boolean isRight(Matcher mark, String right) {
        String written =
                "%s〔%s〕%s号"
                        .formatted(mark.group("prefix"), mark.group("year"), mark.group("number"));
        return written.equals(right);
    }

    private static int length(@org.jspecify.annotations.Nullable String group) {
        return group == null ? 0 : group.length();
    }
}

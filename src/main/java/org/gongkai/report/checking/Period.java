package org.gongkai.report.checking;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// W5: the period that the text states is not 1 January to 31 December of the year. Periods of
/// campaigns and the like are not looked at: the sentence must speak of what is counted.
final class Period implements Rule {

    private static final Pattern ABOUT =
            Pattern.compile("统计期|统计时|统计范围|数据统计|所列数据|数据的?(?:期限|时限|时间)|报告期");

    private static final Pattern PERIOD =
            Pattern.compile(
                    "(?<fromYear>20\\d\\d)年(?<fromMonth>\\d{1,2})月(?:(?<fromDay>\\d{1,2})日)?(?:起|开始)?,?"
                            + "(?:至|到|止|—+|-+|－|~|～)(?:(?<toYear>20\\d\\d)年)?(?<toMonth>\\d{1,2})月(?:(?<toDay>\\d{1,2})日)?");

    @Override
    public void check(CheckedReport report, Findings findings) {
        for (CheckedPart part : report.text()) {
            for (String sentence : part.text().split("[。；;]", -1)) {
                String bare = HalfWidth.of(sentence);
                if (!ABOUT.matcher(bare).find()) continue;
                Matcher period = PERIOD.matcher(bare);
                while (period.find()) {
                    if (!isYear(period, report.year())) {
                        findings.inText(
                                Check.W5,
                                "",
                                part,
                                sentence.strip(),
                                String.valueOf(report.year()),
                                period.group());
                    }
                }
            }
        }
    }

    private static boolean isYear(Matcher period, int year) {
        return is(period.group("fromYear"), year)
                && is(period.group("fromMonth"), 1)
                && is(period.group("fromDay"), 1)
                && is(period.group("toYear"), year)
                && is(period.group("toMonth"), 12)
                && is(period.group("toDay"), 31);
    }

    private static boolean is(@Nullable String written, int number) {
        return written == null || Integer.parseInt(written) == number;
    }
}

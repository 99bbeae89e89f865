package org.gongkai.report.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.report.reading.Generation;

/// W3: the six parts of the forms since 2019, by the words of their headings.
final class SixParts implements Rule {

    private static final List<Pattern> PARTS =
            List.of(
                    Pattern.compile("总体情况|概述"),
                    Pattern.compile("主动公开政府信息"),
                    Pattern.compile("收到和?处理.*申请"),
                    Pattern.compile("复议.*诉讼"),
                    Pattern.compile("问题"),
                    Pattern.compile("其[他它]需要?(?:报告|说明)"));

    /// Their number in the report; the last is where fees are told.
    static boolean isPart(CheckedPart part, int number) {
        return part.level() == 1 && PARTS.get(number - 1).matcher(part.heading()).find();
    }

    static boolean applyTo(CheckedReport report) {
        Generation generation = report.generation();
        boolean sixParts = generation == Generation.FORM_2019 || generation == Generation.FORM_2021;
        return sixParts && report.text().stream().anyMatch(part -> part.level() == 1);
    }

    @Override
    public void check(CheckedReport report, Findings findings) {
        if (!applyTo(report)) return;
        var places = new ArrayList<Integer>();
        for (int number = 1; number <= PARTS.size(); number++) {
            int place = place(report, number);
            String name = "report.annual.part" + number;
            if (place < 0) {
                missing(number, name, findings);
            } else if (places.stream().anyMatch(before -> before > place)) {
                findings.inText(
                        Check.W3,
                        "order",
                        report.text().get(place),
                        report.text().get(place).heading(),
                        official(name));
            } else {
                places.add(place);
            }
        }
    }

    private static void missing(int number, String name, Findings findings) {
        findings.add(
                Check.W3,
                "missing",
                Place.whole("headings"),
                List.of(),
                "",
                official(name),
                String.valueOf(number));
    }

    private static int place(CheckedReport report, int number) {
        for (int i = 0; i < report.text().size(); i++) {
            if (isPart(report.text().get(i), number)) return i;
        }
        return -1;
    }

    private static String official(String key) {
        return org.gongkai.pages.Text.official(key);
    }
}

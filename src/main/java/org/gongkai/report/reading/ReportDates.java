package org.gongkai.report.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The dates of a report: published (said by the page), signed (under the report), and those that
/// lost characters on the way but can be read in one way only.
final class ReportDates {

    private static final Pattern PUBLISHED =
            Pattern.compile(
                    "(?:^|发布日期|发布时间|公开日期|(?<!成文|生成|制发|印发|发文|有效|更新|修改|打印|现在)(?:日期|时间))\\s*[:：]?\\s*(20\\d\\d)\\s*[-年/.]\\s*(\\d{1,2})\\s*[-月/.]\\s*(\\d{1,2})");

    private static final Pattern SIGNED =
            Pattern.compile("^(20\\d\\d)\\s*[-年/.]\\s*(\\d{1,2})\\s*[-月/.]\\s*(\\d{1,2})\\s*日?$");

    /// `2017 226`: year, then month and day run together.
    private static final Pattern RUN_TOGETHER =
            Pattern.compile("^(20\\d\\d)[\\s\\u00A0]*(\\d{2,4})$");

    /// `20158月`: the 年 is gone.
    private static final Pattern NO_YEAR_SIGN =
            Pattern.compile("(?<!\\d)(20\\d\\d)(1[0-2]|[1-9])月(?!\\d)");

    private final String source;
    private final List<ReadDate> dates = new ArrayList<>();
    private final List<Unsure> unsure = new ArrayList<>();

    private ReportDates(String source) {
        this.source = source;
    }

    static ReportDates of(String source, PageFurniture page) {
        var found = new ReportDates(source);
        page.furniture().forEach(found::published);
        List<Line> report = page.report();
        report.subList(Math.max(0, report.size() - 4), report.size()).forEach(found::signed);
        report.forEach(found::mended);
        return found;
    }

    List<ReadDate> dates() {
        return dates;
    }

    List<Unsure> unsure() {
        return unsure;
    }

    private void published(Line line) {
        Matcher date = PUBLISHED.matcher(line.in(source));
        boolean known = dates.stream().anyMatch(d -> d.role().equals("published"));
        if (!known && date.find()) {
            add("published", date, line, date.group(2), date.group(3));
        }
    }

    private void signed(Line line) {
        Matcher date = SIGNED.matcher(line.in(source));
        if (date.matches()) {
            add("signed", date, line, date.group(2), date.group(3));
            return;
        }
        Matcher run = RUN_TOGETHER.matcher(line.in(source));
        if (run.matches()) {
            splitMonthAndDay(run, line);
        }
    }

    private void splitMonthAndDay(Matcher run, Line line) {
        String digits = run.group(2);
        var readings = new ArrayList<String>();
        for (int cut = 1; cut < digits.length() && cut <= 2; cut++) {
            String month = digits.substring(0, cut);
            String day = digits.substring(cut);
            if (!month.startsWith("0")
                    && !day.startsWith("0")
                    && isDate(run.group(1), month, day)) {
                readings.add(month + "-" + day);
            }
        }
        if (readings.size() == 1) {
            String[] reading = readings.getFirst().split("-", -1);
            add("signed", run, line, reading[0], reading[1]);
        } else {
            unsure.add(new Unsure(line.in(source), line.start(), "像是日期，但缺了“年月日”，读法不止一种"));
        }
    }

    private void mended(Line line) {
        Matcher date = NO_YEAR_SIGN.matcher(line.in(source));
        while (date.find()) {
            String month = "%s-%02d".formatted(date.group(1), Integer.valueOf(date.group(2)));
            dates.add(new ReadDate("mended", month, line.start() + date.start(), date.group()));
        }
    }

    private void add(String role, Matcher date, Line line, String month, String day) {
        if (isDate(date.group(1), month, day)) {
            int from = date.start(1);
            String value =
                    LocalDate.of(
                                    Integer.parseInt(date.group(1)),
                                    Integer.parseInt(month),
                                    Integer.parseInt(day))
                            .toString();
            dates.add(
                    new ReadDate(
                            role,
                            value,
                            line.start() + from,
                            line.in(source).substring(from, date.end())));
        }
    }

    private static boolean isDate(String year, String month, String day) {
        try {
            LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }
}

package org.gongkai.report;

import java.io.PrintWriter;
import java.util.Objects;
import org.gongkai.report.reading.Generation;
import org.gongkai.report.reading.Qualifier;
import org.gongkai.report.reading.ReadFigure;
import org.gongkai.report.reading.ReadReport;

/// A read report for people, in Chinese.
final class ReportSummary {

    private ReportSummary() {}

    static void write(ReadReport report, PrintWriter out) {
        out.println(Objects.requireNonNullElse(report.title(), report.file()));
        out.printf(
                "  机关：%s　年度：%s　发布：%s　格式：%s%n",
                or(report.body()),
                or(report.year()),
                or(report.published()),
                form(report.generation()));
        out.printf("  统计数 %d 个：%n", report.figures().size());
        for (ReadFigure figure : report.figures()) {
            out.printf("    %s：%s%n", figure.name(), amount(figure));
        }
        if (!report.unsure().isEmpty()) {
            out.printf("  请人核对 %d 处：%n", report.unsure().size());
            report.unsure()
                    .forEach(u ->
                            out.printf(
                                    "    “%s”：%s%n", u.quote().replaceAll("\\s+", " "), u.why()));
        }
        out.println();
    }

    private static String amount(ReadFigure figure) {
        String exactness =
                figure.qualifier() == Qualifier.EXACT ? "" : figure.qualifier().chinese();
        return exactness + figure.value().toPlainString() + figure.unit();
    }

    private static String form(Generation generation) {
        return switch (generation) {
            case NARRATIVE -> "叙述式（2008—2013）";
            case FORM_2014 -> "2014 年统计表式";
            case FORM_2019 -> "2019 年格式";
            case FORM_2021 -> "2021 年格式";
        };
    }

    private static String or(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? "不详" : value.toString();
    }
}

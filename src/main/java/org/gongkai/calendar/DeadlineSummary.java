package org.gongkai.calendar;

import java.io.PrintWriter;
import java.util.List;
import org.gongkai.pages.Text;

/// A deadline for people: the day first, then why.
final class DeadlineSummary {

    private DeadlineSummary() {}

    static void write(Deadline deadline, List<Explanation.Day> days, PrintWriter out) {
        out.println(Text.t("calendar.summary.law." + deadline.rules().code()));
        if (deadline.due() == null) {
            out.println(Text.t("calendar.summary.stopped", deadline.left()));
        } else {
            out.println(Text.t("calendar.summary.due", deadline.due().toString()));
            if (deadline.provisional()) out.println(Text.t("calendar.provisional"));
        }
        if (deadline.late() > 0) out.println(Text.t("calendar.summary.late", deadline.late()));
        deadline.remarks().forEach(remark -> out.println(DeadlineJson.words(remark)));
        out.println();
        days.forEach(day ->
                out.printf(
                        "%s  %s  %s%n",
                        day.date(),
                        day.counts() ? "%3d".formatted(day.number()) : "  -",
                        day.why()));
    }
}

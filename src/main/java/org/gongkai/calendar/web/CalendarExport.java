package org.gongkai.calendar.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.gongkai.calendar.CalendarDay;
import org.gongkai.calendar.KeptNotice;
import org.gongkai.calendar.Notices;
import org.gongkai.organization.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The days that the notices of a year arrange, as a table; an import reads the same table again.
@Controller
class CalendarExport {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CalendarKeeper keeper;
    private final Notices notices;

    CalendarExport(CalendarKeeper keeper, Notices notices) {
        this.keeper = keeper;
        this.notices = notices;
    }

    @GetMapping("/office/calendar.csv")
    void export(
            Actor actor, @RequestParam(defaultValue = "") String year, HttpServletResponse response)
            throws IOException {
        keeper.require(actor);
        int shown = CalendarPage.number(year, 0);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"calendar-" + shown + ".csv\"");
        var out =
                new BufferedWriter(
                        new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        out.write(BYTE_ORDER_MARK);
        var csv = new CSVPrinter(out, CSVFormat.EXCEL);
        csv.printRecord("date", "kind", "holiday", "notice", "number", "version");
        for (KeptNotice notice : notices.list(shown)) {
            if (!notice.inForce()) continue;
            for (CalendarDay day : notice.days()) {
                csv.printRecord(
                        day.date(),
                        day.kind().code(),
                        day.holiday(),
                        harmless(notice.title()),
                        harmless(notice.number()),
                        notice.version());
            }
        }
        csv.flush();
    }

    /// A cell that a spreadsheet shows and never computes.
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}

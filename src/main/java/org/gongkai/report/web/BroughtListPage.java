package org.gongkai.report.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Csv;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.pages.Times;
import org.gongkai.report.bringing.BroughtList;
import org.gongkai.report.bringing.BroughtRow;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The reports that were brought from elsewhere, each with what was read of it.
@Controller
public class BroughtListPage {

    private static final int SIZE = 50;
    private static final int MOST_EXPORTED = 20_000;
    private static final List<String> COLUMNS =
            List.of(
                    "report.brought.file",
                    "report.brought.by",
                    "report.brought.at",
                    "report.body",
                    "report.year",
                    "report.brought.open",
                    "report.brought.findings",
                    "report.brought.state",
                    "report.brought.address");

    private final BroughtList brought;

    BroughtListPage(BroughtList brought) {
        this.brought = brought;
    }

    /// @param export address of the same list as a file
    public record View(
            List<BroughtRow> rows, BroughtList.Filter filter, String export, Paging paging) {

        public boolean isFiltered() {
            return !filter.words().isEmpty() || !filter.state().isEmpty();
        }
    }

    @GetMapping(BroughtPage.ADDRESS)
    ModelAndView show(Actor actor, @RequestParam Map<String, String> asked) {
        return page(actor, asked, List.of());
    }

    ModelAndView page(Actor actor, Map<String, String> asked, List<Refused.Problem> problems) {
        var filter = BroughtList.Filter.of(asked);
        var paging =
                Paging.asked(
                        asked.get("page"),
                        SIZE,
                        brought.count(actor, filter),
                        BroughtPage.ADDRESS,
                        filter.parameters());
        return new ModelAndView(
                "report/brought-list",
                Map.of(
                        "view",
                        new View(
                                brought.list(actor, filter, paging.offset(), SIZE),
                                filter,
                                Paging.address(BroughtPage.ADDRESS + ".csv", filter.parameters()),
                                paging),
                        "problems",
                        problems),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping(BroughtPage.ADDRESS + ".csv")
    void export(Actor actor, @RequestParam Map<String, String> asked, HttpServletResponse response)
            throws IOException {
        var rows = brought.list(actor, BroughtList.Filter.of(asked), 0, MOST_EXPORTED);
        Csv.send(
                response, "brought-reports.csv", Csv.of("", COLUMNS, rows, BroughtListPage::cells));
    }

    private static List<String> cells(BroughtRow row) {
        return List.of(
                row.file(),
                row.by(),
                Times.minute(row.at()),
                row.body() == null ? "" : row.body(),
                row.year() == null ? "" : Integer.toString(row.year()),
                Integer.toString(row.open()),
                Integer.toString(row.findings()),
                Text.t("report.brought.state." + row.state()),
                row.documentId() == null ? "" : "/d/" + row.documentId());
    }
}

package org.gongkai.bulletin.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.bulletin.ComposeIssue;
import org.gongkai.bulletin.IssueFilter;
import org.gongkai.bulletin.IssueList;
import org.gongkai.bulletin.IssueRow;
import org.gongkai.bulletin.SeriesBook;
import org.gongkai.database.FormKeys;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Csv;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The issues a person may read: those of the own office, and those that were sent to them.
@Controller
class BulletinsPage {

    private static final String ADDRESS = "/office/bulletins";
    private static final int SIZE = 30;
    private static final int MOST_EXPORTED = 20_000;
    private static final List<String> COLUMNS =
            List.of(
                    "series",
                    "number",
                    "office",
                    "state",
                    "issued",
                    "items",
                    "copies",
                    "opened",
                    "instructions");

    private final IssueList list;
    private final SeriesBook book;
    private final ComposeIssue composing;
    private final FormKeys keys;
    private final AuditTrail audit;

    BulletinsPage(
            IssueList list,
            SeriesBook book,
            ComposeIssue composing,
            FormKeys keys,
            AuditTrail audit) {
        this.list = list;
        this.book = book;
        this.composing = composing;
        this.keys = keys;
        this.audit = audit;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(Actor actor, @RequestParam Map<String, String> parameters) {
        actor.requireAnywhere(Action.SEE_OFFICE);
        return page(actor, parameters, List.of(), HttpStatus.OK);
    }

    /// Starts an issue.
    @PostMapping(ADDRESS)
    ModelAndView start(
            Actor actor,
            @RequestParam(defaultValue = "0") String series,
            @RequestParam(defaultValue = "") String formKey) {
        actor.requireAnywhere(Action.HANDLE_MATTERS);
        try {
            if (!series.matches("[1-9]\\d{0,17}")) {
                throw new Refused("series", Text.t("office.refused.choose"));
            }
            String id =
                    keys.once(
                            actor.username(),
                            formKey,
                            () -> Long.toString(composing.start(actor, Long.parseLong(series))));
            return new ModelAndView("redirect:" + ADDRESS + "/" + id);
        } catch (Refused refused) {
            return page(actor, Map.of(), refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView page(
            Actor actor,
            Map<String, String> parameters,
            List<Refused.Problem> problems,
            HttpStatus status) {
        IssueFilter filter = IssueFilter.of(parameters);
        audit.read(actor.username(), "bulletin.read-list", "bulletins");
        var paging =
                Paging.asked(
                        parameters.get("page"),
                        SIZE,
                        list.count(actor, filter),
                        ADDRESS,
                        filter.parameters());
        return new ModelAndView(
                "bulletin/bulletins",
                Map.of(
                        "view",
                        new IssueListView(
                                filter,
                                list.list(actor, filter, SIZE, paging.offset()),
                                paging,
                                book.listSeen(actor),
                                book.listActive(actor, Action.HANDLE_MATTERS),
                                actor.canAnywhere(Action.INSTRUCT),
                                actor.canAnywhere(Action.ADMINISTER),
                                actor.canAnywhere(Action.READ_MATTERS),
                                FormKeys.fresh(),
                                problems)),
                status);
    }

    @GetMapping(ADDRESS + ".csv")
    void export(
            Actor actor, @RequestParam Map<String, String> parameters, HttpServletResponse response)
            throws IOException {
        actor.requireAnywhere(Action.SEE_OFFICE);
        List<IssueRow> rows = list.list(actor, IssueFilter.of(parameters), MOST_EXPORTED, 0);
        Csv.send(
                response,
                "bulletins.csv",
                Csv.of("bulletin.column.", COLUMNS, rows, BulletinsPage::cells));
    }

    /// Without the subject, which may hold a name.
    private static List<String> cells(IssueRow row) {
        return List.of(
                row.series(),
                java.util.Objects.toString(row.number(), ""),
                row.office(),
                Text.t("bulletin.state." + row.state().code()),
                java.util.Objects.toString(row.issuedOn(), ""),
                Integer.toString(row.items()),
                Integer.toString(row.copies()),
                Integer.toString(row.opened()),
                Integer.toString(row.instructions()));
    }
}

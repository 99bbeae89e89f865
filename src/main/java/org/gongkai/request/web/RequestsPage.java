package org.gongkai.request.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.gongkai.casework.Help;
import org.gongkai.casework.Helps;
import org.gongkai.casework.Parties;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.pages.Csv;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Text;
import org.gongkai.request.RequestFilter;
import org.gongkai.request.RequestList;
import org.gongkai.request.RequestRow;
import org.gongkai.request.Requests;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// All requests within reach: filtered, sorted, paged, and as a table to take along. Looking for a
/// person goes by a form that is posted, so that no name gets into an address.
@Controller
class RequestsPage {

    private static final int SIZE = 30;
    private static final int MOST_EXPORTED = 20_000;
    private static final List<String> COLUMNS =
            List.of(
                    "number",
                    "body",
                    "applicant",
                    "way",
                    "received",
                    "due",
                    "stage",
                    "outcome",
                    "answered");

    private final RequestList list;
    private final Parties parties;
    private final Bodies bodies;
    private final Helps helps;

    RequestsPage(RequestList list, Parties parties, Bodies bodies, Helps helps) {
        this.list = list;
        this.parties = parties;
        this.bodies = bodies;
        this.helps = helps;
    }

    @GetMapping("/office/requests")
    String show(Actor actor, @RequestParam Map<String, String> parameters, Model model) {
        actor.requireAnywhere(Action.READ_MATTERS);
        RequestFilter filter = RequestFilter.of(parameters);
        var paging =
                Paging.asked(
                        parameters.get("page"),
                        SIZE,
                        list.count(actor, filter),
                        "/office/requests",
                        filter.parameters());
        model.addAttribute(
                "view",
                new RequestListView(
                        filter,
                        list.list(actor, filter, SIZE, paging.offset()),
                        paging,
                        bodies.listWithin(actor, Action.READ_MATTERS),
                        actor.canAnywhere(Action.HANDLE_MATTERS),
                        helps.list(actor, Action.READ_MATTERS, Requests.KIND).stream()
                                .filter(Help::isWaitedFor)
                                .toList()));
        return "request/requests";
    }

    /// The requests of exactly this name, identity number or telephone.
    @PostMapping("/office/requests/find")
    String find(Actor actor, @RequestParam(defaultValue = "") String exact, Model model) {
        actor.requireAnywhere(Action.READ_MATTERS);
        model.addAttribute("rows", list.list(actor, parties.listMatters(actor, exact)));
        return "request/found";
    }

    @GetMapping("/office/requests.csv")
    void export(
            Actor actor, @RequestParam Map<String, String> parameters, HttpServletResponse response)
            throws IOException {
        actor.requireAnywhere(Action.READ_MATTERS);
        var rows = list.list(actor, RequestFilter.of(parameters), MOST_EXPORTED, 0);
        Csv.send(
                response,
                "requests.csv",
                Csv.of("request.column.", COLUMNS, rows, RequestsPage::cells));
    }

    /// Without what was asked for and by whom: a table to count with needs no personal data.
    private static List<String> cells(RequestRow row) {
        var matter = row.matter();
        return List.of(
                matter.number(),
                matter.bodyName(),
                Text.t("request.applicant." + row.applicant().code()),
                Text.t("casework.came-by." + matter.cameBy().code()),
                java.util.Objects.toString(matter.receivedOn(), ""),
                java.util.Objects.toString(matter.dueOn(), "")
                        + (matter.provisional() ? Text.t("casework.provisional.short") : ""),
                Text.t("request.stage." + matter.stage()),
                matter.outcome() == null ? "" : Text.t("request.outcome." + matter.outcome()),
                java.util.Objects.toString(matter.answeredOn(), ""));
    }
}

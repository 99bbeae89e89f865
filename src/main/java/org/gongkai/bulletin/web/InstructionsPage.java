package org.gongkai.bulletin.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.audit.AuditTrail;
import org.gongkai.bulletin.InstructionFilter;
import org.gongkai.bulletin.InstructionList;
import org.gongkai.bulletin.InstructionRow;
import org.gongkai.bulletin.LeaderNames;
import org.gongkai.bulletin.SeriesBook;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.pages.Csv;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Text;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// All instructions within reach: filtered, paged, and as a table to take along.
@Controller
class InstructionsPage {

    private static final int SIZE = 30;
    private static final int MOST_EXPORTED = 20_000;
    private static final List<String> COLUMNS =
            List.of(
                    "number",
                    "issue",
                    "leader",
                    "lead",
                    "written",
                    "due",
                    "stage",
                    "light",
                    "result",
                    "answered");

    private final InstructionList list;
    private final LeaderNames leaders;
    private final SeriesBook book;
    private final Bodies bodies;
    private final AuditTrail audit;

    InstructionsPage(
            InstructionList list,
            LeaderNames leaders,
            SeriesBook book,
            Bodies bodies,
            AuditTrail audit) {
        this.list = list;
        this.leaders = leaders;
        this.book = book;
        this.bodies = bodies;
        this.audit = audit;
    }

    @GetMapping("/office/instructions")
    String show(Actor actor, @RequestParam Map<String, String> parameters, Model model) {
        actor.requireAnywhere(Action.READ_MATTERS);
        audit.read(actor.username(), "bulletin.read-list", "instructions");
        InstructionFilter filter = InstructionFilter.of(parameters);
        var paging =
                Paging.asked(
                        parameters.get("page"),
                        SIZE,
                        list.count(actor, filter),
                        "/office/instructions",
                        filter.parameters());
        model.addAttribute(
                "view",
                new InstructionListView(
                        filter,
                        list.list(actor, filter, SIZE, paging.offset()),
                        paging,
                        bodies.listActive(),
                        book.listSeen(actor),
                        leaders.list(actor),
                        actor.canAnywhere(Action.INSTRUCT)));
        return "bulletin/instructions";
    }

    @GetMapping("/office/instructions.csv")
    void export(
            Actor actor, @RequestParam Map<String, String> parameters, HttpServletResponse response)
            throws IOException {
        actor.requireAnywhere(Action.READ_MATTERS);
        var rows = list.list(actor, InstructionFilter.of(parameters), MOST_EXPORTED, 0);
        Csv.send(
                response,
                "instructions.csv",
                Csv.of("bulletin.column.", COLUMNS, rows, InstructionsPage::cells));
    }

    /// Without what was written and on what, which may hold names of people.
    private static List<String> cells(InstructionRow row) {
        var one = row.instruction();
        var matter = one.matter();
        return List.of(
                matter.number(),
                row.issue(),
                one.leaderName(),
                matter.bodyName(),
                Objects.toString(matter.receivedOn(), ""),
                Objects.toString(matter.dueOn(), ""),
                Text.t("bulletin.stage." + one.stage().code()),
                Text.t("casework.light." + row.light().code()),
                matter.outcome() == null ? "" : Text.t("bulletin.result." + matter.outcome()),
                Objects.toString(matter.answeredOn(), ""));
    }
}

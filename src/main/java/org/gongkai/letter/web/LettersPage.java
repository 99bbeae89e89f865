package org.gongkai.letter.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.casework.Help;
import org.gongkai.casework.Helps;
import org.gongkai.casework.Matters;
import org.gongkai.casework.Parties;
import org.gongkai.letter.Categories;
import org.gongkai.letter.LetterFilter;
import org.gongkai.letter.LetterList;
import org.gongkai.letter.LetterRow;
import org.gongkai.letter.LetterStage;
import org.gongkai.letter.Letters;
import org.gongkai.letter.Sources;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.pages.Csv;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Text;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// All letters within reach: filtered, sorted, paged, and as a table to take along. Looking for a
/// person goes by a form that is posted, so that no name gets into an address.
@Controller
class LettersPage {

    private static final int SIZE = 30;
    private static final int MOST_EXPORTED = 20_000;
    private static final List<String> COLUMNS =
            List.of(
                    "number",
                    "source",
                    "kind",
                    "body",
                    "received",
                    "due",
                    "light",
                    "stage",
                    "outcome",
                    "answered");

    private final LetterList list;
    private final Matters matters;
    private final Parties parties;
    private final Bodies bodies;
    private final Sources sources;
    private final Categories categories;
    private final Helps helps;

    LettersPage(
            LetterList list,
            Matters matters,
            Parties parties,
            Bodies bodies,
            Sources sources,
            Categories categories,
            Helps helps) {
        this.list = list;
        this.matters = matters;
        this.parties = parties;
        this.bodies = bodies;
        this.sources = sources;
        this.categories = categories;
        this.helps = helps;
    }

    @GetMapping("/office/letters")
    String show(Actor actor, @RequestParam Map<String, String> parameters, Model model) {
        LetterFilter filter = filter(actor, parameters);
        var paging =
                Paging.asked(
                        parameters.get("page"),
                        SIZE,
                        list.count(actor, filter),
                        LetterListView.PLACE,
                        filter.parameters());
        model.addAttribute(
                "view",
                new LetterListView(
                        filter,
                        list.list(actor, filter, SIZE, paging.offset()),
                        paging,
                        bodies.listWithin(actor, Action.READ_MATTERS),
                        sources.list(),
                        categories.list(),
                        List.of(
                                tile(actor, "late", Map.of("light", "late")),
                                tile(actor, "near", Map.of("light", "near")),
                                tile(
                                        actor,
                                        "rectify",
                                        Map.of("stage", LetterStage.RECTIFY.code()))),
                        actor.canAnywhere(Action.HANDLE_MATTERS),
                        actor.canAnywhere(Action.ADMINISTER),
                        helps.list(actor, Action.READ_MATTERS, Letters.KIND).stream()
                                .filter(Help::isWaitedFor)
                                .toList()));
        return "letter/letters";
    }

    /// The letters of exactly this name, identity number or telephone.
    @PostMapping("/office/letters/find")
    String find(Actor actor, @RequestParam(defaultValue = "") String exact, Model model) {
        requireReader(actor);
        model.addAttribute("rows", list.list(actor, parties.listMatters(actor, exact)));
        return "letter/found";
    }

    @GetMapping("/office/letters.csv")
    void export(
            Actor actor, @RequestParam Map<String, String> parameters, HttpServletResponse response)
            throws IOException {
        var rows = list.list(actor, filter(actor, parameters), MOST_EXPORTED, 0);
        Csv.send(
                response,
                "letters.csv",
                Csv.of("letter.column.", COLUMNS, rows, LettersPage::cells));
    }

    private LetterFilter filter(Actor actor, Map<String, String> parameters) {
        requireReader(actor);
        LetterFilter filter = LetterFilter.of(parameters);
        // what else somebody wrote is for who may read the letter it is asked from
        if (!filter.get("same").isEmpty()) {
            matters.readable(actor, Long.parseLong(filter.get("same")));
        }
        return filter;
    }

    private static void requireReader(Actor actor) {
        actor.requireAnywhere(Action.READ_MATTERS, Action.HANDLE_CONDUCT);
    }

    private LetterListView.Tile tile(Actor actor, String name, Map<String, String> narrowing) {
        LetterFilter filter = LetterFilter.of(narrowing);
        return new LetterListView.Tile(
                name,
                list.count(actor, filter),
                Paging.address(LetterListView.PLACE, filter.parameters()));
    }

    /// Without what was written and by whom: a table to count with needs no personal data.
    private static List<String> cells(LetterRow row) {
        var matter = row.matter();
        return List.of(
                matter.number(),
                row.source(),
                Text.t("letter.kind." + row.kind().code()),
                matter.bodyName(),
                Objects.toString(matter.receivedOn(), ""),
                Objects.toString(matter.dueOn(), "")
                        + (matter.provisional() ? Text.t("casework.provisional.short") : ""),
                Text.t("casework.light." + row.light().code()),
                Text.t("letter.stage." + matter.stage()),
                matter.outcome() == null ? "" : Text.t("letter.outcome." + matter.outcome()),
                Objects.toString(matter.answeredOn(), ""));
    }
}

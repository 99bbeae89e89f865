package org.gongkai.publication.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.pages.Csv;
import org.gongkai.pages.Paging;
import org.gongkai.publication.EditionFilter;
import org.gongkai.publication.EditionList;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// All editions within reach: filtered, sorted, paged, and as a table to take along.
@Controller
class DocumentsPage {

    private static final int SIZE = 30;
    private static final int MOST_EXPORTED = 20_000;

    private final EditionList list;
    private final Bodies bodies;
    private final CatalogueChoices choices;

    DocumentsPage(EditionList list, Bodies bodies, CatalogueChoices choices) {
        this.list = list;
        this.bodies = bodies;
        this.choices = choices;
    }

    @GetMapping("/office/documents")
    String show(Actor actor, @RequestParam Map<String, String> parameters, Model model) {
        actor.requireAnywhere(Action.READ_DRAFTS);
        EditionFilter filter = filter(parameters);
        var paging =
                Paging.asked(
                        parameters.get("page"),
                        SIZE,
                        list.count(actor, filter),
                        "/office/documents",
                        filter.parameters());
        model.addAttribute(
                "view",
                new ListView(
                        filter,
                        list.list(actor, filter, SIZE, paging.offset()),
                        paging,
                        bodies.listWithin(actor, Action.READ_DRAFTS),
                        choices.branches(),
                        actor.canAnywhere(Action.DRAFT)));
        return "publication/documents";
    }

    @GetMapping("/office/documents.csv")
    void export(
            Actor actor, @RequestParam Map<String, String> parameters, HttpServletResponse response)
            throws IOException {
        actor.requireAnywhere(Action.READ_DRAFTS);
        var rows = list.list(actor, filter(parameters), MOST_EXPORTED, 0);
        Csv.send(response, "documents.csv", EditionCsv.of(rows));
    }

    private static EditionFilter filter(Map<String, String> p) {
        return new EditionFilter(
                p.getOrDefault("body", ""),
                p.getOrDefault("state", ""),
                p.getOrDefault("kind", ""),
                p.getOrDefault("branch", ""),
                p.getOrDefault("entry", ""),
                p.getOrDefault("text", ""),
                p.getOrDefault("year", ""),
                p.getOrDefault("mine", ""),
                p.getOrDefault("sort", ""));
    }
}

package org.gongkai.publication.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
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
        long total = list.count(actor, filter);
        var paging =
                new Paging(
                        page(parameters.get("page"), total),
                        SIZE,
                        total,
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
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"documents.csv\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(EditionCsv.of(rows).getBytes(StandardCharsets.UTF_8));
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

    private static int page(@org.jspecify.annotations.Nullable String typed, long total) {
        int last = (int) Math.max(1, (total + SIZE - 1) / SIZE);
        int asked = typed != null && typed.matches("\\d{1,7}") ? Integer.parseInt(typed) : 1;
        return Math.clamp(asked, 1, last);
    }
}

package org.gongkai.catalogue.web;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.CatalogueEntry;
import org.gongkai.catalogue.CatalogueFilter;
import org.gongkai.catalogue.EntryAnswers;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.pages.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The catalogue in force as a list that can be narrowed, and the page of each entry.
@Controller
class EntriesPage {

    private static final int SIZE = 30;

    private final Catalogue catalogue;
    private final EntryAnswers answers;
    private final Bodies bodies;

    EntriesPage(Catalogue catalogue, EntryAnswers answers, Bodies bodies) {
        this.catalogue = catalogue;
        this.answers = answers;
        this.bodies = bodies;
    }

    @GetMapping("/office/catalogue")
    String list(Actor actor, @RequestParam Map<String, String> parameters, Model model) {
        requireReader(actor);
        CatalogueFilter filter = CatalogueFilter.of(parameters);
        List<CatalogueEntry> found = filter.narrow(catalogue.listEntries(null));
        var paging =
                new Paging(
                        page(parameters.get("page"), found.size()),
                        SIZE,
                        found.size(),
                        "/office/catalogue",
                        filter.parameters());
        int end = Math.min(found.size(), paging.offset() + SIZE);
        model.addAttribute(
                "view",
                new CatalogueView(
                        filter,
                        found.subList(paging.offset(), end),
                        answers.countPublic(),
                        paging,
                        mayReplace(actor),
                        actor.canAnywhere(Action.READ_DRAFTS),
                        actor.canAnywhere(Action.ADMINISTER)));
        return "catalogue/entries";
    }

    @GetMapping("/office/catalogue/{code}")
    String show(Actor actor, @PathVariable String code, Model model) {
        return entry(actor, code, model);
    }

    /// For codes that cannot stand in a path.
    @GetMapping("/office/catalogue/entry")
    String find(Actor actor, @RequestParam String code, Model model) {
        return entry(actor, code, model);
    }

    private String entry(Actor actor, String code, Model model) {
        requireReader(actor);
        CatalogueEntry entry =
                catalogue
                        .findEntry(code)
                        .orElseThrow(() -> new NoSuchElementException("entry " + code));
        model.addAttribute("entry", entry);
        model.addAttribute("inForce", catalogue.isInForce(code));
        model.addAttribute("answers", answers.countPublic().getOrDefault(code, 0L));
        model.addAttribute("mayReadDocuments", actor.canAnywhere(Action.READ_DRAFTS));
        model.addAttribute("mayDraft", actor.canAnywhere(Action.DRAFT));
        return "catalogue/entry";
    }

    static void requireReader(Actor actor) {
        actor.requireAnywhere(Action.READ_FIGURES, Action.DRAFT);
    }

    private boolean mayReplace(Actor actor) {
        return bodies.findRoot().filter(r -> actor.can(Action.ADMINISTER, r.path())).isPresent();
    }

    private static int page(@Nullable String typed, int total) {
        int last = Math.max(1, Math.ceilDiv(total, SIZE));
        int asked = typed != null && typed.matches("\\d{1,7}") ? Integer.parseInt(typed) : 1;
        return Math.clamp(asked, 1, last);
    }
}

package org.gongkai.publication.web;

import org.gongkai.organization.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The one page of an edition.
@Controller
class EditionDesk {

    private final EditionViews views;

    EditionDesk(EditionViews views) {
        this.views = views;
    }

    /// @param seek words of a document that this one explains, to be chosen from what they find
    @GetMapping("/office/editions/{id}")
    String show(
            Actor actor,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String edit,
            @RequestParam(defaultValue = "") String seek,
            Model model) {
        model.addAttribute("view", views.show(actor, id, edit != null, seek));
        return "publication/edition";
    }

    /// The findings alone, for the page to refresh after an autosave.
    @GetMapping("/office/editions/{id}/findings")
    String findings(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("view", views.show(actor, id, true));
        return "publication/findings";
    }

    /// The attachments alone, for the page to refresh after an upload.
    @GetMapping("/office/editions/{id}/attachments")
    String attachments(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("view", views.show(actor, id, true));
        return "publication/attachments";
    }
}

package org.gongkai.publication.web;

import java.util.NoSuchElementException;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What an entry of the catalogue brings along, for the form to show as soon as it is chosen.
@Controller
class EntryHelp {

    private final CatalogueChoices choices;

    EntryHelp(CatalogueChoices choices) {
        this.choices = choices;
    }

    @GetMapping("/office/documents/entry")
    String show(Actor actor, @RequestParam String code, Model model) {
        actor.requireAnywhere(Action.DRAFT);
        model.addAttribute(
                "entry",
                choices.find(code).orElseThrow(() -> new NoSuchElementException("entry " + code)));
        return "publication/brings";
    }
}

package org.gongkai.letter.setting;

import java.util.List;
import java.util.Map;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The reply templates of the bodies a person works for.
@Controller
class TemplatesPage {

    private static final String PATH = "/office/letters/templates";

    private final KeepTemplates keeping;
    private final Bodies bodies;

    TemplatesPage(KeepTemplates keeping, Bodies bodies) {
        this.keeping = keeping;
        this.bodies = bodies;
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor) {
        actor.requireAnywhere(Action.HANDLE_MATTERS);
        return page(actor, "", Map.of(), List.of(), HttpStatus.OK);
    }

    @PostMapping(PATH)
    ModelAndView add(
            Actor actor, @RequestParam Map<String, String> fields, RedirectAttributes after) {
        return keep(actor, null, fields, after);
    }

    @PostMapping(PATH + "/{id:\\d{1,18}}")
    ModelAndView change(
            Actor actor,
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            RedirectAttributes after) {
        return keep(actor, id, fields, after);
    }

    @PostMapping(PATH + "/{id:\\d{1,18}}/remove")
    ModelAndView remove(Actor actor, @PathVariable long id, RedirectAttributes after) {
        actor.requireAnywhere(Action.HANDLE_MATTERS);
        keeping.remove(actor, id);
        after.addFlashAttribute("notice", "letter.done.template-removed");
        return new ModelAndView("redirect:" + PATH);
    }

    private ModelAndView keep(
            Actor actor, @Nullable Long id, Map<String, String> fields, RedirectAttributes after) {
        actor.requireAnywhere(Action.HANDLE_MATTERS);
        if (id != null) keeping.require(actor, id);
        try {
            Body body =
                    bodies.find(fields.getOrDefault("body", ""))
                            .filter(one -> actor.can(Action.HANDLE_MATTERS, one.path()))
                            .orElseThrow(
                                    () -> new Refused("body", Text.t("office.refused.choose")));
            keeping.keep(
                    actor,
                    id,
                    body,
                    fields.getOrDefault("name", ""),
                    fields.getOrDefault("outcome", ""),
                    fields.getOrDefault("text", ""));
        } catch (Refused refused) {
            return page(
                    actor,
                    id == null ? "" : Long.toString(id),
                    fields,
                    refused.problems(),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        after.addFlashAttribute("notice", "letter.done.template");
        return new ModelAndView("redirect:" + PATH);
    }

    /// @param open id of the one whose form is open; empty for a new one
    private ModelAndView page(
            Actor actor,
            String open,
            Map<String, String> typed,
            List<Refused.Problem> problems,
            HttpStatus status) {
        return new ModelAndView(
                "letter/templates",
                Map.of(
                        "templates",
                        keeping.listWithin(actor, Action.HANDLE_MATTERS),
                        "bodies",
                        bodies.listWithin(actor, Action.HANDLE_MATTERS),
                        "open",
                        open,
                        "typed",
                        typed,
                        "problems",
                        problems),
                status);
    }
}

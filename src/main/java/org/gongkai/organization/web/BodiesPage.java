package org.gongkai.organization.web;

import java.util.List;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.organization.BodyDetails;
import org.gongkai.organization.KeepBody;
import org.gongkai.pages.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The bodies an administrator keeps, and each one's page.
@Controller
class BodiesPage {

    private final Bodies bodies;
    private final BodyDetails details;
    private final KeepBody keeping;

    BodiesPage(Bodies bodies, BodyDetails details, KeepBody keeping) {
        this.bodies = bodies;
        this.details = details;
        this.keeping = keeping;
    }

    @GetMapping("/office/bodies")
    String tree(Actor actor, Model model) {
        actor.requireAnywhere(Action.ADMINISTER);
        model.addAttribute("bodies", bodies.listWithin(actor, Action.ADMINISTER));
        return "organization/bodies";
    }

    @GetMapping("/office/bodies/{code}")
    ModelAndView show(Actor actor, @PathVariable String code) {
        Body body = kept(actor, code);
        return page(body, BodyForm.of(body, details.duties(body.id())), List.of());
    }

    @PostMapping("/office/bodies/{code}")
    ModelAndView change(
            Actor actor,
            @PathVariable String code,
            @ModelAttribute BodyForm form,
            RedirectAttributes after) {
        Body body = kept(actor, code);
        try {
            keeping.change(actor, body.id(), form.facts());
        } catch (Refused refused) {
            return refused(body, form, refused);
        }
        after.addFlashAttribute("notice", "organization.done.body");
        return new ModelAndView("redirect:/office/bodies/" + code);
    }

    /// All leaders of the board at once.
    @PostMapping("/office/bodies/{code}/leaders")
    ModelAndView changeLeaders(
            Actor actor,
            @PathVariable String code,
            @RequestParam(name = "post", defaultValue = "") List<Long> posts,
            @RequestParam(defaultValue = "") String[] division,
            @RequestParam(defaultValue = "") String[] whereabouts,
            RedirectAttributes after) {
        Body body = kept(actor, code);
        try {
            for (int i = 0; i < posts.size(); i++) {
                keeping.changeLeader(actor, posts.get(i), at(division, i), at(whereabouts, i));
            }
        } catch (Refused refused) {
            return refused(body, BodyForm.of(body, details.duties(body.id())), refused);
        }
        after.addFlashAttribute("notice", "organization.done.leaders");
        return new ModelAndView("redirect:/office/bodies/" + code + "#leaders");
    }

    private Body kept(Actor actor, String code) {
        Body body =
                bodies.find(code)
                        .orElseThrow(() -> new java.util.NoSuchElementException("body " + code));
        actor.require(Action.ADMINISTER, body.path());
        return body;
    }

    private ModelAndView refused(Body body, BodyForm form, Refused refused) {
        ModelAndView page = page(body, form, refused.problems());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Body body, BodyForm form, List<Refused.Problem> problems) {
        return new ModelAndView("organization/body")
                .addObject("view", new BodyView(body, form, details.leaders(body.id()), problems));
    }

    private static String at(String[] values, int index) {
        return index < values.length ? values[index] : "";
    }
}

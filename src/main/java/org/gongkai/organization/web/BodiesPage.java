package org.gongkai.organization.web;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.organization.BodyDetails;
import org.gongkai.organization.KeepBody;
import org.gongkai.organization.Leader;
import org.gongkai.pages.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
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

    private final KeptBodies kept;
    private final Bodies bodies;
    private final BodyDetails details;
    private final KeepBody keeping;

    BodiesPage(KeptBodies kept, Bodies bodies, BodyDetails details, KeepBody keeping) {
        this.kept = kept;
        this.bodies = bodies;
        this.details = details;
        this.keeping = keeping;
    }

    @GetMapping("/office/bodies")
    String tree(Actor actor, Model model) {
        actor.requireAnywhere(Action.ADMINISTER);
        model.addAttribute("bodies", bodies.listWithin(actor, Action.ADMINISTER));
        model.addAttribute("closed", bodies.listClosedWithin(actor, Action.ADMINISTER));
        return "organization/bodies";
    }

    @GetMapping("/office/bodies/{code}")
    ModelAndView show(Actor actor, @PathVariable String code) {
        Body body = kept.get(actor, code);
        return page(body, BodyForm.of(body, details.duties(body.id())), List.of());
    }

    @PostMapping("/office/bodies/{code}")
    ModelAndView change(
            Actor actor,
            @PathVariable String code,
            @ModelAttribute BodyForm form,
            RedirectAttributes after) {
        Body body = kept.get(actor, code);
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
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes after) {
        Body body = kept.get(actor, code);
        var rows = new FormRows(fields, "post");
        var board = new ArrayList<KeepBody.OnBoard>();
        for (int i = 0; i < rows.count(); i++) {
            board.add(
                    new KeepBody.OnBoard(
                            rows.idAt("post", i),
                            rows.at("division", i),
                            rows.at("whereabouts", i)));
        }
        try {
            keeping.changeLeaders(actor, body.id(), board);
        } catch (Refused refused) {
            var facts = BodyForm.of(body, details.duties(body.id()));
            var page =
                    new ModelAndView("organization/body")
                            .addObject(
                                    "view",
                                    new BodyView(
                                            body,
                                            facts,
                                            typed(details.leaders(body.id()), board),
                                            refused.problems()));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        after.addFlashAttribute("notice", "organization.done.leaders");
        return new ModelAndView("redirect:/office/bodies/" + code + "#leaders");
    }

    /// The leaders with what was typed about them.
    private static List<Leader> typed(List<Leader> leaders, List<KeepBody.OnBoard> board) {
        return leaders.stream()
                .map(one ->
                        board.stream()
                                .filter(typed -> typed.postId() == one.postId())
                                .findFirst()
                                .map(typed ->
                                        new Leader(
                                                one.postId(),
                                                one.name(),
                                                one.title(),
                                                typed.divisionOfWork(),
                                                typed.whereabouts(),
                                                one.whereaboutsAt()))
                                .orElse(one))
                .toList();
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
}

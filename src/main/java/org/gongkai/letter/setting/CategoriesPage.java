package org.gongkai.letter.setting;

import java.util.List;
import java.util.Map;
import org.gongkai.letter.Categories;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.pages.FormReading;
import org.gongkai.pages.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What letters are about, for the whole district.
@Controller
class CategoriesPage {

    private static final String PATH = "/office/letters/categories";

    private final Categories categories;
    private final KeepCategories keeping;
    private final Bodies bodies;

    CategoriesPage(Categories categories, KeepCategories keeping, Bodies bodies) {
        this.categories = categories;
        this.keeping = keeping;
        this.bodies = bodies;
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor) {
        require(actor);
        return page(Map.of(), List.of(), HttpStatus.OK);
    }

    /// Adds one, or changes the one of this code.
    @PostMapping(PATH)
    ModelAndView keep(
            Actor actor, @RequestParam Map<String, String> fields, RedirectAttributes after) {
        require(actor);
        try {
            var reading = new FormReading();
            String typed = fields.getOrDefault("rank", "").strip();
            int rank = typed.isEmpty() ? 0 : (int) Math.min(9999, reading.number("rank", typed));
            reading.refuseIfWrong();
            keeping.keep(
                    actor,
                    new KeepCategories.Form(
                            fields.getOrDefault("code", "").strip(),
                            fields.getOrDefault("name", ""),
                            fields.getOrDefault("body", ""),
                            rank,
                            !fields.containsKey("ended")));
        } catch (Refused refused) {
            return page(fields, refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        after.addFlashAttribute("notice", "letter.done.category");
        return new ModelAndView("redirect:" + PATH);
    }

    private void require(Actor actor) {
        actor.require(Action.ADMINISTER, bodies.findRoot().orElseThrow().path());
    }

    private ModelAndView page(
            Map<String, String> typed, List<Refused.Problem> problems, HttpStatus status) {
        return new ModelAndView(
                "letter/categories",
                Map.of(
                        "categories",
                        categories.list(),
                        "bodies",
                        bodies.listActive(),
                        "typed",
                        typed,
                        "problems",
                        problems),
                status);
    }
}

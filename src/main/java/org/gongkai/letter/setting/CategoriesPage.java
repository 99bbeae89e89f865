package org.gongkai.letter.setting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.letter.Categories;
import org.gongkai.letter.Category;
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
    ModelAndView show(Actor actor, @RequestParam(defaultValue = "") String code) {
        require(actor);
        Map<String, String> known =
                categories.list().stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .map(this::typed)
                        .orElse(Map.of());
        return page(known, List.of(), HttpStatus.OK);
    }

    /// The form that changes a category.
    private Map<String, String> typed(Category one) {
        var fields = new HashMap<String, String>();
        fields.put("change", "yes");
        fields.put("code", one.code());
        fields.put("name", one.name());
        fields.put("rank", Integer.toString(one.rank()));
        if (one.bodyId() != null) fields.put("body", bodies.get(one.bodyId()).code());
        if (!one.active()) fields.put("ended", "yes");
        return fields;
    }

    /// Adds one, or changes one that was chosen for it.
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
                            !fields.containsKey("ended"),
                            fields.containsKey("change")));
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

package org.gongkai.organization.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gongkai.database.FormKeys;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.organization.BodyKind;
import org.gongkai.organization.KeepBodies;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Adding a body, and what it is called and where it stands.
@Controller
class IdentityPages {

    private final KeptBodies kept;
    private final Bodies bodies;
    private final KeepBodies keeping;
    private final FormKeys keys;

    IdentityPages(KeptBodies kept, Bodies bodies, KeepBodies keeping, FormKeys keys) {
        this.kept = kept;
        this.bodies = bodies;
        this.keeping = keeping;
        this.keys = keys;
    }

    @GetMapping("/office/bodies/new")
    ModelAndView fresh(Actor actor, @ModelAttribute IdentityForm form) {
        actor.requireAnywhere(Action.ADMINISTER);
        return page(actor, null, form, Problems.NONE);
    }

    @PostMapping("/office/bodies")
    ModelAndView add(Actor actor, @ModelAttribute IdentityForm form, RedirectAttributes after) {
        actor.requireAnywhere(Action.ADMINISTER);
        try {
            Body parent = parent(form);
            String code =
                    keys.once(
                            actor.username(),
                            form.formKey(),
                            () ->
                                    keeping.add(actor, parent.id(), form.identity(form.code()))
                                            .code());
            after.addFlashAttribute("notice", "organization.done.added");
            return new ModelAndView("redirect:/office/bodies/" + code);
        } catch (Refused refused) {
            return refused(page(actor, null, form, new Problems(refused.problems())));
        }
    }

    @GetMapping("/office/bodies/{code}/identity")
    ModelAndView show(Actor actor, @PathVariable String code) {
        Body body = kept.get(actor, code);
        return page(actor, body, IdentityForm.of(body, parentOf(body)), Problems.NONE);
    }

    @PostMapping("/office/bodies/{code}/identity")
    ModelAndView change(
            Actor actor,
            @PathVariable String code,
            @ModelAttribute IdentityForm form,
            RedirectAttributes after) {
        Body body = kept.get(actor, code);
        try {
            long parent = body.parentId() == null ? 0 : parent(form).id();
            keeping.change(actor, body.id(), form.identity(code), parent);
        } catch (Refused refused) {
            return refused(page(actor, body, form, new Problems(refused.problems())));
        }
        after.addFlashAttribute("notice", "organization.done.body");
        return new ModelAndView("redirect:/office/bodies/" + code + "/identity");
    }

    /// @param deed `close` or `reopen`
    @PostMapping("/office/bodies/{code}/{deed:close|reopen}")
    ModelAndView close(
            Actor actor,
            @PathVariable String code,
            @PathVariable String deed,
            RedirectAttributes after) {
        Body body = kept.get(actor, code);
        if (deed.equals("close")) keeping.close(actor, body.id());
        else keeping.reopen(actor, body.id());
        after.addFlashAttribute("notice", "organization.done." + deed);
        return new ModelAndView("redirect:/office/bodies/" + code + "/identity");
    }

    private String parentOf(Body body) {
        return Optional.ofNullable(body.parentId()).map(id -> bodies.get(id).code()).orElse("");
    }

    private Body parent(IdentityForm form) {
        return bodies.find(form.parent())
                .orElseThrow(() -> new Refused("parent", Text.t("organization.refused.no-parent")));
    }

    private ModelAndView page(
            Actor actor, @Nullable Body body, IdentityForm form, Problems problems) {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (BodyKind kind : BodyKind.values()) {
            kinds.put(kind.code(), Text.t("organization.kind." + kind.code()));
        }
        Map<String, String> parents = new LinkedHashMap<>();
        for (Body one : bodies.listWithin(actor, Action.ADMINISTER)) {
            if (body == null || !body.path().reaches(one.path())) {
                parents.put(one.code(), one.name());
            }
        }
        boolean moves = body == null || parents.containsKey(parentOf(body));
        var page =
                new ModelAndView(
                        body == null ? "organization/body-new" : "organization/body-identity");
        if (body != null) page.addObject("body", body);
        return page.addObject("form", form)
                .addObject("kinds", kinds)
                .addObject("parents", moves ? parents : Map.of())
                .addObject("problems", problems);
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}

package org.gongkai.letter.setting;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.gongkai.letter.Source;
import org.gongkai.letter.Sources;
import org.gongkai.letter.SupervisionOffice;
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

/// Where letters come from and what is promised for them, kept by administrators.
@Controller
class SourcesPage {

    private static final String PATH = "/office/letters/sources";

    private final Sources sources;
    private final KeepSources keeping;
    private final SupervisionOffice supervision;
    private final Bodies bodies;

    SourcesPage(
            Sources sources, KeepSources keeping, SupervisionOffice supervision, Bodies bodies) {
        this.sources = sources;
        this.keeping = keeping;
        this.supervision = supervision;
        this.bodies = bodies;
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor) {
        actor.requireAnywhere(Action.ADMINISTER);
        return list(actor, List.of(), HttpStatus.OK);
    }

    @PostMapping(PATH + "/usual")
    ModelAndView usual(
            Actor actor, @RequestParam(defaultValue = "") String body, RedirectAttributes after) {
        actor.requireAnywhere(Action.ADMINISTER);
        Body chosen = body(actor, body);
        if (chosen == null) return list(actor, chooseBody(), HttpStatus.UNPROCESSABLE_CONTENT);
        keeping.addUsual(actor, chosen);
        after.addFlashAttribute("notice", "letter.done.usual");
        return new ModelAndView("redirect:" + PATH);
    }

    @PostMapping("/office/letters/supervision")
    ModelAndView supervision(
            Actor actor, @RequestParam(defaultValue = "") String body, RedirectAttributes after) {
        actor.require(Action.ADMINISTER, bodies.findRoot().orElseThrow().path());
        Body chosen = bodies.find(body).orElse(null);
        if (chosen == null) return list(actor, chooseBody(), HttpStatus.UNPROCESSABLE_CONTENT);
        supervision.set(actor, chosen);
        after.addFlashAttribute("notice", "letter.done.supervision");
        return new ModelAndView("redirect:" + PATH);
    }

    @GetMapping(PATH + "/new")
    ModelAndView begin(Actor actor, @RequestParam(defaultValue = "") String body) {
        actor.requireAnywhere(Action.ADMINISTER);
        SourceForm form = UsualSettings.sources("").getFirst();
        SourceForm empty =
                new SourceForm(
                        "",
                        "",
                        "",
                        false,
                        form.accept(),
                        form.simple(),
                        form.complex(),
                        form.acknowledge(),
                        form.longestExtension(),
                        form.returnWithin(),
                        form.contact(),
                        form.rectify(),
                        false,
                        true);
        return form(actor, null, body, empty, List.of(), HttpStatus.OK);
    }

    @PostMapping(PATH)
    ModelAndView add(
            Actor actor, @RequestParam Map<String, String> fields, RedirectAttributes after) {
        actor.requireAnywhere(Action.ADMINISTER);
        SourceForm form = SourceForm.of(fields);
        String code = fields.getOrDefault("body", "");
        Body body = body(actor, code);
        if (body == null) {
            return form(actor, null, code, form, chooseBody(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            keeping.add(actor, body, form);
        } catch (Refused refused) {
            return form(
                    actor, null, code, form, refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        after.addFlashAttribute("notice", "letter.done.source");
        return new ModelAndView("redirect:" + PATH);
    }

    @GetMapping(PATH + "/{code:[a-z0-9-]{2,40}}")
    ModelAndView edit(Actor actor, @PathVariable String code) {
        Source source = kept(actor, code);
        return form(
                actor, source, source.bodyName(), SourceForm.of(source), List.of(), HttpStatus.OK);
    }

    @PostMapping(PATH + "/{code:[a-z0-9-]{2,40}}")
    ModelAndView change(
            Actor actor,
            @PathVariable String code,
            @RequestParam Map<String, String> fields,
            RedirectAttributes after) {
        Source source = kept(actor, code);
        SourceForm form = SourceForm.of(fields).withCode(code);
        try {
            keeping.change(actor, source.id(), form);
        } catch (Refused refused) {
            return form(
                    actor,
                    source,
                    source.bodyName(),
                    form,
                    refused.problems(),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        after.addFlashAttribute("notice", "letter.done.source");
        return new ModelAndView("redirect:" + PATH);
    }

    private Source kept(Actor actor, String code) {
        actor.requireAnywhere(Action.ADMINISTER);
        Source source = sources.find(code).orElseThrow(() -> new NoSuchElementException("source"));
        actor.require(Action.ADMINISTER, source.bodyPath());
        return source;
    }

    private @Nullable Body body(Actor actor, String code) {
        return bodies.find(code)
                .filter(one -> actor.can(Action.ADMINISTER, one.path()))
                .orElse(null);
    }

    private static List<Refused.Problem> chooseBody() {
        return List.of(new Refused.Problem("body", Text.t("office.refused.choose")));
    }

    private ModelAndView list(Actor actor, List<Refused.Problem> problems, HttpStatus status) {
        List<Source> kept =
                sources.list().stream()
                        .filter(one -> actor.can(Action.ADMINISTER, one.bodyPath()))
                        .toList();
        return new ModelAndView(
                "letter/sources",
                Map.of(
                        "view",
                        new SourcesView(
                                kept,
                                bodies.listWithin(actor, Action.ADMINISTER),
                                supervision.find().map(Body::code).orElse(""),
                                bodies.findRoot()
                                        .filter(r -> actor.can(Action.ADMINISTER, r.path()))
                                        .isPresent(),
                                problems)),
                status);
    }

    private ModelAndView form(
            Actor actor,
            @Nullable Source source,
            String body,
            SourceForm form,
            List<Refused.Problem> problems,
            HttpStatus status) {
        return new ModelAndView(
                "letter/source",
                Map.of(
                        "view",
                        new SourceView(
                                source != null,
                                body,
                                bodies.listWithin(actor, Action.ADMINISTER),
                                form,
                                problems)),
                status);
    }
}

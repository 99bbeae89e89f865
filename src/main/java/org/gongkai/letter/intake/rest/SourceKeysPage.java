package org.gongkai.letter.intake.rest;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicReference;
import org.gongkai.database.FormKeys;
import org.gongkai.letter.Source;
import org.gongkai.letter.Sources;
import org.gongkai.letter.intake.Typed;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The keys of a source. A new one is shown once, in the answer to the form that made it.
@Controller
class SourceKeysPage {

    private static final String PATH = "/office/letters/sources/{code:[a-z0-9-]{2,40}}/keys";

    private final SourceKeys keys;
    private final KeepSourceKeys keeping;
    private final Sources sources;
    private final FormKeys forms;

    SourceKeysPage(SourceKeys keys, KeepSourceKeys keeping, Sources sources, FormKeys forms) {
        this.keys = keys;
        this.keeping = keeping;
        this.sources = sources;
        this.forms = forms;
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor, @PathVariable String code) {
        return page(administered(actor, code), Typed.NOTHING, "");
    }

    @PostMapping(PATH)
    ModelAndView make(
            Actor actor, @PathVariable String code, @RequestParam Map<String, String> typed) {
        Source source = administered(actor, code);
        var made = new AtomicReference<>("");
        try {
            forms.once(
                    actor.username(),
                    typed.getOrDefault("formKey", ""),
                    () -> {
                        made.set(keeping.make(actor, source, typed.getOrDefault("label", "")));
                        return "made";
                    });
            return page(source, Typed.NOTHING, made.get());
        } catch (Refused refused) {
            ModelAndView page = page(source, new Typed(typed, refused.problems()), "");
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    @PostMapping(PATH + "/{id:\\d{1,18}}/revoke")
    ModelAndView revoke(
            Actor actor,
            @PathVariable String code,
            @PathVariable long id,
            RedirectAttributes after) {
        Source source = administered(actor, code);
        keeping.revoke(actor, source, id);
        after.addFlashAttribute("notice", "letter-intake.done.revoked");
        return new ModelAndView("redirect:/office/letters/sources/" + source.code() + "/keys");
    }

    private Source administered(Actor actor, String code) {
        actor.requireAnywhere(Action.ADMINISTER);
        Source source = sources.find(code).orElseThrow(() -> new NoSuchElementException("source"));
        actor.require(Action.ADMINISTER, source.bodyPath());
        return source;
    }

    private ModelAndView page(Source source, Typed typed, String made) {
        return new ModelAndView("letter/intake/keys")
                .addObject("source", source)
                .addObject("keys", keys.list(source))
                .addObject("typed", typed)
                .addObject("made", made)
                .addObject("formKey", FormKeys.fresh());
    }
}

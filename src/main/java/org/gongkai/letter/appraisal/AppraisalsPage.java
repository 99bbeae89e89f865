package org.gongkai.letter.appraisal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.gongkai.database.FormKeys;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The rounds of appraisal, for those who keep them.
@Controller
class AppraisalsPage {

    private static final String PATH = "/office/letters/appraisals";
    private static final String ONE = PATH + "/{id:\\d{1,18}}";
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Appraisals appraisals;
    private final KeepAppraisal keeping;
    private final FormKeys keys;
    private final Bodies bodies;
    private final Clock clock;

    AppraisalsPage(
            Appraisals appraisals,
            KeepAppraisal keeping,
            FormKeys keys,
            Bodies bodies,
            Clock clock) {
        this.appraisals = appraisals;
        this.keeping = keeping;
        this.keys = keys;
        this.bodies = bodies;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor) {
        keeping.require(actor);
        return list(empty(), FormKeys.fresh(), List.of());
    }

    @PostMapping(PATH)
    ModelAndView add(
            Actor actor,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes after) {
        keeping.require(actor);
        KeepAppraisal.Round round = round(typed);
        String key = text(typed, "formKey");
        try {
            keys.once(actor.username(), key, () -> Long.toString(keeping.keep(actor, null, round)));
        } catch (Refused refused) {
            ModelAndView page = list(round, key, refused.problems());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        return done(after);
    }

    @GetMapping(ONE)
    ModelAndView show(Actor actor, @PathVariable long id) {
        keeping.require(actor);
        Appraisal kept = appraisals.get(id);
        var round =
                new KeepAppraisal.Round(
                        kept.title(),
                        kept.text(),
                        kept.opensOn().toString(),
                        kept.closesOn().toString(),
                        kept.bodies().stream().map(Body::code).toList());
        return one(kept, round, List.of());
    }

    @PostMapping(ONE)
    ModelAndView change(
            Actor actor,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes after) {
        keeping.require(actor);
        Appraisal kept = appraisals.get(id);
        KeepAppraisal.Round round = round(typed);
        try {
            keeping.keep(actor, id, round);
        } catch (Refused refused) {
            ModelAndView page = one(kept, round, refused.problems());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        return done(after);
    }

    private static ModelAndView done(RedirectAttributes after) {
        after.addFlashAttribute("notice", "letter-open.keep.done");
        return new ModelAndView("redirect:" + PATH);
    }

    private KeepAppraisal.Round empty() {
        LocalDate today = LocalDate.now(clock.withZone(CHINA));
        return new KeepAppraisal.Round(
                "", "", today.toString(), today.plusMonths(1).toString(), List.of());
    }

    private ModelAndView list(
            KeepAppraisal.Round round, String key, List<Refused.Problem> problems) {
        ModelAndView page = page("letter/appraisals", round, problems);
        page.addObject("appraisals", appraisals.list());
        page.addObject("formKey", key);
        page.addObject("today", LocalDate.now(clock.withZone(CHINA)));
        return page;
    }

    private ModelAndView one(
            Appraisal kept, KeepAppraisal.Round round, List<Refused.Problem> problems) {
        ModelAndView page = page("letter/appraisal", round, problems);
        page.addObject("appraisal", kept);
        return page;
    }

    private ModelAndView page(
            String name, KeepAppraisal.Round round, List<Refused.Problem> problems) {
        var page = new ModelAndView(name);
        page.addObject("round", round);
        page.addObject("bodies", bodies.listActive());
        page.addObject("problems", problems);
        return page;
    }

    private static KeepAppraisal.Round round(MultiValueMap<String, String> typed) {
        return new KeepAppraisal.Round(
                text(typed, "title"),
                text(typed, "text"),
                text(typed, "opensOn"),
                text(typed, "closesOn"),
                typed.getOrDefault("bodies", List.of()));
    }

    private static String text(MultiValueMap<String, String> typed, String name) {
        String value = typed.getFirst(name);
        return value == null ? "" : value;
    }
}

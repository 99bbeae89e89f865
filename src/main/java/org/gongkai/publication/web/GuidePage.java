package org.gongkai.publication.web;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.gongkai.catalogue.Guides;
import org.gongkai.catalogue.standard.GuideText;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.Text;
import org.gongkai.publication.text.RichText;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Writing a body's guide (公开指南, Art. 12). It stands with the catalogue but is written here, where
/// rich text is cleaned.
@Controller
class GuidePage {

    private static final int LONGEST = 200_000;

    private final Guides guides;
    private final Bodies bodies;

    GuidePage(Guides guides, Bodies bodies) {
        this.guides = guides;
        this.bodies = bodies;
    }

    @GetMapping("/office/guide")
    ModelAndView show(Actor actor, @RequestParam(defaultValue = "") String body) {
        List<Body> kept = kept(actor);
        Body shown = body.isEmpty() ? kept.getFirst() : chosen(kept, body);
        return page(kept, shown, text(shown), "");
    }

    /// @param then `drop` puts the general guide in place of the body's own
    @PostMapping("/office/guide")
    ModelAndView save(
            Actor actor,
            @RequestParam String body,
            @RequestParam(defaultValue = "") String html,
            @RequestParam(defaultValue = "") String then,
            RedirectAttributes after) {
        List<Body> kept = kept(actor);
        Body chosen = chosen(kept, body);
        boolean drops = then.equals("drop");
        String clean = html.length() > LONGEST ? "" : RichText.clean(html);
        if (!drops && html.length() > LONGEST) {
            return refused(kept, chosen, html, Text.t("catalogue.guide.long", html.length()));
        }
        if (!drops && RichText.plain(clean).isBlank()) {
            return refused(kept, chosen, html, Text.t("catalogue.guide.blank"));
        }
        guides.keep(actor, chosen, drops ? "" : clean);
        after.addFlashAttribute(
                "notice", drops ? "catalogue.guide.dropped" : "catalogue.guide.saved");
        return new ModelAndView("redirect:/office/guide?body=" + chosen.code());
    }

    private List<Body> kept(Actor actor) {
        actor.requireAnywhere(Action.ADMINISTER);
        List<Body> kept = bodies.listWithin(actor, Action.ADMINISTER);
        if (kept.isEmpty()) throw new NoSuchElementException("a body to write a guide for");
        return kept;
    }

    private static Body chosen(List<Body> kept, String code) {
        return kept.stream()
                .filter(b -> b.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("body " + code));
    }

    private ModelAndView refused(List<Body> kept, Body body, String html, String problem) {
        ModelAndView page = page(kept, body, html, problem);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(List<Body> kept, Body body, String html, String problem) {
        return new ModelAndView(
                "publication/guide",
                Map.of(
                        "bodies",
                        kept,
                        "body",
                        body,
                        "html",
                        html,
                        "own",
                        guides.find(body).isPresent(),
                        "problem",
                        problem));
    }

    private String text(Body body) {
        return guides.find(body).orElseGet(() -> general(body));
    }

    private static String general(Body body) {
        return RichText.clean(
                GuideText.fill(
                        Map.of(
                                "body", body.name(),
                                "address", body.address(),
                                "hours", body.hours(),
                                "phone", body.phone(),
                                "fax", body.fax(),
                                "email", body.email())));
    }
}

package org.gongkai.opinion.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.audit.AuditTrail;
import org.gongkai.database.FormKeys;
import org.gongkai.opinion.NewItem;
import org.gongkai.opinion.Origin;
import org.gongkai.opinion.Platform;
import org.gongkai.opinion.Post;
import org.gongkai.opinion.Tags;
import org.gongkai.opinion.TakeInItems;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.FormReading;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Entering a post that somebody noticed.
@Controller
class NewItemPage {

    private final TakeInItems taking;
    private final Fields fields;
    private final Bodies bodies;
    private final FormKeys keys;
    private final AuditTrail audit;
    private final Clock clock;

    NewItemPage(
            TakeInItems taking,
            Fields fields,
            Bodies bodies,
            FormKeys keys,
            AuditTrail audit,
            Clock clock) {
        this.taking = taking;
        this.fields = fields;
        this.bodies = bodies;
        this.keys = keys;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping(ItemsPage.PATH + "/new")
    ModelAndView show(Actor actor) {
        actor.requireAnywhere(Action.HANDLE_MATTERS);
        var first = new LinkedHashMap<String, String>();
        first.put("formKey", FormKeys.fresh());
        first.put("platform", Platform.WEIBO.code());
        first.put("postedOn", LocalDate.now(clock).toString());
        List<Body> mine = bodies.listWithin(actor, Action.HANDLE_MATTERS);
        if (!mine.isEmpty()) first.put("body", mine.getFirst().code());
        return page(actor, first, List.of());
    }

    @PostMapping(ItemsPage.PATH)
    ModelAndView enter(
            Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        actor.requireAnywhere(Action.HANDLE_MATTERS);
        try {
            var form = new FormReading();
            Body body = fields.own(actor, typed, "body", form);
            NewItem item = item(typed, form);
            form.refuseIfWrong();
            String result =
                    keys.once(
                            actor.username(),
                            Fields.text(typed, "formKey"),
                            () -> enter(actor, Objects.requireNonNull(body), item));
            after.addFlashAttribute(
                    "notice",
                    result.startsWith("again-") ? "opinion.done.known" : "opinion.done.entered");
            return new ModelAndView(
                    "redirect:" + ItemsPage.PATH + "/" + result.replaceAll("\\D", ""));
        } catch (Refused refused) {
            ModelAndView page = page(actor, typed, refused.problems());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    private String enter(Actor actor, Body body, NewItem item) {
        TakeInItems.Taken taken =
                taking.take(Origin.hand(body.id(), actor.username()), List.of(item)).getFirst();
        if (taken.again()) return "again-" + taken.id();
        audit.record(
                actor.username(),
                "opinion.entered",
                "opinion/" + taken.id(),
                Map.of("platform", item.platform().code()));
        return Long.toString(taken.id());
    }

    private NewItem item(Map<String, String> typed, FormReading form) {
        Platform platform =
                form.choice("platform", Fields.text(typed, "platform"), Platform::of, null);
        if (platform == null) form.needed("platform");
        LocalDate postedOn = form.date("postedOn", Fields.text(typed, "postedOn"));
        LocalDate today = LocalDate.now(clock);
        if (postedOn != null && postedOn.isAfter(today)) {
            form.wrong("postedOn", Text.t("opinion.refused.future"));
        }
        Body about = fields.any(typed, "about", form);
        List<String> tags = Tags.read(Fields.text(typed, "tags"));
        if (!Tags.fit(tags)) {
            form.wrong("tags", Text.t("opinion.refused.tags", Tags.MOST, Tags.LONGEST));
        }
        return new NewItem(
                Objects.requireNonNullElse(platform, Platform.OTHER),
                post(typed, form),
                Objects.requireNonNullElse(postedOn, today),
                tags,
                about == null ? null : about.id(),
                typed.containsKey("major"));
    }

    private static Post post(Map<String, String> typed, FormReading form) {
        form.notLonger("title", Fields.text(typed, "title"), Post.LONGEST_TITLE);
        form.notLonger("author", Fields.text(typed, "author"), Post.LONGEST_AUTHOR);
        form.notLonger("text", Fields.text(typed, "text"), Post.LONGEST_TEXT);
        form.notLonger("link", Fields.text(typed, "link"), Post.LONGEST_LINK);
        form.notLonger("outsideNumber", Fields.text(typed, "outsideNumber"), Post.LONGEST_NUMBER);
        var post =
                new Post(
                        Fields.text(typed, "title"),
                        Fields.text(typed, "author"),
                        Fields.text(typed, "text"),
                        Fields.text(typed, "link"),
                        Fields.text(typed, "outsideNumber"));
        if (post.title().isEmpty() && post.text().isEmpty()) {
            form.wrong("title", Text.t("opinion.refused.no-words"));
        }
        if (!post.link().isEmpty() && !Post.isLink(post.link())) {
            form.wrong("link", Text.t("opinion.refused.link"));
        }
        return post;
    }

    private ModelAndView page(
            Actor actor, Map<String, String> typed, List<Refused.Problem> problems) {
        return new ModelAndView(
                "opinion/new",
                Map.of(
                        "typed",
                        new Typed(typed, problems),
                        "own",
                        bodies.listWithin(actor, Action.HANDLE_MATTERS),
                        "all",
                        bodies.listActive()));
    }
}

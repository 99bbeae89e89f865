package org.gongkai.opinion.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.opinion.Platform;
import org.gongkai.opinion.Tags;
import org.gongkai.opinion.feed.Feed;
import org.gongkai.opinion.feed.Feeds;
import org.gongkai.opinion.feed.FetchFeeds;
import org.gongkai.opinion.feed.KeepFeed;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.FormReading;
import org.gongkai.pages.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The feeds, how each of them fares, and their settings.
@Controller
class FeedsPage {

    private static final String PATH = ItemsPage.PATH + "/feeds";
    private static final String ONE = PATH + "/{id:\\d{1,18}}";

    private final Feeds feeds;
    private final KeepFeed keeping;
    private final FetchFeeds fetching;
    private final Bodies bodies;

    FeedsPage(Feeds feeds, KeepFeed keeping, FetchFeeds fetching, Bodies bodies) {
        this.feeds = feeds;
        this.keeping = keeping;
        this.fetching = fetching;
        this.bodies = bodies;
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor) {
        actor.requireAnywhere(Action.ADMINISTER);
        return page(actor, Typed.NOTHING);
    }

    @PostMapping(PATH)
    ModelAndView add(
            Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        actor.requireAnywhere(Action.ADMINISTER);
        try {
            var form = new FormReading();
            Body body =
                    bodies.find(Fields.text(typed, "body"))
                            .filter(one -> actor.can(Action.ADMINISTER, one.path()))
                            .orElse(null);
            if (body == null) form.needed("body");
            KeepFeed.Set set = set(typed, form, true);
            keeping.add(actor, Objects.requireNonNull(body), set);
        } catch (Refused refused) {
            return refused(actor, typed, refused);
        }
        return done(after, "feed");
    }

    @GetMapping(ONE)
    ModelAndView show(Actor actor, @PathVariable long id) {
        return one(administered(actor, id), Typed.NOTHING);
    }

    private static ModelAndView one(Feed feed, Typed typed) {
        return new ModelAndView("opinion/feed", Map.of("feed", feed, "typed", typed));
    }

    @PostMapping(ONE)
    ModelAndView change(
            Actor actor,
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            RedirectAttributes after) {
        Feed feed = administered(actor, id);
        try {
            keeping.change(
                    actor, feed.id(), set(typed, new FormReading(), typed.containsKey("active")));
        } catch (Refused refused) {
            ModelAndView page = one(feed, new Typed(typed, refused.problems()));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        return done(after, "feed");
    }

    @PostMapping(ONE + "/fetch")
    ModelAndView fetch(Actor actor, @PathVariable long id, RedirectAttributes after) {
        administered(actor, id);
        fetching.fetchNow(actor, id);
        return done(after, feeds.get(id).problem().isEmpty() ? "fetched" : "fetch-failed");
    }

    private Feed administered(Actor actor, long id) {
        actor.requireAnywhere(Action.ADMINISTER);
        Feed feed = feeds.get(id);
        actor.require(Action.ADMINISTER, feed.bodyPath());
        return feed;
    }

    private static KeepFeed.Set set(Map<String, String> typed, FormReading form, boolean active) {
        Platform platform =
                form.choice("platform", Fields.text(typed, "platform"), Platform::of, null);
        if (platform == null) form.needed("platform");
        long every = form.number("every", Fields.text(typed, "every"));
        form.refuseIfWrong();
        return new KeepFeed.Set(
                Fields.text(typed, "name"),
                Fields.text(typed, "address"),
                Objects.requireNonNull(platform),
                Tags.read(Fields.text(typed, "tags")),
                (int) Math.min(every, Integer.MAX_VALUE),
                active);
    }

    private static ModelAndView done(RedirectAttributes after, String what) {
        after.addFlashAttribute("notice", "opinion.done." + what);
        return new ModelAndView("redirect:" + PATH);
    }

    private ModelAndView refused(Actor actor, Map<String, String> typed, Refused refused) {
        ModelAndView page = page(actor, new Typed(typed, refused.problems()));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Actor actor, Typed typed) {
        List<Body> own = bodies.listWithin(actor, Action.ADMINISTER);
        return new ModelAndView(
                "opinion/feeds", Map.of("feeds", feeds.list(actor), "own", own, "typed", typed));
    }
}

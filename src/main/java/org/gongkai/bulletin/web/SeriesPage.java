package org.gongkai.bulletin.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.bulletin.Distribution;
import org.gongkai.bulletin.KeepSeries;
import org.gongkai.bulletin.Series;
import org.gongkai.bulletin.SeriesBook;
import org.gongkai.database.FormKeys;
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

/// The series, as administrators keep them.
@Controller
class SeriesPage {

    private static final String ADDRESS = "/office/bulletins/series";

    private final SeriesBook book;
    private final KeepSeries keeping;
    private final Distribution distribution;
    private final Bodies bodies;
    private final FormKeys keys;

    SeriesPage(
            SeriesBook book,
            KeepSeries keeping,
            Distribution distribution,
            Bodies bodies,
            FormKeys keys) {
        this.book = book;
        this.keeping = keeping;
        this.distribution = distribution;
        this.bodies = bodies;
        this.keys = keys;
    }

    @GetMapping(ADDRESS)
    ModelAndView list(Actor actor) {
        actor.requireAnywhere(Action.ADMINISTER);
        return new ModelAndView(
                "bulletin/series-list",
                Map.of("series", book.listWithin(actor, Action.ADMINISTER)));
    }

    @GetMapping(ADDRESS + "/new")
    ModelAndView fresh(Actor actor) {
        actor.requireAnywhere(Action.ADMINISTER);
        var fields = new HashMap<String, String>();
        fields.put("numberForm", Text.official("bulletin.usual.number"));
        fields.put("term", "5");
        fields.put("longestExtension", "5");
        fields.put("totalBefore", "0");
        fields.put("active", "yes");
        fields.put("formKey", FormKeys.fresh());
        return page(actor, null, fields, List.of());
    }

    @PostMapping(ADDRESS)
    ModelAndView add(
            Actor actor, @RequestParam Map<String, String> fields, RedirectAttributes after) {
        actor.requireAnywhere(Action.ADMINISTER);
        try {
            Body body =
                    bodies.listWithin(actor, Action.ADMINISTER).stream()
                            .filter(one -> one.code().equals(fields.get("office")))
                            .findFirst()
                            .orElseThrow(
                                    () -> new Refused("office", Text.t("office.refused.choose")));
            var read = SeriesForm.read(fields);
            String id =
                    keys.once(
                            actor.username(),
                            fields.getOrDefault("formKey", ""),
                            () -> Long.toString(keeping.add(actor, body.id(), read)));
            after.addFlashAttribute("notice", "bulletin.done.series-added");
            return new ModelAndView("redirect:" + ADDRESS + "/" + id);
        } catch (Refused refused) {
            return page(actor, null, fields, refused.problems());
        }
    }

    @GetMapping(ADDRESS + "/{id:\\d{1,18}}")
    ModelAndView show(Actor actor, @PathVariable long id) {
        Series series = kept(actor, id);
        return page(actor, series, SeriesForm.of(series, distribution.list(series)), List.of());
    }

    @PostMapping(ADDRESS + "/{id:\\d{1,18}}")
    ModelAndView change(
            Actor actor,
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            RedirectAttributes after) {
        Series series = kept(actor, id);
        try {
            keeping.change(actor, id, ComposeForm.saveCount(fields), SeriesForm.read(fields));
        } catch (Refused refused) {
            return page(actor, series, fields, refused.problems());
        }
        after.addFlashAttribute("notice", "bulletin.done.series-changed");
        return new ModelAndView("redirect:" + ADDRESS + "/" + id);
    }

    private Series kept(Actor actor, long id) {
        Series series = book.get(id);
        actor.require(Action.ADMINISTER, series.bodyPath());
        return series;
    }

    private ModelAndView page(
            Actor actor,
            @Nullable Series series,
            Map<String, String> fields,
            List<Refused.Problem> problems) {
        return new ModelAndView(
                "bulletin/series",
                Map.of(
                        "view",
                        new SeriesView(
                                series,
                                fields,
                                bodies.listWithin(actor, Action.ADMINISTER),
                                series == null ? List.of() : distribution.names(series),
                                problems)),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}

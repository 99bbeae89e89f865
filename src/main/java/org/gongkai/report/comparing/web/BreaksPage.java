package org.gongkai.report.comparing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Body;
import org.gongkai.pages.Csv;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Text;
import org.gongkai.report.comparing.Break;
import org.gongkai.report.comparing.Breaks;
import org.gongkai.report.comparing.KnownFigures;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the reports of one year do not carry on those of the year before.
@Controller
public class BreaksPage {

    private static final String PATH = ComparePage.PATH + "/breaks";
    private static final int SIZE = 50;

    private final Within within;
    private final KnownFigures figures;

    BreaksPage(Within within, KnownFigures figures) {
        this.within = within;
        this.figures = figures;
    }

    /// A break and whose it is.
    public record Line(Body body, Break found) {}

    /// @param years that have breaks
    public record View(
            List<Line> lines,
            List<Body> bodies,
            List<Integer> years,
            String body,
            String year,
            String export,
            Paging paging) {}

    @GetMapping(PATH)
    ModelAndView show(Actor actor, @RequestParam Map<String, String> asked) {
        Map<Long, Body> bodies = within.of(actor);
        List<Break> all = Breaks.find(figures.list(bodies.keySet(), Breaks.ids()));
        List<Line> lines = lines(bodies, all, asked);
        Map<String, String> filters = filters(asked);
        var paging = Paging.asked(asked.get("page"), SIZE, lines.size(), PATH, filters);
        return new ModelAndView(
                "report/compare-breaks",
                "view",
                new View(
                        lines.stream().skip(paging.offset()).limit(SIZE).toList(),
                        all.stream()
                                .map(one -> bodies.get(one.place().bodyId()))
                                .map(Objects::requireNonNull)
                                .distinct()
                                .toList(),
                        all.stream().map(one -> one.place().year()).distinct().toList(),
                        asked.getOrDefault("body", ""),
                        asked.getOrDefault("year", ""),
                        Paging.address(PATH + ".csv", filters),
                        paging));
    }

    @GetMapping(PATH + ".csv")
    void export(Actor actor, @RequestParam Map<String, String> asked, HttpServletResponse response)
            throws IOException {
        Map<Long, Body> bodies = within.of(actor);
        List<Break> all = Breaks.find(figures.list(bodies.keySet(), Breaks.ids()));
        Csv.send(
                response,
                "breaks.csv",
                Csv.of(
                        List.of(
                                Text.t("comparing.body"),
                                Text.t("comparing.year"),
                                Text.t("comparing.breaks.what"),
                                Text.t("comparing.breaks.expected"),
                                Text.t("comparing.breaks.stated"),
                                Text.t("comparing.breaks.difference"),
                                Text.t("comparing.breaks.source-before"),
                                Text.t("comparing.source")),
                        lines(bodies, all, asked).stream().map(BreaksPage::cells).toList()));
    }

    private static List<String> cells(Line line) {
        Break found = line.found();
        return List.of(
                line.body().name(),
                Integer.toString(found.place().year()),
                found.title(),
                found.expectedWritten(),
                found.statedWritten(),
                found.differenceWritten(),
                "/d/" + found.documentBefore() + "/figures",
                "/d/" + found.document() + "/figures");
    }

    private static List<Line> lines(
            Map<Long, Body> bodies, List<Break> all, Map<String, String> asked) {
        String body = asked.getOrDefault("body", "");
        String year = asked.getOrDefault("year", "");
        return all.stream()
                .map(one -> new Line(Objects.requireNonNull(bodies.get(one.place().bodyId())), one))
                .filter(line -> body.isEmpty() || line.body().code().equals(body))
                .filter(line ->
                        year.isEmpty()
                                || Integer.toString(line.found().place().year()).equals(year))
                .toList();
    }

    private static Map<String, String> filters(Map<String, String> asked) {
        var filters = new LinkedHashMap<String, String>();
        filters.put("body", asked.getOrDefault("body", ""));
        filters.put("year", asked.getOrDefault("year", ""));
        return filters;
    }
}

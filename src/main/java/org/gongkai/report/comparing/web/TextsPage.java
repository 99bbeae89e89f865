package org.gongkai.report.comparing.web;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Body;
import org.gongkai.pages.Paging;
import org.gongkai.report.comparing.LikePairs;
import org.gongkai.report.comparing.LikePairs.Pair;
import org.gongkai.report.comparing.LikePairs.Sketch;
import org.gongkai.report.comparing.ReportTexts;
import org.gongkai.report.likeness.TextSimilarity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Which reports say the same as another, and two of them side by side.
@Controller
public class TextsPage {

    private static final String PATH = ComparePage.PATH + "/text";
    private static final int SIZE = 50;

    private final Within within;
    private final ReportTexts texts;

    TextsPage(Within within, ReportTexts texts) {
        this.within = within;
        this.texts = texts;
    }

    /// Two reports that are alike.
    public record Line(Named one, Named other, int percent) {

        public String address() {
            return PATH + "?a=" + one.documentId() + "&b=" + other.documentId();
        }
    }

    /// A report by the name of its body and its year.
    public record Named(long documentId, String bodyName, int year) {}

    /// @param years that have reports
    public record View(List<Line> lines, List<Integer> years, String year, Paging paging) {}

    /// Two reports side by side.
    public record Beside(
            ReportTexts.Told first, ReportTexts.Told second, TextSimilarity similarity) {

        public int percent() {
            return (int) Math.round(similarity.share() * 100);
        }
    }

    @GetMapping(
            value = PATH,
            params = {"a", "b"})
    ModelAndView beside(Actor actor, @RequestParam long a, @RequestParam long b) {
        var bodies = within.of(actor).keySet();
        var first = texts.find(bodies, a).orElseThrow(NoSuchElementException::new);
        var second = texts.find(bodies, b).orElseThrow(NoSuchElementException::new);
        return new ModelAndView(
                "report/compare-beside",
                "view",
                new Beside(first, second, TextSimilarity.of(first.prose(), second.prose())));
    }

    @GetMapping(PATH)
    ModelAndView list(Actor actor, @RequestParam Map<String, String> asked) {
        Map<Long, Body> bodies = within.of(actor);
        List<Sketch> sketches = texts.listSketches(bodies.keySet());
        String year = asked.getOrDefault("year", "");
        List<Line> lines =
                LikePairs.find(sketches).stream()
                        .filter(pair -> year.isEmpty() || isOf(pair, year))
                        .map(pair -> line(bodies, pair))
                        .toList();
        var paging =
                Paging.asked(asked.get("page"), SIZE, lines.size(), PATH, Map.of("year", year));
        return new ModelAndView(
                "report/compare-texts",
                "view",
                new View(
                        lines.stream().skip(paging.offset()).limit(SIZE).toList(),
                        sketches.stream()
                                .map(one -> -one.place().year())
                                .distinct()
                                .sorted()
                                .map(one -> -one)
                                .toList(),
                        year,
                        paging));
    }

    private static boolean isOf(Pair pair, String year) {
        return Integer.toString(pair.one().place().year()).equals(year)
                || Integer.toString(pair.other().place().year()).equals(year);
    }

    private static Line line(Map<Long, Body> bodies, Pair pair) {
        return new Line(named(bodies, pair.one()), named(bodies, pair.other()), pair.percent());
    }

    private static Named named(Map<Long, Body> bodies, Sketch sketch) {
        Body body = Objects.requireNonNull(bodies.get(sketch.place().bodyId()));
        return new Named(sketch.documentId(), body.shortName(), sketch.place().year());
    }
}

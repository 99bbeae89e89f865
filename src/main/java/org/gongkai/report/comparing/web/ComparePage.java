package org.gongkai.report.comparing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Body;
import org.gongkai.pages.Csv;
import org.gongkai.pages.Text;
import org.gongkai.report.comparing.Point;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One quantity of the annual reports: bodies by years, as a drawing, a table and a file.
@Controller
class ComparePage {

    static final String PATH = "/office/compare";

    private final Within within;
    private final Compared compared;

    ComparePage(Within within, Compared compared) {
        this.within = within;
        this.compared = compared;
    }

    private record Asked(CompareFilter filter, Compared.Numbers numbers) {}

    @GetMapping(PATH)
    ModelAndView show(
            Actor actor,
            @RequestParam Map<String, String> asked,
            @RequestParam(defaultValue = "") List<String> body) {
        Map<Long, Body> bodies = within.of(actor);
        Asked read = read(bodies, asked, body);
        return new ModelAndView(
                "report/compare",
                "view",
                CompareView.of(read.filter(), bodies, read.numbers(), asked.get("page")));
    }

    @GetMapping(PATH + ".csv")
    void export(
            Actor actor,
            @RequestParam Map<String, String> asked,
            @RequestParam(defaultValue = "") List<String> body,
            HttpServletResponse response)
            throws IOException {
        Map<Long, Body> bodies = within.of(actor);
        Asked read = read(bodies, asked, body);
        var order = new ArrayList<>(bodies.keySet());
        var rows =
                read.numbers().points().values().stream()
                        .filter(point -> read.filter().takes(point.year()))
                        .filter(point -> read.filter().takes(body(bodies, point)))
                        .sorted(
                                Comparator.comparingInt(
                                                (Point point) -> order.indexOf(point.bodyId()))
                                        .thenComparing(Point::year))
                        .map(point ->
                                List.of(
                                        body(bodies, point).name(),
                                        Integer.toString(point.year()),
                                        point.number(),
                                        point.shownUnit(),
                                        point.source(),
                                        String.join(
                                                "",
                                                read.numbers()
                                                        .remarks()
                                                        .getOrDefault(point.place(), List.of()))))
                        .toList();
        Csv.send(
                response,
                "compare-" + read.filter().series().code() + ".csv",
                Csv.of(
                        List.of(
                                Text.t("comparing.body"),
                                Text.t("comparing.year"),
                                read.filter().series().title(),
                                Text.t("comparing.unit"),
                                Text.t("comparing.source"),
                                Text.t("comparing.remark")),
                        rows));
    }

    private static Body body(Map<Long, Body> bodies, Point point) {
        return Objects.requireNonNull(bodies.get(point.bodyId()));
    }

    private Asked read(Map<Long, Body> bodies, Map<String, String> asked, List<String> codes) {
        var series = CompareFilter.of(asked, codes, List.of()).series();
        Compared.Numbers numbers = compared.numbers(series, bodies);
        return new Asked(CompareFilter.of(asked, codes, numbers.years()), numbers);
    }
}

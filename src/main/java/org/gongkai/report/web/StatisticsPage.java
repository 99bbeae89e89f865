package org.gongkai.report.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.gongkai.calendar.Period;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Text;
import org.gongkai.report.Published;
import org.gongkai.report.Published.By;
import org.gongkai.report.Scope;
import org.gongkai.report.Scope.Filter;
import org.gongkai.report.Scope.Standing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What was published, by month, branch, kind, body and channel; every number is a link to its
/// list.
@Controller
public class StatisticsPage {

    private static final int PAGE = 50;

    private final Published published;
    private final Bodies bodies;
    private final Clock clock;

    StatisticsPage(Published published, Bodies bodies, Clock clock) {
        this.published = published;
        this.bodies = bodies;
        this.clock = clock;
    }

    /// One number and the address of its list.
    public record Cell(String label, int count, String address) {}

    /// A breakdown with a heading.
    public record Table(String heading, List<Cell> cells) {
        public int largest() {
            return cells.stream().mapToInt(Cell::count).max().orElse(1);
        }
    }

    @GetMapping("/office/statistics")
    String show(
            Actor actor,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String year,
            Model model) {
        List<Body> choices = bodies.listWithin(actor, Action.READ_FIGURES);
        Body chosen = chosen(actor, choices, body);
        LocalDate today = LocalDate.now(clock);
        int ofYear =
                year.matches("\\d{4}")
                        ? AskedYear.of(Integer.parseInt(year), clock)
                        : today.getYear();
        Scope scope = Scope.year(chosen.path().value(), ofYear, today);
        Map<String, String> base = base(chosen, Period.ofYear(ofYear));
        model.addAttribute("choices", choices);
        model.addAttribute("chosen", chosen);
        model.addAttribute("year", ofYear);
        model.addAttribute(
                "years",
                IntStream.rangeClosed(ofYear - 2, Math.min(ofYear + 1, today.getYear()))
                        .map(one -> -one)
                        .sorted()
                        .map(one -> -one)
                        .boxed()
                        .toList());
        model.addAttribute("total", cell(Text.t("report.published"), scope, base));
        model.addAttribute(
                "tables",
                List.of(
                        new Table(
                                Text.t("report.by.channel"),
                                List.of(
                                        cell(
                                                Text.t("report.channel.website"),
                                                scope.with(Filter.CHANNEL, "website"),
                                                base))),
                        table("report.by.month", scope, By.MONTH, base),
                        table("report.by.branch", scope, By.BRANCH, base),
                        table("report.by.kind", scope, By.KIND, base),
                        table("report.by.body", scope, By.BODY, base)));
        return "report/statistics";
    }

    @GetMapping("/office/statistics/list")
    String list(
            Actor actor,
            @RequestParam String body,
            @RequestParam Map<String, String> typed,
            Model model) {
        Body chosen = chosen(actor, bodies.listWithin(actor, Action.READ_FIGURES), body);
        Period period = AskedPeriod.of(typed, clock);
        Scope scope = Scope.of(chosen.path().value(), period, LocalDate.now(clock)).narrowed(typed);
        Map<String, String> parameters = base(chosen, period);
        parameters.putAll(scope.parameters());
        int total = published.count(scope);
        var paging =
                Paging.asked(typed.get("page"), PAGE, total, "/office/statistics/list", parameters);
        model.addAttribute("chosen", chosen);
        model.addAttribute("period", period);
        model.addAttribute("narrowed", narrowed(scope));
        model.addAttribute("paging", paging);
        model.addAttribute("lines", published.list(scope, PAGE, paging.offset()));
        return "report/statistics-list";
    }

    /// What the list is narrowed to, in words.
    private List<String> narrowed(Scope scope) {
        var words = new ArrayList<String>();
        if (scope.standing() != Standing.MADE) {
            words.add(
                    Text.t("report.standing." + scope.standing().name().toLowerCase(Locale.ROOT)));
        }
        scope.filters().forEach((filter, value) -> words.add(inWords(filter, value)));
        return words;
    }

    private String inWords(Filter filter, String value) {
        return switch (filter) {
            case MONTH -> value;
            case ONLY -> bodies.find(value).map(Body::name).orElse(value);
            case CHANNEL -> Text.t("report.channel.website");
            case KIND -> By.KIND.name(value, value);
            case BRANCH -> By.BRANCH.name(value, value);
        };
    }

    private Table table(String key, Scope scope, By by, Map<String, String> base) {
        return new Table(
                Text.t(key),
                published.counts(scope, by).stream()
                        .map(count ->
                                new Cell(
                                        by.name(count.key(), count.label()),
                                        count.count(),
                                        address(base, scope.with(by.filter(), count.key()))))
                        .toList());
    }

    private Cell cell(String label, Scope scope, Map<String, String> base) {
        return new Cell(label, published.count(scope), address(base, scope));
    }

    private static Body chosen(Actor actor, List<Body> choices, String code) {
        if (choices.isEmpty()) actor.requireAnywhere(Action.READ_FIGURES);
        return choices.stream()
                .filter(body -> code.isEmpty() || body.code().equals(code))
                .findFirst()
                .orElseThrow(() ->
                        new org.gongkai.organization.NotAllowed(
                                actor.username(), Action.READ_FIGURES));
    }

    private static Map<String, String> base(Body body, Period period) {
        var base = new LinkedHashMap<String, String>();
        base.put("body", body.code());
        base.putAll(period.parameters());
        return base;
    }

    private static String address(Map<String, String> base, Scope scope) {
        var all = new LinkedHashMap<>(base);
        all.putAll(scope.parameters());
        return Paging.address("/office/statistics/list", all);
    }
}

package org.gongkai.report.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.catalogue.Branch;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Text;
import org.gongkai.report.Published;
import org.gongkai.report.Published.By;
import org.gongkai.report.Published.Scope;
import org.jspecify.annotations.Nullable;
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
            @RequestParam(defaultValue = "0") int year,
            Model model) {
        List<Body> choices = bodies.listWithin(actor, Action.READ_FIGURES);
        Body chosen = chosen(actor, choices, body);
        int ofYear = year == 0 ? LocalDate.now(clock).getYear() : AskedYear.of(year);
        Scope scope = Scope.year(chosen.path().value(), ofYear);
        Map<String, String> base = new LinkedHashMap<>();
        base.put("body", chosen.code());
        base.put("year", Integer.toString(ofYear));
        model.addAttribute("choices", choices);
        model.addAttribute("chosen", chosen);
        model.addAttribute("year", ofYear);
        model.addAttribute("years", List.of(ofYear + 1, ofYear, ofYear - 1, ofYear - 2));
        model.addAttribute(
                "total",
                new Cell(
                        Text.t("report.published"),
                        published.count(scope),
                        address(base, Map.of())));
        model.addAttribute(
                "tables",
                List.of(
                        new Table(
                                Text.t("report.by.channel"),
                                List.of(
                                        new Cell(
                                                Text.t("report.channel.website"),
                                                published.count(onChannel(scope, "website")),
                                                address(base, Map.of("channel", "website"))))),
                        table("report.by.month", scope, By.MONTH, base, "month"),
                        table("report.by.branch", scope, By.BRANCH, base, "branch"),
                        table("report.by.kind", scope, By.KIND, base, "kind"),
                        table("report.by.body", scope, By.BODY, base, "only")));
        return "report/statistics";
    }

    @GetMapping("/office/statistics/list")
    String list(
            Actor actor,
            @RequestParam String body,
            @RequestParam int year,
            @RequestParam(required = false) @Nullable String month,
            @RequestParam(required = false) @Nullable String branch,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String only,
            @RequestParam(required = false) @Nullable String channel,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Body chosen = chosen(actor, bodies.listWithin(actor, Action.READ_FIGURES), body);
        AskedYear.of(year);
        Scope scope =
                new Scope(
                        chosen.path().value(),
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 12, 31),
                        month,
                        branch,
                        kind,
                        only,
                        channel);
        Map<String, String> filters = new LinkedHashMap<>();
        filters.put("body", body);
        filters.put("year", Integer.toString(year));
        put(filters, "month", month);
        put(filters, "branch", branch);
        put(filters, "kind", kind);
        put(filters, "only", only);
        put(filters, "channel", channel);
        int total = published.count(scope);
        var paging = new Paging(page, PAGE, total, "/office/statistics/list", filters);
        model.addAttribute("chosen", chosen);
        model.addAttribute("year", year);
        model.addAttribute("paging", paging);
        model.addAttribute("lines", published.list(scope, PAGE, paging.offset()));
        return "report/statistics-list";
    }

    private Table table(
            String key, Scope scope, By by, Map<String, String> base, String parameter) {
        return new Table(
                Text.t(key),
                published.counts(scope, by).stream()
                        .map(count ->
                                new Cell(
                                        label(by, count),
                                        count.count(),
                                        address(base, Map.of(parameter, count.key()))))
                        .toList());
    }

    private static String label(By by, Published.Count count) {
        return switch (by) {
            case MONTH, BODY -> count.label();
            case KIND -> Text.t("publication.kind." + count.key());
            case BRANCH ->
                    Branch.findBranch(count.key())
                            .map(Branch::name)
                            .orElse(Text.t("report.no-branch"));
        };
    }

    private static Scope onChannel(Scope s, String channel) {
        return new Scope(
                s.path(), s.from(), s.to(), s.month(), s.branch(), s.kind(), s.body(), channel);
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

    private static String address(Map<String, String> base, Map<String, String> more) {
        var all = new LinkedHashMap<>(base);
        all.putAll(more);
        return Paging.address("/office/statistics/list", all);
    }

    private static void put(Map<String, String> map, String key, @Nullable String value) {
        if (value != null) map.put(key, value);
    }
}

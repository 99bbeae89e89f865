package org.gongkai.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.catalogue.Branch;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Text;
import org.gongkai.report.CompiledReport.Block;
import org.gongkai.report.CompiledReport.Run;
import org.gongkai.report.Published.By;
import org.gongkai.report.Scope.Filter;
import org.gongkai.report.Scope.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Compiles the first draft of a body's annual report in the format of 国办公开办函〔2021〕30号 from the
/// records. What the records do not hold is left as a visible gap, never as a zero.
@Component
public class CompileReport {

    private static final int BRANCHES_NAMED = 3;

    private final Published published;
    private final RequestsPart requests;
    private final ResponsesPart responses;
    private final Bodies bodies;
    private final JdbcClient jdbc;
    private final Clock clock;

    CompileReport(
            Published published,
            RequestsPart requests,
            ResponsesPart responses,
            Bodies bodies,
            JdbcClient jdbc,
            Clock clock) {
        this.published = published;
        this.requests = requests;
        this.responses = responses;
        this.bodies = bodies;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param reader whose numbers open the lists that this person may read
    /// @param year the year reported on
    public CompiledReport compile(Actor reader, long bodyId, int year) {
        Body body = bodies.get(bodyId);
        RequestsPart.Counted counted = requests.count(reader, body, year);
        ResponsesPart.Counted responded = responses.count(reader, body, year);
        var blocks = new ArrayList<Block>();
        blocks.add(Block.Paragraph.of(t("period", text(year))));
        if (!isOver(scope(body, year))) {
            blocks.add(gap("so-far", scope(body, year).to().toString()));
        }
        blocks.add(Block.Paragraph.of(t("contact", body.name(), body.address(), body.phone())));
        blocks.add(new Block.Heading(t("part1")));
        blocks.addAll(overview(body, year, counted.sentence(isOver(scope(body, year)))));
        blocks.addAll(responded.sentence());
        blocks.add(new Block.Heading(t("part2")));
        blocks.addAll(tableTwo(body, year));
        blocks.addAll(responded.table());
        blocks.add(new Block.Heading(t("part3")));
        blocks.add(counted.part3());
        blocks.add(new Block.Heading(t("part4")));
        blocks.add(counted.part4());
        blocks.add(new Block.Heading(t("part5")));
        blocks.add(gap("problems-by-hand"));
        blocks.add(new Block.Heading(t("part6")));
        blocks.add(counted.fees());
        blocks.add(gap("other-by-hand"));
        return new CompiledReport(t("title", body.name(), text(year)), List.copyOf(blocks));
    }

    private List<Block> overview(Body body, int year, Block requestsInWords) {
        Scope scope = scope(body, year);
        int now = published.count(scope);
        int before = published.count(scope(body, year - 1));
        String trend =
                before == 0 || !isOver(scope)
                        ? ""
                        : now > before
                                ? t("more", text(now - before))
                                : now < before ? t("less", text(before - now)) : t("same");
        var runs = new ArrayList<Run>();
        Run.sentence(
                runs,
                t("overview"),
                List.of(
                        words(text(year)),
                        words(body.name()),
                        number(body, year, scope, now),
                        words(trend),
                        number(body, year, scope.with(Filter.CHANNEL, "website"))));
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(runs));
        branches(body, year, scope).ifPresent(blocks::add);
        blocks.add(Block.Paragraph.of(months(scope)));
        blocks.add(requestsInWords);
        blocks.add(Block.Paragraph.of(staff(body)));
        return blocks;
    }

    private java.util.Optional<Block> branches(Body body, int year, Scope scope) {
        List<Published.Count> largest =
                published.counts(scope, By.BRANCH).stream()
                        .filter(count -> Branch.findBranch(count.key()).isPresent())
                        .sorted(Comparator.comparingInt(Published.Count::count).reversed())
                        .limit(BRANCHES_NAMED)
                        .toList();
        if (largest.isEmpty()) return java.util.Optional.empty();
        var runs = new ArrayList<Run>();
        String[] around = t("branches").split("\\{0}", -1);
        runs.add(words(around[0]));
        for (Published.Count count : largest) {
            if (runs.size() > 1) runs.add(words("；"));
            Run.sentence(
                    runs,
                    t("branch-count"),
                    List.of(
                            words(Branch.getBranch(count.key()).name()),
                            number(
                                    body,
                                    year,
                                    scope.with(Filter.BRANCH, count.key()),
                                    count.count())));
        }
        runs.add(words(around[1]));
        return java.util.Optional.of(new Block.Paragraph(runs));
    }

    /// A month that has not ended may still fill.
    private String months(Scope scope) {
        int passed =
                scope.to().getDayOfMonth() == scope.to().lengthOfMonth()
                        ? scope.to().getMonthValue()
                        : scope.to().getMonthValue() - 1;
        var seen =
                published.counts(scope, By.MONTH).stream()
                        .map(count -> Integer.parseInt(count.key().substring(5)))
                        .collect(Collectors.toSet());
        List<String> empty =
                IntStream.rangeClosed(1, passed)
                        .filter(month -> !seen.contains(month))
                        .mapToObj(month -> month + "月")
                        .toList();
        return empty.isEmpty()
                ? t(passed == 12 ? "months" : "months-so-far", text(passed))
                : t("empty-months", text(empty.size()), String.join("、", empty));
    }

    private String staff(Body body) {
        Map<String, Integer> staff = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        SELECT p.disclosure_work, count(*) AS people FROM organization.post p
                        JOIN organization.body b ON b.id = p.body_id
                        WHERE b.path <@ CAST(? AS ltree) AND p.held_to IS NULL
                        GROUP BY p.disclosure_work
                        """)
                .param(body.path().value())
                .query(row -> {
                    staff.put(row.getString("disclosure_work"), row.getInt("people"));
                });
        return t(
                "full-time",
                text(staff.getOrDefault("full-time", 0)),
                text(staff.getOrDefault("part-time", 0)));
    }

    /// Rules (规章) are always none: only ministries, provinces and cities with districts make them
    /// (Legislation Law, Articles 91 and 93).
    private List<Block> tableTwo(Body body, int year) {
        Scope normative = scope(body, year).with(Filter.KIND, "normative");
        List<String> counts =
                List.of(
                        t("table2.content"),
                        t("table2.made"),
                        t("table2.ended"),
                        t("table2.in-force"));
        List<String> decisions = List.of(t("table2.content"), t("table2.decisions"));
        return List.of(
                Block.Table.plain(
                        t("table2.item1"),
                        counts,
                        List.of(
                                List.of(
                                        words(t("table2.rules")),
                                        words("0"),
                                        words("0"),
                                        words("0")),
                                List.of(
                                        words(t("table2.normative")),
                                        number(body, year, normative),
                                        number(body, year, normative.with(Standing.ENDED)),
                                        number(body, year, normative.with(Standing.IN_FORCE))))),
                Block.Table.plain(
                        t("table2.item5"),
                        decisions,
                        List.of(List.of(words(t("table2.permits")), byHand()))),
                Block.Table.plain(
                        t("table2.item6"),
                        decisions,
                        List.of(
                                List.of(words(t("table2.penalties")), byHand()),
                                List.of(words(t("table2.measures")), byHand()))),
                Block.Table.plain(
                        t("table2.item8"),
                        List.of(t("table2.content"), t("table2.fee")),
                        List.of(List.of(words(t("table2.charges")), byHand()))));
    }

    private static boolean isOver(Scope scope) {
        return scope.to().getMonthValue() == 12 && scope.to().getDayOfMonth() == 31;
    }

    private Scope scope(Body body, int year) {
        return Scope.year(body.path().value(), year, LocalDate.now(clock));
    }

    private Run number(Body body, int year, Scope scope) {
        return number(body, year, scope, published.count(scope));
    }

    private static Run number(Body body, int year, Scope scope, int value) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("body", body.code());
        all.put("year", text(year));
        all.putAll(scope.parameters());
        return new Run(text(value), Paging.address("/office/statistics/list", all), false);
    }

    private static Block gap(String key, Object... arguments) {
        return new Block.Paragraph(List.of(Run.gap(t(key, arguments))));
    }

    private static Run byHand() {
        return Run.gap(t("by-hand"));
    }

    private static Run words(String text) {
        return Run.words(text);
    }

    private static String text(int number) {
        return Integer.toString(number);
    }

    private static String t(String key, Object... arguments) {
        return Text.t("report.annual." + key, arguments);
    }
}

package org.gongkai.report.annual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.gongkai.RunningServer;
import org.gongkai.access.Visitor;
import org.gongkai.bulletin.Newsroom;
import org.gongkai.calendar.Period;
import org.gongkai.letter.LetterFilter;
import org.gongkai.letter.LetterKind;
import org.gongkai.letter.LetterList;
import org.gongkai.letter.SomeLetters;
import org.gongkai.letter.handling.RateLetter;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.report.figure.Breakdown;
import org.gongkai.report.figure.Counts;
import org.gongkai.report.figure.Figure;
import org.gongkai.report.figure.FigureScope;
import org.gongkai.report.figure.Figures;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every figure of the registry says how many lines its list has, whoever is counted and when.
@Tag("slow")
class FiguresAndTheirListsTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final long SEED = new Random().nextLong(1_000_000);
    private static final int LONGEST_DAYS = 120;

    private static final Period YEAR = Period.ofYear(TODAY.getYear());

    private final Figures figures = bean(Figures.class);

    @BeforeAll
    static void muchHappened() throws Exception {
        EarlyRecord.keep();
        for (int days : new int[] {1, 40, 130, 300}) {
            SomeLetters.received(
                    "mj-mailbox", LetterKind.HELP, "统计用来信" + days, TODAY.minusDays(days));
        }
        bean(RateLetter.class).rate(SomeLetters.answered("统计用已答来信").id(), 5, "");
        SomeLetters.answered("统计用另一封已答来信");
        Newsroom officer = Newsroom.of("officer");
        Newsroom leader = Newsroom.of("mj.leader");
        Newsroom finance = Newsroom.of("cz.officer");
        long issue = officer.submitted("信息快报", "统计用快报", "统计用快报的正文");
        assertThat(Newsroom.of("unithead").issue(issue).statusCode()).isEqualTo(302);
        long done = leader.instruct(issue, "统计用批示，请办理。", "MJ-CZ");
        leader.instruct(issue, "统计用批示，请财政局另行研究。", "MJ-CZ");
        finance.done(done, "take", Map.of());
        finance.report(done, "solved", "已经办妥。");
        leader.done(done, "accept", Map.of("opinion", "好。"));
    }

    static Stream<FigureScope> scopes() {
        var random = new Random(SEED);
        LocalDate first = TODAY.minusDays(random.nextInt(400));
        LocalDate last = first.plusDays(random.nextInt(LONGEST_DAYS));
        int quarter = random.nextInt(4);
        List<Period> periods =
                List.of(
                        YEAR,
                        Period.ofYear(TODAY.getYear() - 1),
                        Period.ofMonths(TODAY.getYear() - 1, quarter * 3 + 1, 3),
                        new Period(first, last),
                        Period.ofMonths(2018, 10, 6),
                        Period.ofMonths(TODAY.getYear(), TODAY.getMonthValue(), 1));
        return Stream.of("MJ", "MJ-BG", "MJ-CZ")
                .flatMap(code ->
                        Stream.of(true, false)
                                .flatMap(below ->
                                        periods.stream()
                                                .map(period -> scope(code, below, period))));
    }

    private static FigureScope scope(String code, boolean below, Period period) {
        return new FigureScope(bean(Bodies.class).find(code).orElseThrow(), below, period);
    }

    @ParameterizedTest
    @MethodSource("scopes")
    void countsAsManyAsItsListHas(FigureScope scope) {
        Counts counts = figures.count(scope);
        boolean recorded = figures.isRecorded(scope);
        int opened = 0;
        for (Figure figure : figures.list()) {
            BigDecimal value = counts.get(figure.id());
            if (value == null) continue;
            Actor reader = readerOf(scope, figure);
            agree(reader, figures.address(reader, scope, recorded, figure.id()), figure, value);
            opened++;
        }
        assertThat(opened).as("seed " + SEED).isGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("scopes")
    void everyPartOfABreakdownHasItsList(FigureScope scope) {
        for (Figure figure : figures.list()) {
            if (figure.source().equals("request") && !figure.id().endsWith("new.total")) continue;
            Actor reader = readerOf(scope, figure);
            for (Breakdown part : figures.breakDown(reader, scope, figure)) {
                for (Breakdown.Row row : part.rows()) {
                    agree(reader, row.address(), figure, row.value());
                }
            }
        }
    }

    /// Issues open for who composes them, everything else for who supervises.
    private static Actor readerOf(FigureScope scope, Figure figure) {
        String name = "supervisor";
        if (figure.source().equals("bulletin")) {
            name =
                    Map.of("MJ", "mj.officer", "MJ-BG", "officer", "MJ-CZ", "cz.officer")
                            .getOrDefault(scope.body().code(), name);
        }
        return bean(Accounts.class).findActor(name).orElseThrow();
    }

    private static void agree(Actor reader, String address, Figure figure, BigDecimal value) {
        new ListsOfFigures(RunningServer::bean, reader).agree(address, figure.id(), value);
    }

    @Test
    void thePageShowsThemByTableAndEachOpensItsList() throws Exception {
        Visitor visitor = Visitor.named("supervisor");
        var opened = new ArrayList<String>();
        for (String form : new String[] {"records", "2021"}) {
            Document page =
                    visitor.page(
                            "/office/figures?body=MJ&below=yes&year="
                                    + YEAR.first().getYear()
                                    + "&part="
                                    + TODAY.getMonthValue()
                                    + "&form="
                                    + form);
            for (Element link : page.select("td.figure a")) {
                String list = visitor.page(link.attr("href")).select("p.total").text();
                assertThat(list).as(link.attr("href")).matches("\\D*" + link.text() + "(\\D.*|$)");
                opened.add(link.text());
            }
            assertThat(page.select("section h2").text())
                    .contains(form.equals("2021") ? "二、主动公开政府信息情况" : "来信来电办件");
        }
        assertThat(opened).hasSizeGreaterThan(40).contains("0");
    }

    @Test
    void lettersAreTheNumbersOfTheirOwnPage() throws Exception {
        Document page =
                Visitor.named("mj.officer")
                        .page(
                                "/office/letters/figures?body=MJ&below=yes&year="
                                        + YEAR.first().getYear());
        Element total =
                page.select("section table tr").stream()
                        .filter(row -> row.select("th").text().equals("合计"))
                        .findFirst()
                        .orElseThrow();
        List<String> cells = total.select("td").eachText();
        Counts counts = figures.count(scope("MJ", true, YEAR));
        assertThat(cells.subList(0, 7))
                .containsExactly(
                        Stream.of(
                                        "in",
                                        "carried-in",
                                        "answered",
                                        "on-time",
                                        "late",
                                        "carried-out",
                                        "rated")
                                .map(one -> number(counts, "letter." + one))
                                .toArray(String[]::new));
        assertThat(counts.get("letter.in")).isPositive();
        assertThat(counts.get("letter.level-5")).isPositive();
    }

    private static String number(Counts counts, String figure) {
        return Objects.requireNonNull(counts.get(figure), figure).toPlainString();
    }

    @Test
    void complaintsAboutOfficialsAreInNoFigure() {
        FigureScope scope = scope("MJ", true, new Period(TODAY.minusDays(400), TODAY));
        Actor supervisor = bean(Accounts.class).findActor("supervisor").orElseThrow();
        assertThat(
                        bean(LetterList.class)
                                .count(
                                        bean(Accounts.class).findActor("jd.officer").orElseThrow(),
                                        LetterFilter.of(
                                                Map.of(
                                                        "kind",
                                                        "conduct",
                                                        "from",
                                                        TODAY.minusDays(400).toString(),
                                                        "until",
                                                        TODAY.toString()))))
                .as("complaints in the sample")
                .isPositive();
        Figure received = figures.find("letter.in").orElseThrow();
        assertThat(figures.breakDown(supervisor, scope, received))
                .flatExtracting(Breakdown::rows)
                .extracting(Breakdown.Row::label)
                .contains("求助")
                .doesNotContain("投诉工作人员");
    }

    @Test
    void aQuarterHasNoManualNumbersAndSaysSo() throws Exception {
        Document page =
                Visitor.named("supervisor")
                        .page("/office/figures?body=MJ&year=2024&part=q2&form=2021");
        assertThat(page.select("header .under").text()).contains("2024-04-01 至 2024-06-30");
        assertThat(page.select("main").text()).contains("人工填报的数只按年度填报");
        Element fees =
                Objects.requireNonNull(
                        page.selectFirst("tr:contains(table2.fees.amount) td.figure"));
        assertThat(fees.text()).isEqualTo("—");
    }

    @Test
    void daysInTheWrongOrderAreRefusedInWords() throws Exception {
        Document page =
                Visitor.named("officer")
                        .page("/office/figures?from=" + TODAY + "&until=" + TODAY.minusDays(1));
        assertThat(page.select("[role=alert]").text()).contains("起日不晚于止日");
    }

    @Test
    void isTakenAlongAsATable() throws Exception {
        String table =
                Visitor.named("supervisor")
                        .get(
                                "/office/figures.csv?body=MJ&year="
                                        + YEAR.first().getYear()
                                        + "&form=records")
                        .body();
        assertThat(table.lines().toList())
                .hasSize(
                        1
                                + Math.toIntExact(
                                        figures.list().stream()
                                                .filter(one ->
                                                        List.of("letter", "bulletin", "instruction")
                                                                .contains(one.source()))
                                                .count()))
                .satisfies(lines -> assertThat(lines.getFirst().split(",")).doesNotHaveDuplicates())
                .anyMatch(line -> line.contains("收到来信来电") && line.contains("仅本单位"));
    }

    @Test
    void documentsAreBrokenDownByChannelKindAndBody() throws Exception {
        Visitor visitor = Visitor.named("supervisor");
        Document page =
                visitor.page(
                        "/office/figures/one?figure=proactive.total&body=MJ&below=yes&year="
                                + YEAR.first().getYear());
        assertThat(page.select("section h2").eachText())
                .containsExactly("按单位", "按渠道", "按体裁", "按目录分类", "按月份");
        long sum =
                page.select("section:contains(按体裁) td").eachText().stream()
                        .mapToLong(Long::parseLong)
                        .sum();
        assertThat(page.select("p.lead a").text()).isEqualTo(Long.toString(sum));
        Element website = Objects.requireNonNull(page.selectFirst("section:contains(按渠道) td a"));
        assertThat(visitor.page(website.attr("href")).select("p.total").text())
                .contains(website.text());
    }
}

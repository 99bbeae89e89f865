package org.gongkai.report.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.paper.LetterFormat;
import org.gongkai.paper.Letters;
import org.gongkai.report.ReportPaper;
import org.gongkai.report.figure.Figure;
import org.gongkai.report.figure.FigureScope;
import org.gongkai.report.figure.Figures;
import org.gongkai.report.form.OfficialForms;
import org.gongkai.report.reading.ReadReport;
import org.gongkai.report.reading.ReportReader;
import org.gongkai.request.MovableClock;
import org.gongkai.request.SimulatedServer;
import org.gongkai.request.Simulation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

/// The reports of an office over three years of requests: every check passes, each is handed in and
/// cleared in its January, the years follow from one another, and what is printed reads back.
@Tag("slow")
class ThreeYearsOfReportsTest {

    private static final MovableClock CLOCK = new MovableClock();
    private static final int REQUESTS = 900;

    /// What the office wrote of each year, in words of its own.
    private static final Map<Integer, String> PROBLEMS =
            Map.of(
                    2023, "窗口与业务科室之间转办慢，部分申请补正的告知写得含糊。下一步统一补正告知的样式，每周核对一次在办申请。",
                    2024, "补正告知已经统一。新的问题是政策解读跟不上文件，个别解读晚了半个月。下一步要求解读与文件一起送审。",
                    2025, "解读已与文件同步。年末申请集中，三名承办人忙不过来。下一步在十一月前增配一名兼职人员。");

    private static ConfigurableApplicationContext context;

    @BeforeAll
    static void threeYearsPass() throws Exception {
        CLOCK.put(LocalDate.of(2022, 11, 1));
        context = SimulatedServer.start(CLOCK);
        new Simulation(context, CLOCK, 20230101)
                .run(
                        REQUESTS,
                        LocalDate.of(2022, 11, 1),
                        LocalDate.of(2025, 12, 20),
                        LocalDate.of(2026, 3, 31));
        for (int year = 2023; year <= 2025; year++) report(year);
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    /// The year's report on its way, up to its clearance.
    private static void report(int year) {
        CLOCK.put(LocalDate.of(year + 1, 1, 12));
        bean(OpenRound.class).open(actor("supervisor"), year);
        long id = find(year).id();
        int given = 10 * (year - 2000);
        for (Figure figure : bean(Figures.class).listManual(find(year).form())) {
            bean(GiveFigure.class)
                    .give(
                            actor("officer"),
                            id,
                            figure.id(),
                            Integer.toString(given++),
                            "业务系统年终统计",
                            null,
                            "");
        }
        bean(SaveReport.class)
                .save(
                        actor("officer"),
                        id,
                        0,
                        Map.of("problems", Objects.requireNonNull(PROBLEMS.get(year))));
        assertThat(bean(CheckOwnReport.class).check(composed(year)))
                .as("checks of " + year)
                .isEmpty();
        bean(HandInReport.class).handIn(actor("officer"), id, 1);
        bean(JudgeReport.class).clear(actor("supervisor"), id, "");
    }

    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2025})
    void everyCheckPassesAlsoOfTheFrozenReport(int year) {
        CLOCK.put(LocalDate.of(year + 1, 1, 12));
        assertThat(composed(year).report().state()).isEqualTo(ReportState.CLEARED);
        assertThat(bean(CheckOwnReport.class).check(composed(year))).isEmpty();
        assertThat(value(year, "table3.new.total")).isPositive();
        assertThat(value(year, "table3.total.total")).isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025})
    void theYearsFollowFromOneAnother(int year) {
        for (String column :
                List.of(
                        "natural",
                        "enterprise",
                        "research",
                        "charity",
                        "legal",
                        "other",
                        "total")) {
            assertThat(value(year, "table3.carried." + column))
                    .as("E5 " + column)
                    .isEqualByComparingTo(value(year - 1, "table3.forward." + column));
        }
        assertThat(value(year, "table3.carried.total")).isPositive();
        assertThat(value(year, "table2.normative.in-force"))
                .as("E6")
                .isEqualByComparingTo(
                        value(year - 1, "table2.normative.in-force")
                                .add(value(year, "table2.normative.issued"))
                                .subtract(value(year, "table2.normative.repealed")));
    }

    @Test
    void whoEverTampersWithAFrozenFigureIsFoundByTheNextYear() {
        ComposedReport right = composed(2025);
        var before = new LinkedHashMap<>(right.figures().before());
        before.merge("table3.forward.natural", BigDecimal.ONE, BigDecimal::add);
        var tampered =
                new ComposedReport(
                        right.report(),
                        new YearFigures(right.figures().values(), before, true),
                        right.parts(),
                        right.compiled());
        assertThat(bean(CheckOwnReport.class).check(tampered))
                .extracting(one -> one.finding().check().name())
                .containsExactly("E5");
    }

    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2025})
    void nothingChangedSinceItWasCleared(int year) {
        assertThat(bean(Differences.class).of(actor("supervisor"), composed(year).report()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2023, DOCX", "2024, DOCX", "2025, DOCX", "2023, PDF", "2024, PDF", "2025, PDF"})
    void thePaperReadsBackAsTheSameFigures(int year, LetterFormat format) throws Exception {
        ComposedReport composed = composed(year);
        byte[] paper = bean(Letters.class).write(ReportPaper.of(composed.compiled()), format);
        readsBack(composed, new ReportReader().read("报告." + format.extension(), paper));
    }

    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2025})
    void thePublishedPageReadsBackAsTheSameFigures(int year) throws Exception {
        ComposedReport composed = composed(year);
        String page =
                "<!doctype html><html><head><meta charset=\"utf-8\"><title>x</title></head><body><h1>"
                        + composed.compiled().title()
                        + "</h1>"
                        + ReportHtml.of(composed.compiled())
                        + "</body></html>";
        readsBack(
                composed,
                new ReportReader()
                        .read("报告.html", page.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private static void readsBack(ComposedReport composed, ReadReport read) {
        assertThat(read.year()).isEqualTo(composed.report().year());
        assertThat(read.body()).isEqualTo(composed.report().body().name());
        Map<String, String> cells =
                read.figures().stream()
                        .filter(figure -> figure.id().startsWith("table"))
                        .collect(
                                Collectors.toMap(
                                        figure -> figure.id(),
                                        figure -> figure.value().toPlainString()));
        var wanted = new LinkedHashMap<String, String>();
        for (String figure : OfficialForms.figures(composed.report().form())) {
            wanted.put(figure, NumberRuns.plain(value(composed, figure)));
        }
        assertThat(cells).containsExactlyInAnyOrderEntriesOf(wanted);
    }

    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2025})
    void everyNumberOfTheTablesHasAListOfThatLength(int year) {
        ComposedReport composed = composed(year);
        Actor reader = actor("officer");
        var lists = new ListsOfFigures(context, reader);
        var opened = new ArrayList<String>();
        for (String figure : composed.figures().values().keySet()) {
            if (bean(Figures.class).find(figure).isEmpty()) continue;
            String address = bean(Figures.class).address(reader, composed.report().scope(), figure);
            lists.agree(address, figure, value(composed, figure));
            opened.add(figure);
        }
        assertThat(opened).hasSizeGreaterThan(250);
    }

    @Test
    void aRollUpCountsNothingTwice() {
        Body root = bean(Bodies.class).findRoot().orElseThrow();
        AnnualReport district = bean(AnnualReports.class).find(root.id(), 2025).orElseThrow();
        var whole = bean(ReportFigures.class).counted(district.scope());
        List<RollUp.Line> lines = bean(RollUp.class).of(district);
        assertThat(lines).hasSizeGreaterThan(15);
        for (String figure :
                List.of(
                        "proactive.total",
                        "table3.new.total",
                        "table3.total.total",
                        "table3.d1.natural")) {
            BigDecimal sum =
                    lines.stream()
                            .map(line -> line.counted().getOrDefault(figure, BigDecimal.ZERO))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).as(figure).isEqualByComparingTo(whole.get(figure));
        }
        RollUp.Line office =
                lines.stream()
                        .filter(line -> line.body().code().equals("MJ-BG"))
                        .findFirst()
                        .orElseThrow();
        assertThat(office.cleared().get("table3.new.total"))
                .isEqualByComparingTo(office.counted().get("table3.new.total"));
    }

    @Test
    void theFormsOfOlderYearsAreFilledFromTheSameRecords() {
        Body office = bean(Bodies.class).find("MJ-BG").orElseThrow();
        for (int year : new int[] {2012, 2016, 2018, 2020}) {
            ComposedReport composed =
                    bean(ComposeReport.class)
                            .compose(actor("officer"), AnnualReport.preview(office, year));
            assertThat(composed.compiled().title()).contains(year + "年");
            assertThat(bean(Figures.class).count(FigureScope.ofYear(office, true, year)).values())
                    .containsKey("request.received.total");
            assertThat(bean(CheckOwnReport.class).check(composed))
                    .extracting(one -> one.finding().check().name())
                    .isSubsetOf("E9", "W2", "W6");
        }
    }

    private static BigDecimal value(int year, String figure) {
        return value(composed(year), figure);
    }

    private static BigDecimal value(ComposedReport composed, String figure) {
        return Objects.requireNonNull(composed.figures().value(figure), figure);
    }

    private static ComposedReport composed(int year) {
        return bean(ComposeReport.class).compose(actor("officer"), find(year));
    }

    private static AnnualReport find(int year) {
        Body office = bean(Bodies.class).find("MJ-BG").orElseThrow();
        return bean(AnnualReports.class).find(office.id(), year).orElseThrow();
    }

    private static Actor actor(String name) {
        return bean(Accounts.class).findActor(name).orElseThrow();
    }

    private static <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}

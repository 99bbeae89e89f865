package org.gongkai.report.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.paper.LetterFormat;
import org.gongkai.paper.Letters;
import org.gongkai.report.ReportPaper;
import org.gongkai.report.figure.Figure;
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
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ConfigurableApplicationContext;

/// The reports of an office over some years of work, each in the form of its year: every check
/// passes, each is handed in and cleared in its January and nothing of it changes later, the years
/// follow from one another, every number has a list of that many rows, and what is printed reads
/// back.
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SimulatedYears {

    private static final String BODY = "MJ-BG";

    /// A day on which the sample district can be loaded, with its stories of two years.
    private static final LocalDate SAMPLE = LocalDate.of(2022, 1, 1);

    /// What the office wrote of each year, in words of its own.
    private static final List<String> PROBLEMS =
            List.of(
                    "窗口与业务科室之间转办慢，部分申请补正的告知写得含糊。下一步统一补正告知的样式，每周核对一次在办申请。",
                    "补正告知已经统一。新的问题是政策解读跟不上文件，个别解读晚了半个月。下一步要求解读与文件一起送审。",
                    "解读已与文件同步。年末申请集中，三名承办人忙不过来。下一步在十一月前增配一名兼职人员。",
                    "人手已经补足。目录中有些栏目长期没有内容，群众找不到想看的信息。下一步逐栏清理，合并重复的栏目。");

    private final MovableClock clock = new MovableClock();
    private final int first;
    private final int last;
    private final int requests;

    private ConfigurableApplicationContext context;

    /// @param first first year reported on; work begins two months before
    /// @param requests that come in over all years
    SimulatedYears(int first, int last, int requests) {
        this.first = first;
        this.last = last;
        this.requests = requests;
    }

    @BeforeAll
    void theYearsPass() throws Exception {
        LocalDate begin = LocalDate.of(first - 1, 11, 1);
        LocalDate end = LocalDate.of(last, 12, 20);
        // the stories of the sample district are of the rules of today: where those are not yet,
        // they
        // lie in years to come and only its bodies and people take part
        clock.put(begin.isBefore(SAMPLE) ? SAMPLE : begin);
        context = SimulatedServer.start(clock);
        clock.put(begin);
        var simulation = new Simulation(context, clock, first * 10_000L);
        var office = new SimulatedOffice(context, BODY, first);
        office.takeOn();
        office.plan(simulation, begin, end);
        years().forEach(year -> simulation.at(LocalDate.of(year + 1, 1, 12), () -> report(year)));
        simulation.run(requests, begin, end, LocalDate.of(last + 1, 3, 31));
    }

    @AfterAll
    void stop() {
        if (context != null) context.close();
    }

    IntStream years() {
        return IntStream.rangeClosed(first, last);
    }

    IntStream yearsAfterTheFirst() {
        return years().skip(1);
    }

    /// The year's report on its way, up to its clearance.
    private void report(int year) {
        bean(OpenRound.class).open(actor("supervisor"), year);
        AnnualReport report = find(year);
        int given = 10 * (year - 2000);
        for (Figure figure : bean(Figures.class).listToGive(report.scope(), report.form())) {
            bean(GiveFigure.class)
                    .give(
                            actor("officer"),
                            report.id(),
                            figure.id(),
                            Integer.toString(given++),
                            "业务系统年终统计",
                            null,
                            "");
        }
        bean(SaveReport.class)
                .save(
                        actor("officer"),
                        report.id(),
                        0,
                        Map.of("problems", PROBLEMS.get(year - first)));
        assertThat(bean(CheckOwnReport.class).check(composed(year)))
                .as("checks of " + year)
                .isEmpty();
        bean(HandInReport.class).handIn(actor("officer"), report.id(), 1);
        bean(JudgeReport.class).clear(actor("supervisor"), report.id(), "");
    }

    @ParameterizedTest
    @MethodSource("years")
    void everyCheckPassesAlsoOfTheFrozenReport(int year) {
        clock.put(LocalDate.of(year + 1, 1, 12));
        assertThat(composed(year).report().state()).isEqualTo(ReportState.CLEARED);
        assertThat(bean(CheckOwnReport.class).check(composed(year))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("years")
    void nothingChangedSinceItWasCleared(int year) {
        assertThat(bean(Differences.class).of(actor("supervisor"), composed(year).report()))
                .isEmpty();
    }

    /// No part of a form is proved by noughts alone: of the numbers counted from records, all but
    /// these have something in some year.
    abstract Set<String> alwaysNothing();

    @Test
    void everyNumberHasSomethingInSomeYear() {
        var nothing = new TreeSet<String>();
        var something = new HashSet<String>();
        years().filter(year -> OfficialForms.ofYear(year) == OfficialForms.ofYear(last - 1))
                .forEach(year -> {
                    ComposedReport composed = composed(year);
                    for (String figure : OfficialForms.figures(composed.report().form())) {
                        // of so few requests some have no such applicant or end
                        if (figure.matches("table[34]\\..*(?<!\\.total)")) continue;
                        (value(composed, figure).signum() == 0 ? nothing : something).add(figure);
                    }
                });
        nothing.removeAll(something);
        assertThat(nothing).isEqualTo(alwaysNothing());
    }

    @ParameterizedTest
    @MethodSource("years")
    void everyNumberHasAListOfThatLength(int year) {
        ComposedReport composed = composed(year);
        Actor reader = actor("officer");
        var lists = new ListsOfFigures(context, reader);
        var opened = new HashSet<String>();
        for (String figure : composed.figures().values().keySet()) {
            if (bean(Figures.class).find(figure).isEmpty()) continue;
            String address =
                    bean(Figures.class).address(reader, composed.report().scope(), true, figure);
            lists.agree(address, figure, value(composed, figure));
            opened.add(figure);
        }
        assertThat(opened).containsAll(OfficialForms.figures(composed.report().form()));
        // table 3 tells only of answers since 2019
        assertThat(opened).hasSizeGreaterThan(year < 2019 ? 100 : 250);
    }

    /// E5, per column: what a year begins with is what the year before left.
    final void beginsWithWhatWasLeft(int year) {
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
    }

    Stream<Arguments> papers() {
        return years().boxed()
                .flatMap(year ->
                        Stream.of(LetterFormat.values()).map(format -> Arguments.of(year, format)));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void thePaperReadsBackAsTheSameFigures(int year, LetterFormat format) throws Exception {
        ComposedReport composed = composed(year);
        byte[] paper = bean(Letters.class).write(ReportPaper.of(composed.compiled()), format);
        readsBack(composed, new ReportReader().read("报告." + format.extension(), paper));
    }

    @ParameterizedTest
    @MethodSource("years")
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
                new ReportReader().read("报告.html", page.getBytes(StandardCharsets.UTF_8)));
    }

    /// The cells of the form as they are read are exactly those that were printed.
    private static void readsBack(ComposedReport composed, ReadReport read) {
        assertThat(read.year()).isEqualTo(composed.report().year());
        assertThat(read.body()).isEqualTo(composed.report().body().name());
        var wanted = new LinkedHashMap<String, String>();
        for (String figure : OfficialForms.figures(composed.report().form())) {
            wanted.put(figure, NumberRuns.plain(value(composed, figure)));
        }
        Map<String, String> cells =
                read.figures().stream()
                        .filter(figure -> wanted.containsKey(figure.id()))
                        .collect(
                                Collectors.toMap(
                                        figure -> figure.id(),
                                        figure -> NumberRuns.plain(figure.value()),
                                        (cell, again) ->
                                                cell.equals(again) ? cell : cell + "/" + again));
        assertThat(cells).containsExactlyInAnyOrderEntriesOf(wanted);
    }

    BigDecimal value(int year, String figure) {
        return value(composed(year), figure);
    }

    static BigDecimal value(ComposedReport composed, String figure) {
        return Objects.requireNonNull(composed.figures().value(figure), figure);
    }

    ComposedReport composed(int year) {
        return bean(ComposeReport.class).compose(actor("officer"), find(year));
    }

    AnnualReport find(int year) {
        return bean(AnnualReports.class).find(office().id(), year).orElseThrow();
    }

    Body office() {
        return bean(Bodies.class).find(BODY).orElseThrow();
    }

    Actor actor(String name) {
        return bean(Accounts.class).findActor(name).orElseThrow();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}

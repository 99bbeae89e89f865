package org.gongkai.report.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gongkai.casework.CameBy;
import org.gongkai.casework.Party;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.paper.LetterFormat;
import org.gongkai.paper.Letters;
import org.gongkai.report.CompiledReport.Block;
import org.gongkai.report.CompiledReport.Cell;
import org.gongkai.report.CompiledReport.Run;
import org.gongkai.report.ReportPaper;
import org.gongkai.report.reading.Generation;
import org.gongkai.report.reading.ReadReport;
import org.gongkai.report.reading.ReportReader;
import org.gongkai.request.ApplicantKind;
import org.gongkai.request.Details;
import org.gongkai.request.MovableClock;
import org.gongkai.request.SimulatedServer;
import org.gongkai.request.SubmitRequest;
import org.gongkai.request.Wanted;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;

/// The annex of reports of before 2014, for an office that was asked in 2011 and in 2012.
@Tag("slow")
class NarrativeAnnexTest {

    private static final MovableClock CLOCK = new MovableClock();

    private static ConfigurableApplicationContext context;

    @BeforeAll
    static void threePeopleAsk() throws Exception {
        // the sample district is of a later time
        CLOCK.put(LocalDate.of(2022, 11, 1));
        context = SimulatedServer.start(CLOCK);
        ask(LocalDate.of(2011, 12, 1), CameBy.DESK);
        ask(LocalDate.of(2012, 3, 1), CameBy.DESK);
        ask(LocalDate.of(2012, 5, 2), CameBy.POST);
        CLOCK.put(LocalDate.of(2013, 1, 10));
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    private static void ask(LocalDate day, CameBy by) {
        CLOCK.put(day);
        bean(SubmitRequest.class)
                .enter(
                        officer(),
                        new SubmitRequest.Submission(
                                "annex-" + day,
                                office().id(),
                                by,
                                day,
                                new Party("附表申请人", "", "", "", "13900000000", "", "某路某号", ""),
                                new Details(
                                        ApplicantKind.values()[0],
                                        "either",
                                        "desk",
                                        new Wanted("附表信息" + day, "", "", ""),
                                        false),
                                List.of()));
    }

    @Test
    void hasTheYearAndAllYearsEachWithItsList() {
        Map<String, List<Run>> rows = rows(2012);
        assertThat(texts(rows, "申请总数")).containsExactly("2", "3");
        assertThat(texts(rows, "当面申请数")).containsExactly("1", "2");
        assertThat(texts(rows, "信函申请数")).containsExactly("1", "1");
        var lists = new ListsOfFigures(context, officer());
        for (List<Run> numbers : rows.values()) {
            for (Run number : numbers) {
                if (number.address().isEmpty()) assertThat(number.text()).isEqualTo("0");
                else lists.agree(number.address(), number.figure(), new BigDecimal(number.text()));
            }
        }
        assertThat(Objects.requireNonNull(rows.get("申请总数")).getLast().address())
                .contains("from=2008-05-01", "until=2012-12-31");
    }

    @Test
    void standsOnlyWhereSomethingIsOnRecord() {
        assertThat(composed(2009).compiled().blocks())
                .noneMatch(block -> block instanceof Block.Table);
        assertThat(composed(2016).figures().values().keySet())
                .noneMatch(id -> id.startsWith("since-2008."));
    }

    @ParameterizedTest
    @EnumSource(
            value = LetterFormat.class,
            names = {"DOCX", "PDF"})
    void readsBackAsTheYearAndNotAsAllYears(LetterFormat format) throws Exception {
        ComposedReport report = composed(2012);
        ReadReport read =
                new ReportReader()
                        .read(
                                "报告." + format.extension(),
                                bean(Letters.class)
                                        .write(ReportPaper.of(report.compiled()), format));
        assertThat(read.generation()).isEqualTo(Generation.NARRATIVE);
        Map<String, List<String>> values =
                read.figures().stream()
                        .collect(
                                Collectors.groupingBy(
                                        one -> one.id(),
                                        Collectors.mapping(
                                                one -> one.value().toPlainString(),
                                                Collectors.toList())));
        assertThat(values.get("request.received.total")).containsOnly("2");
        assertThat(values.get("request.received.in-person")).containsOnly("1");
        assertThat(values.get("request.received.letter")).containsOnly("1");
        assertThat(values.get("request.answered.total")).containsOnly("0");
    }

    /// The numbers of the annex by the names of their rows.
    private static Map<String, List<Run>> rows(int year) {
        return composed(year).compiled().blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .flatMap(table -> table.rows().stream().skip(1))
                .collect(
                        Collectors.toMap(
                                row -> row.getFirst().run().text(),
                                row -> row.subList(2, 4).stream().map(Cell::run).toList()));
    }

    private static List<String> texts(Map<String, List<Run>> rows, String name) {
        return Objects.requireNonNull(rows.get(name), name).stream().map(Run::text).toList();
    }

    private static ComposedReport composed(int year) {
        return bean(ComposeReport.class).compose(officer(), AnnualReport.preview(office(), year));
    }

    private static Actor officer() {
        return bean(Accounts.class).findActor("officer").orElseThrow();
    }

    private static Body office() {
        return bean(Bodies.class).find("MJ-BG").orElseThrow();
    }

    private static <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}

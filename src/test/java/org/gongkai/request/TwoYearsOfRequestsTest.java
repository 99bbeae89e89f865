package org.gongkai.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.gongkai.calendar.KeptCalendar;
import org.gongkai.calendar.LegalClock;
import org.gongkai.calendar.OpenClocks;
import org.gongkai.calendar.Period;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Three thousand requests over two year-ends, each with random lawful events: what the tables then
/// say, and that nobody's name lies open anywhere.
@Tag("slow")
class TwoYearsOfRequestsTest {

    private static final int REQUESTS = 3000;
    private static final String BODY = "MJ-BG";
    private static final String REMEDIES_OF_THE_BODY =
            "SELECT count(*) FROM request.remedy y JOIN casework.matter m ON m.id = y.matter_id"
                    + " JOIN organization.body b ON b.id = m.body_id WHERE b.code = '"
                    + BODY
                    + "' AND y.kind = '";
    private static final MovableClock CLOCK = new MovableClock();

    private static ConfigurableApplicationContext context;

    @BeforeAll
    static void twoYearsPass() throws Exception {
        CLOCK.put(LocalDate.of(2023, 11, 1));
        context = SimulatedServer.start(CLOCK);
        new Simulation(context, CLOCK, 20240101)
                .run(
                        REQUESTS,
                        LocalDate.of(2023, 11, 1),
                        LocalDate.of(2025, 11, 20),
                        LocalDate.of(2026, 1, 31));
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    static Stream<Integer> years() {
        return Stream.of(2023, 2024, 2025);
    }

    @ParameterizedTest
    @MethodSource("years")
    void everyRowIsTheSumOfItsColumns(int year) {
        for (Table3.Row row : table3(year).rows()) {
            assertThat(row.counts().stream().mapToLong(Long::longValue).sum())
                    .as("E1 " + row.code())
                    .isEqualTo(row.total());
        }
    }

    @ParameterizedTest
    @MethodSource("years")
    void whatCameInIsWhatWentOutAndWhatIsLeft(int year) {
        Table3 table = table3(year);
        for (ApplicantKind column : ApplicantKind.values()) {
            assertThat(table.at("new", column) + table.at("carried-in", column))
                    .as("E2 " + column)
                    .isEqualTo(table.at("total", column) + table.at("carried-out", column));
        }
        assertThat(table.total("new")).isPositive();
        assertThat(table.total("total")).isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025})
    void whatWasLeftIsWhatIsCarriedIn(int year) {
        for (ApplicantKind column : ApplicantKind.values()) {
            assertThat(table3(year).at("carried-in", column))
                    .as("E5 " + column)
                    .isEqualTo(table3(year - 1).at("carried-out", column));
        }
        assertThat(table3(year).total("carried-in")).isPositive();
    }

    @ParameterizedTest
    @MethodSource("years")
    void theTotalIsTheSumOfTheLeavesThatTheDatabaseCounts(int year) {
        long answered =
                count(
                        "SELECT count(*) FROM casework.matter m"
                                + " JOIN organization.body b ON b.id = m.body_id"
                                + " WHERE m.kind = 'request' AND b.code = '"
                                + BODY
                                + "' AND extract(year FROM m.answered_on) = "
                                + year);
        assertThat(table3(year).total("total")).as("E3").isEqualTo(answered);
    }

    @ParameterizedTest
    @MethodSource("years")
    void everyCellHasAListOfItsLength(int year) {
        cells().agree(scope(year));
    }

    /// Random days, some of them single, besides a half-year and a quarter.
    static Stream<Period> periods() {
        var random = new Random(20190515);
        LocalDate first = LocalDate.of(2023, 10, 1);
        Stream<Period> any =
                Stream.generate(
                                () -> {
                                    LocalDate from = first.plusDays(random.nextInt(850));
                                    return new Period(from, from.plusDays(random.nextInt(300)));
                                })
                        .limit(14);
        return Stream.concat(
                any,
                Stream.of(
                        Period.ofMonths(2024, 7, 6),
                        Period.ofMonths(2025, 1, 3),
                        new Period(LocalDate.of(2024, 12, 31), LocalDate.of(2025, 1, 1)),
                        new Period(LocalDate.of(2025, 3, 10), LocalDate.of(2025, 3, 10))));
    }

    @ParameterizedTest
    @MethodSource("periods")
    void anyPeriodAddsUpAndEachCellHasItsList(Period period) {
        var scope = new RequestFigures.Scope(BODY, false, period);
        Table3 table = figures().table3(scope);
        LocalDate dayAfter = period.last().plusDays(1);
        Table3 next =
                figures()
                        .table3(
                                new RequestFigures.Scope(
                                        BODY, false, new Period(dayAfter, dayAfter)));
        for (ApplicantKind column : ApplicantKind.values()) {
            assertThat(table.at("new", column) + table.at("carried-in", column))
                    .isEqualTo(table.at("total", column) + table.at("carried-out", column));
            assertThat(next.at("carried-in", column)).isEqualTo(table.at("carried-out", column));
        }
        cells().agree(scope);
    }

    @ParameterizedTest
    @MethodSource("years")
    void table4AddsUp(int year) {
        Table4 table = figures().table4(scope(year));
        for (String route : Table4.ROUTES) {
            long decided =
                    count(
                            REMEDIES_OF_THE_BODY
                                    + route
                                    + "' AND extract(year FROM decided_on) = "
                                    + year);
            long pending =
                    count(
                            REMEDIES_OF_THE_BODY
                                    + route
                                    + "' AND filed_on <= '"
                                    + year
                                    + "-12-31' AND (decided_on IS NULL OR"
                                    + " decided_on > '"
                                    + year
                                    + "-12-31')");
            assertThat(table.total(route)).as("E4 " + route).isEqualTo(decided + pending);
        }
    }

    @Test
    void allWaysWereGone() {
        String simulated = " FROM casework.matter WHERE intake_key LIKE 'simulation-%'";
        assertThat(count("SELECT count(*)" + simulated)).isEqualTo(REQUESTS);
        assertThat(count("SELECT count(DISTINCT outcome)" + simulated))
                .isEqualTo(Outcome.listOf(Outcome.Tree.SINCE_2019).size());
        assertThat(
                        count(
                                "SELECT count(DISTINCT clock) FROM casework.step"
                                        + " WHERE clock IS NOT NULL AND matter_id IN (SELECT id"
                                        + simulated
                                        + ")"))
                .as("every legal event but suspension")
                .isEqualTo(org.gongkai.calendar.LegalEvent.Kind.values().length - 2);
    }

    @Test
    void nobodyIsUnreasonableWhoWasNotAskedToExplain() {
        assertThat(
                        count(
                                "SELECT count(*) FROM request.amount_question WHERE delayed_on IS NOT NULL"))
                .isPositive();
        assertThat(
                        count(
                                "SELECT count(*) FROM casework.matter m WHERE m.outcome = 'unreasonable'"
                                        + " AND NOT EXISTS (SELECT FROM request.amount_question q"
                                        + " WHERE q.matter_id IN (m.id, m.merged_into))"))
                .isZero();
    }

    @Test
    void mergedRequestsAreAnsweredWithTheOther() {
        String merged =
                """
                SELECT count(*) FROM casework.matter m JOIN casework.matter o ON o.id = m.merged_into
                WHERE m.stage IN ('answered', 'archived')
                """;
        assertThat(count(merged)).isGreaterThan(20);
        assertThat(
                        count(
                                merged
                                        + " AND (m.outcome, m.answered_on) IS DISTINCT FROM"
                                        + " (o.outcome, o.answered_on)"))
                .isZero();
        assertThat(count("SELECT count(*) FROM casework.step WHERE kind = 'parted'")).isPositive();
    }

    @Test
    void theDueDaysOnRecordAreWhatTheClocksSay() {
        var calendar = context.getBean(KeptCalendar.class).current();
        for (OpenClocks some : context.getBeansOfType(OpenClocks.class).values()) {
            assertThat(some.list().toList())
                    .allSatisfy(one -> {
                        var fresh =
                                new LegalClock(
                                        one.clock().rules(),
                                        one.clock().received(),
                                        one.clock().events());
                        assertThat(one.due()).isEqualTo(fresh.due(calendar));
                    });
        }
    }

    @Test
    void nobodyIsNamedInTheDatabase() {
        var jdbc = context.getBean(JdbcClient.class);
        var columns =
                jdbc.sql(
                                """
                                SELECT format('%I.%I', table_schema, table_name) AS place, column_name
                                FROM information_schema.columns
                                WHERE table_schema NOT IN ('pg_catalog', 'information_schema')
                                  AND table_schema IN (SELECT schema_name
                                                       FROM information_schema.schemata)
                                """)
                        .query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
                        .list();
        assertThat(columns).hasSizeGreaterThan(100);
        for (var column : columns) {
            long found =
                    jdbc.sql(
                                    "SELECT count(*) FROM %s WHERE position(:name IN \"%s\"::text) > 0 OR position(:bytes IN \"%s\"::text) > 0"
                                            .formatted(
                                                    column.getKey(),
                                                    column.getValue(),
                                                    column.getValue()))
                            .param("name", "模拟申请人")
                            .param("bytes", "e6a8a1e68b9fe794b3e8afb7e4baba")
                            .query(Long.class)
                            .single();
            assertThat(found).as(column.toString()).isZero();
        }
    }

    private static CellsAndLists cells() {
        Actor officer = context.getBean(Accounts.class).findActor("officer").orElseThrow();
        return new CellsAndLists(figures(), context.getBean(RequestList.class), officer);
    }

    private static Table3 table3(int year) {
        return figures().table3(scope(year));
    }

    private static RequestFigures figures() {
        return context.getBean(RequestFigures.class);
    }

    private static RequestFigures.Scope scope(int year) {
        return new RequestFigures.Scope(BODY, false, year);
    }

    private static long count(String sql) {
        return context.getBean(JdbcClient.class).sql(sql).query(Long.class).single();
    }
}

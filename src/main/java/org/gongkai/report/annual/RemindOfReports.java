package org.gongkai.report.annual;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.calendar.KeptCalendar;
import org.gongkai.calendar.WorkCalendar;
import org.gongkai.courier.Courier;
import org.gongkai.courier.Message;
import org.gongkai.courier.Way;
import org.gongkai.pages.Text;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Tells a body of the day of its report by e-mail: so many working days before it, as the terms of
/// its kind say, and once when it has passed. What was told is kept with the day, in the same
/// transaction as the message, so that each step is told once, whatever is restarted, and again
/// only when the body gets another day. Steps that passed untold are not told late: only the one
/// that counts now is.
@Component
class RemindOfReports {

    /// A day that passed longer ago is no news: whoever begins with this program is not told of it.
    private static final int NEWS_DAYS = 30;

    private static final String NEXT =
            """
            SELECT r.id, r.year, r.state, b.code, b.name AS body, b.email, d.due, s.step
            FROM report.annual_report r
            JOIN organization.body b ON b.id = r.body_id
            JOIN LATERAL (SELECT CASE WHEN r.state = 'cleared' THEN r.publish_by
                                      ELSE r.submit_by END AS due) d ON true
            JOIN LATERAL (
                SELECT n.step FROM unnest(CAST(:kinds AS text[]), CAST(:steps AS text[]),
                                          CAST(:untils AS date[])) AS n(kind, step, until)
                WHERE n.kind = b.kind AND d.due <= n.until ORDER BY n.until LIMIT 1
            ) s ON true
            WHERE r.state IN ('draft', 'returned', 'cleared') AND r.year < :year
              AND d.due >= :oldest
              AND NOT EXISTS (SELECT FROM report.round o
                              WHERE o.year = r.year AND o.closed_at IS NOT NULL)
              AND NOT EXISTS (SELECT FROM report.reminder m
                              WHERE m.report_id = r.id AND m.due = d.due AND m.step = s.step)
            ORDER BY r.id LIMIT 1 FOR UPDATE OF r SKIP LOCKED
            """;

    private final JdbcClient jdbc;
    private final ReportingTerms terms;
    private final KeptCalendar calendar;
    private final Courier courier;
    private final TransactionTemplate transactions;
    private final String address;
    private final Clock clock;

    RemindOfReports(
            JdbcClient jdbc,
            ReportingTerms terms,
            KeptCalendar calendar,
            Courier courier,
            TransactionTemplate transactions,
            @Value("${gongkai.public-address:}") String publicAddress,
            Clock clock) {
        this.jdbc = jdbc;
        this.terms = terms;
        this.calendar = calendar;
        this.courier = courier;
        this.transactions = transactions;
        this.address = publicAddress + "/office/reports/";
        this.clock = clock;
    }

    /// A body to be told now.
    ///
    /// @param step `late`, or how many working days before
    record Due(
            long id,
            int year,
            String state,
            String code,
            String body,
            String email,
            LocalDate due,
            String step) {}

    /// The last day that a step speaks of today.
    private record Window(String kind, String step, LocalDate until) {}

    @Scheduled(initialDelay = 300_000, fixedDelay = 600_000)
    void remindDue() {
        List<Window> windows = windows();
        while (Boolean.TRUE.equals(transactions.execute(status -> remindOne(windows)))) {}
    }

    private List<Window> windows() {
        LocalDate today = LocalDate.now(clock);
        WorkCalendar days = calendar.current();
        var windows = new ArrayList<Window>();
        for (ReportingTerms.Term term : terms.list()) {
            windows.add(new Window(term.kind(), "late", today.minusDays(1)));
            for (int before : term.remindDays()) {
                windows.add(
                        new Window(
                                term.kind(),
                                Integer.toString(before),
                                days.plusWorking(today, before + 1).minusDays(1)));
            }
        }
        return windows;
    }

    private boolean remindOne(List<Window> windows) {
        Optional<Due> next =
                jdbc.sql(NEXT)
                        .param("kinds", windows.stream().map(Window::kind).toArray(String[]::new))
                        .param("steps", windows.stream().map(Window::step).toArray(String[]::new))
                        .param(
                                "untils",
                                windows.stream()
                                        .map(window -> window.until().toString())
                                        .toArray(String[]::new))
                        .param("year", LocalDate.now(clock).getYear())
                        .param("oldest", LocalDate.now(clock).minusDays(NEWS_DAYS))
                        .query(new DataClassRowMapper<>(Due.class))
                        .optional();
        next.ifPresent(this::remind);
        return next.isPresent();
    }

    private void remind(Due due) {
        jdbc.sql("INSERT INTO report.reminder (report_id, due, step, at) VALUES (?, ?, ?, ?)")
                .params(due.id(), due.due(), due.step(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        // who has no address sees it in the inbox alone
        if (due.email().isBlank()) return;
        String what = due.state().equals("cleared") ? "publish" : "submit";
        String when = due.step().equals("late") ? "late" : "before";
        String year = Integer.toString(due.year());
        courier.send(
                new Message(
                        Way.EMAIL,
                        due.email(),
                        Text.official("report.remind.subject." + when, due.body(), year),
                        Text.official(
                                "report.remind." + what + "." + when,
                                due.body(),
                                year,
                                due.due().toString(),
                                address + due.id()),
                        "annual-report/" + due.code() + "/" + year,
                        "report/" + due.id() + "/" + due.due() + "/" + what + "-" + due.step()));
    }
}

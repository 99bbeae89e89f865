package org.gongkai.report.annual;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.audit.AuditTrail;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.pages.FormReading;
import org.gongkai.pages.Text;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// By when reports of each kind of body are handed in and public, in the year after. The law sets
/// the last days (31 January for departments, 31 March for the government, Art. 49), the office
/// that runs the reporting sets the rest.
@Component
public class ReportingTerms {

    /// Art. 49, for reports on 2025 as for any year.
    private static final Map<String, LocalDate> LAST_BY_LAW =
            Map.of(
                    "department", LocalDate.of(2026, 1, 31),
                    "district", LocalDate.of(2026, 3, 31));

    private final JdbcClient jdbc;
    private final Bodies bodies;
    private final UsualZeros zeros;
    private final AuditTrail audit;

    ReportingTerms(JdbcClient jdbc, Bodies bodies, UsualZeros zeros, AuditTrail audit) {
        this.jdbc = jdbc;
        this.bodies = bodies;
        this.zeros = zeros;
        this.audit = audit;
    }

    /// @param kind code of a kind of body
    /// @param remind how many working days before a day it is called to mind, as `7,1`
    public record Term(
            String kind,
            int submitMonth,
            int submitDay,
            int publishMonth,
            int publishDay,
            String remind) {

        public List<Integer> remindDays() {
            return remind.isEmpty()
                    ? List.of()
                    : Arrays.stream(remind.split(",")).map(Integer::valueOf).toList();
        }

        public LocalDate submitBy(int year) {
            return day(year + 1, submitMonth, submitDay);
        }

        public LocalDate publishBy(int year) {
            return day(year + 1, publishMonth, publishDay);
        }

        private static LocalDate day(int year, int month, int day) {
            YearMonth of = YearMonth.of(year, month);
            return of.atDay(Math.min(day, of.lengthOfMonth()));
        }
    }

    /// The last day on which the report of such a body may become public, where the law sets one.
    static Optional<LocalDate> lastByLaw(String kind, int year) {
        return Optional.ofNullable(LAST_BY_LAW.get(kind)).map(day -> day.withYear(year + 1));
    }

    public List<Term> list() {
        return jdbc.sql(
                        """
                        SELECT kind, submit_month, submit_day, publish_month, publish_day, remind
                        FROM report.reporting_term
                        ORDER BY publish_month, publish_day, submit_month, submit_day, kind
                        """)
                .query(new DataClassRowMapper<>(Term.class))
                .list();
    }

    /// What is set for a kind of body.
    ///
    /// @param usualZeros the figures that are usually 0 for it
    public record Setting(Term term, Set<String> usualZeros) {

        public Setting {
            usualZeros = Set.copyOf(usualZeros);
        }
    }

    /// Sets the days of kinds, also of the reports of them in the newest round that are still being
    /// written and got no day of their own; and the figures that are usually 0 for them. What is
    /// late in earlier rounds stays late. A kind that is as it was is left alone.
    ///
    /// @return how many kinds were changed
    @Transactional
    public int set(Actor actor, List<Setting> settings) {
        actor.require(Action.CLEAR_REPORTS, bodies.findRoot().orElseThrow().path());
        var reading = new FormReading();
        settings.forEach(setting -> check(reading, setting.term()));
        reading.refuseIfWrong();
        Set<Setting> kept = kept();
        List<Setting> changed = settings.stream().filter(one -> !kept.contains(one)).toList();
        changed.forEach(setting -> set(actor, setting.term(), setting.usualZeros()));
        return changed.size();
    }

    private Set<Setting> kept() {
        Map<String, Set<String>> usual = zeros.byKind();
        return list().stream()
                .map(term -> new Setting(term, usual.getOrDefault(term.kind(), Set.of())))
                .collect(Collectors.toSet());
    }

    private static void check(FormReading reading, Term term) {
        // any year will do to compare them
        LocalDate publish = term.publishBy(2025);
        LocalDate last = LAST_BY_LAW.get(term.kind());
        if (term.submitBy(2025).isAfter(publish)) {
            reading.wrong("publish-" + term.kind(), Text.t("report.refused.order"));
        } else if (last != null && publish.isAfter(last)) {
            reading.wrong("publish-" + term.kind(), Text.t("report.refused.law"));
        }
    }

    private void set(Actor actor, Term term, Collection<String> usualZeros) {
        int changed =
                jdbc.sql(
                                """
                                UPDATE report.reporting_term SET submit_month = ?, submit_day = ?,
                                       publish_month = ?, publish_day = ?, remind = ?
                                WHERE kind = ?
                                """)
                        .params(
                                term.submitMonth(),
                                term.submitDay(),
                                term.publishMonth(),
                                term.publishDay(),
                                term.remind(),
                                term.kind())
                        .update();
        if (changed == 0) throw new NoSuchElementException("kind " + term.kind());
        zeros.keep(term.kind(), usualZeros);
        newestRound().ifPresent(year -> moveDays(term, year));
        audit.record(
                actor.username(),
                "report.set-term",
                "kind/" + term.kind(),
                Map.of(
                        "submit",
                        term.submitMonth() + "-" + term.submitDay(),
                        "publish",
                        term.publishMonth() + "-" + term.publishDay(),
                        "remind",
                        term.remind(),
                        "zeros",
                        String.join(" ", usualZeros)));
    }

    private Optional<Integer> newestRound() {
        return jdbc.sql("SELECT max(year) AS year FROM report.round WHERE closed_at IS NULL")
                .query((row, n) -> Optional.ofNullable(row.getObject("year", Integer.class)))
                .single();
    }

    private void moveDays(Term term, int year) {
        jdbc.sql(
                        """
                        UPDATE report.annual_report r
                        SET submit_by = CASE WHEN r.extended THEN r.submit_by ELSE ? END,
                            publish_by = CASE WHEN r.extended THEN greatest(r.submit_by, CAST(? AS date))
                                              ELSE ? END
                        FROM organization.body b
                        WHERE b.id = r.body_id AND b.kind = ? AND r.year = ?
                          AND r.state IN ('draft', 'returned')
                        """)
                .params(
                        term.submitBy(year),
                        term.publishBy(year),
                        term.publishBy(year),
                        term.kind(),
                        year)
                .update();
    }
}

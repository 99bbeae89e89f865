package org.gongkai.report.annual;

import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.NotAllowed;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A later day for one body to hand its report in: asked for by the body, given or refused by the
/// level above, which may also give it unasked. Being late counts from the new day; how late it was
/// before, and the first days, are kept. The day of publication moves along where it would come
/// before; where the law sets one (Art. 49), no later day than that is given.
@Component
public class ExtendDay {

    private static final int LONGEST = 500;

    /// More is another year's report rather than a later day.
    private static final int LONGEST_MONTHS = 3;

    private final AnnualReports reports;
    private final ReportRights rights;
    private final ReportSteps steps;
    private final JdbcClient jdbc;
    private final Clock clock;

    ExtendDay(
            AnnualReports reports,
            ReportRights rights,
            ReportSteps steps,
            JdbcClient jdbc,
            Clock clock) {
        this.reports = reports;
        this.rights = rights;
        this.steps = steps;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// The last day that may be given to the body: that of the law, else three months from now.
    public LocalDate latest(AnnualReport report) {
        return ReportingTerms.lastByLaw(report.body().kind().code(), report.year())
                .orElseGet(() -> LocalDate.now(clock).plusMonths(LONGEST_MONTHS));
    }

    /// Whether there is a later day that could be given.
    public boolean isPossible(AnnualReport report) {
        LocalDate latest = latest(report);
        return report.state().isOpen()
                && !report.closed()
                && !latest.isBefore(LocalDate.now(clock))
                && latest.isAfter(report.submitBy());
    }

    /// @param day as typed: after the day that counts now, not after the latest
    @Transactional
    public void ask(Actor actor, long id, @Nullable LocalDate day, String why) {
        AnnualReport report = reports.hold(id, ReportState.DRAFT, ReportState.RETURNED);
        actor.require(Action.DRAFT, report.body().path());
        LocalDate asked = later(report, "askedDay", day);
        String words = reason("askedWhy", why);
        jdbc.sql(
                        """
                        UPDATE report.annual_report SET asked_day = ?, asked_why = ?, asked_by = ?
                        WHERE id = ?
                        """)
                .params(asked, words, actor.username(), id)
                .update();
        steps.add(actor, report, "day-asked", asked + " " + words);
    }

    @Transactional
    public void give(Actor actor, long id, @Nullable LocalDate day, String why) {
        AnnualReport report = judged(actor, id);
        LocalDate given = later(report, "givenDay", day);
        String words = reason("givenWhy", why);
        jdbc.sql(
                        """
                        UPDATE report.annual_report
                        SET submit_by = :day, publish_by = greatest(publish_by, :day), extended = true,
                               first_submit_by = coalesce(first_submit_by, submit_by),
                               first_publish_by = coalesce(first_publish_by, publish_by),
                               late_before = late_before + greatest(:today - submit_by, 0),
                               asked_day = NULL, asked_why = NULL, asked_by = NULL
                        WHERE id = :id
                        """)
                .param("day", given)
                .param("today", LocalDate.now(clock))
                .param("id", id)
                .update();
        steps.add(actor, report, "day-given", report.submitBy() + " → " + given + " " + words);
    }

    /// Leaves the day as it is.
    @Transactional
    public void refuse(Actor actor, long id, String why) {
        AnnualReport report = judged(actor, id);
        if (report.asked() == null) throw new Refused("", Text.t("report.refused.not-asked"));
        String words = reason("givenWhy", why);
        jdbc.sql(
                        """
                        UPDATE report.annual_report
                        SET asked_day = NULL, asked_why = NULL, asked_by = NULL WHERE id = ?
                        """)
                .param(id)
                .update();
        steps.add(actor, report, "day-refused", words);
    }

    private AnnualReport judged(Actor actor, long id) {
        AnnualReport report = reports.hold(id, ReportState.DRAFT, ReportState.RETURNED);
        if (!rights.isAbove(actor, report)) {
            throw new NotAllowed(actor.username(), Action.CLEAR_REPORTS);
        }
        AnnualReport.Asked asked = report.asked();
        if (asked != null && asked.by().equals(actor.username())) {
            throw new Refused("", Text.t("report.refused.own-day"));
        }
        return report;
    }

    private LocalDate later(AnnualReport report, String field, @Nullable LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        LocalDate latest = latest(report);
        if (day == null
                || !day.isAfter(report.submitBy())
                || day.isBefore(today)
                || day.isAfter(latest)) {
            throw new Refused(
                    field,
                    Text.t(
                            "report.refused.later",
                            report.submitBy().toString(),
                            latest.toString()));
        }
        return day;
    }

    private static String reason(String field, String typed) {
        String words = typed.strip();
        if (Text.length(words) < 2) throw new Refused(field, Text.t("report.refused.no-remark"));
        if (Text.length(words) > LONGEST) {
            throw new Refused(
                    field, Text.t("office.refused.too-long", LONGEST, Text.length(words)));
        }
        return words;
    }
}

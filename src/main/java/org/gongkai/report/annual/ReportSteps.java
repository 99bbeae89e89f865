package org.gongkai.report.annual;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.organization.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes down what is done with a report: a step of its history and a line of the audit.
@Component
class ReportSteps {

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    ReportSteps(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /// Whether the newest step is one of this kind by this person.
    boolean isLast(Actor actor, AnnualReport report, String kind) {
        return jdbc.sql(
                        """
                        SELECT kind = ? AND by = ? FROM report.annual_step
                        WHERE report_id = ? ORDER BY id DESC LIMIT 1
                        """)
                .params(kind, actor.name(), report.id())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void add(Actor actor, AnnualReport report, String kind, String remark) {
        add(actor, report, kind, remark, clock.instant());
    }

    /// @param at when it happened; the audit says when it was recorded
    void add(Actor actor, AnnualReport report, String kind, String remark, Instant at) {
        jdbc.sql(
                        """
                        INSERT INTO report.annual_step (report_id, kind, remark, by, at)
                        VALUES (?, ?, ?, ?, ?)
                        """)
                .params(report.id(), kind, remark, actor.name(), at.atOffset(ZoneOffset.UTC))
                .update();
        audit.record(
                actor.username(),
                "report." + kind,
                "annual-report/" + report.body().code() + "/" + report.year(),
                Map.of("remark", remark));
    }
}

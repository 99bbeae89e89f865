package org.gongkai.report.annual;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens the reports on a year: every body whose kind reports gets its duty, with the days of its
/// level; whoever published its report before has done it. May be done again when bodies were
/// added; what is there stays, and a round that was closed goes on.
@Component
public class OpenRound {

    /// The first Regulation came into force in that year.
    public static final int FIRST_YEAR = 2008;

    private final JdbcClient jdbc;
    private final Bodies bodies;
    private final ReportingTerms terms;
    private final PublishedElsewhere elsewhere;
    private final AuditTrail audit;
    private final Clock clock;

    OpenRound(
            JdbcClient jdbc,
            Bodies bodies,
            ReportingTerms terms,
            PublishedElsewhere elsewhere,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.bodies = bodies;
        this.terms = terms;
        this.elsewhere = elsewhere;
        this.audit = audit;
        this.clock = clock;
    }

    /// @return how many reports were opened
    @Transactional
    public int open(Actor actor, int year) {
        Body root = bodies.findRoot().orElseThrow();
        actor.require(Action.CLEAR_REPORTS, root.path());
        if (year < FIRST_YEAR || year >= LocalDate.now(clock).getYear()) {
            throw new Refused("year", Text.t("report.refused.year"));
        }
        jdbc.sql(
                        """
                        INSERT INTO report.round (year, opened_by, opened_at) VALUES (?, ?, ?)
                        ON CONFLICT (year) DO UPDATE SET closed_by = NULL, closed_at = NULL
                        """)
                .params(year, actor.name(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        int opened = 0;
        for (ReportingTerms.Term term : terms.list()) {
            opened +=
                    jdbc.sql(
                                    """
                                    INSERT INTO report.annual_report (body_id, year, submit_by, publish_by)
                                    SELECT id, ?, ?, ? FROM organization.body
                                    WHERE active AND NOT outside AND kind = ?
                                    ON CONFLICT (body_id, year) DO NOTHING
                                    """)
                            .params(year, term.submitBy(year), term.publishBy(year), term.kind())
                            .update();
        }
        elsewhere.markYear(year);
        audit.record(
                actor.username(), "report.open-round", "year/" + year, Map.of("opened", opened));
        return opened;
    }
}

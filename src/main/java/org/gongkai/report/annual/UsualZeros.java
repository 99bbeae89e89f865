package org.gongkai.report.annual;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.audit.AuditTrail;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.report.figure.Figure;
import org.gongkai.report.figure.Figures;
import org.gongkai.report.figure.ManualFigures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The numbers that are usually 0 for a kind of body: they are offered, and a person of the body
/// confirms them all at once. Nothing counts as 0 that nobody confirmed.
@Component
public class UsualZeros {

    private final Figures figures;
    private final ManualFigures manual;
    private final AnnualReports reports;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    UsualZeros(
            Figures figures,
            ManualFigures manual,
            AnnualReports reports,
            JdbcClient jdbc,
            AuditTrail audit,
            Clock clock) {
        this.figures = figures;
        this.manual = manual;
        this.reports = reports;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /// The ids of figures by code of the kind of body.
    public Map<String, Set<String>> byKind() {
        var all = new HashMap<String, Set<String>>();
        jdbc.sql("SELECT kind, figure_id FROM report.usual_zero")
                .query(row -> {
                    all.computeIfAbsent(row.getString("kind"), kind -> new HashSet<>())
                            .add(row.getString("figure_id"));
                });
        return all;
    }

    /// In place of what was kept for the kind; what is no number to be given is left out.
    void keep(String kind, Collection<String> ids) {
        jdbc.sql("DELETE FROM report.usual_zero WHERE kind = ?").param(kind).update();
        jdbc.sql(
                        """
                        INSERT INTO report.usual_zero (kind, figure_id)
                        SELECT :kind, f FROM unnest(CAST(:figures AS text[])) AS f
                        """)
                .param("kind", kind)
                .param(
                        "figures",
                        ids.stream()
                                .distinct()
                                .filter(id -> figures.find(id).filter(Figure::isManual).isPresent())
                                .toArray(String[]::new))
                .update();
    }

    /// Those that the body of the report has not given yet.
    public List<Figure> offered(AnnualReport report) {
        Set<String> usual = byKind().getOrDefault(report.body().kind().code(), Set.of());
        Set<String> given = manual.ofBody(report.scope()).keySet();
        return figures.listToGive(report.scope(), report.form()).stream()
                .filter(figure -> usual.contains(figure.id()) && !given.contains(figure.id()))
                .toList();
    }

    /// Gives 0 for all that are offered, in the name of the person.
    @Transactional
    public void confirm(Actor actor, long reportId) {
        AnnualReport report = reports.hold(reportId, ReportState.DRAFT, ReportState.RETURNED);
        actor.require(Action.DRAFT, report.body().path());
        List<String> ids = offered(report).stream().map(Figure::id).toList();
        if (ids.isEmpty()) throw new Refused("", Text.t("report.refused.no-zeros"));
        jdbc.sql(
                        """
                        INSERT INTO report.manual_figure
                            (body_id, year, figure_id, value, reason, given_by, given_at)
                        SELECT :body, :year, f, 0, :reason, :by, :at
                        FROM unnest(CAST(:figures AS text[])) AS f
                        """)
                .param("body", report.body().id())
                .param("year", report.year())
                .param("figures", ids.toArray(String[]::new))
                .param("reason", Text.official("report.zeros.reason"))
                .param("by", actor.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        audit.record(
                actor.username(),
                "report.confirm-zeros",
                "annual-report/" + report.body().code() + "/" + report.year(),
                Map.of("figures", String.join(" ", ids)));
    }
}

package org.gongkai.report.bringing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.report.ImportReports;
import org.gongkai.report.figure.Figure;
import org.gongkai.report.figure.Figures;
import org.gongkai.report.reading.Qualifier;
import org.gongkai.report.reading.ReadFigure;
import org.gongkai.report.reading.ReadReport;
import org.gongkai.report.reading.Unsure;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts a report that was brought among the published documents, with what people said about it. It
/// was public elsewhere, so one decision does (decision 8); it is that of somebody who signs for
/// the whole tree.
@Component
public class ImportBrought {

    private final ImportReports importing;
    private final Figures registry;
    private final Bodies bodies;
    private final AuditTrail audit;

    ImportBrought(ImportReports importing, Figures registry, Bodies bodies, AuditTrail audit) {
        this.importing = importing;
        this.registry = registry;
        this.bodies = bodies;
        this.audit = audit;
    }

    public boolean may(Actor actor) {
        return bodies.findRoot()
                .filter(root -> actor.can(Action.SIGN_OFF, root.path()))
                .isPresent();
    }

    @Transactional
    public ImportReports.Result take(
            Actor actor, Brought brought, ReadReport report, List<Doubt> doubts) {
        actor.require(Action.SIGN_OFF, bodies.findRoot().orElseThrow().path());
        ImportReports.Result result = importing.importReport(settled(report, doubts));
        audit.record(
                actor.username(),
                "report.import",
                "brought/" + brought.id(),
                Map.of("result", result.toString()));
        return result;
    }

    private ReadReport settled(ReadReport report, List<Doubt> doubts) {
        var figures = new ArrayList<>(report.figures());
        var unsure = new ArrayList<Unsure>();
        for (Doubt doubt : doubts) {
            if (!doubt.settled()) unsure.add(doubt.unsure());
            if (doubt.figure() == null || doubt.value() == null) continue;
            Figure figure = registry.find(doubt.figure()).orElseThrow();
            figures.add(
                    new ReadFigure(
                            figure.id(),
                            figure.name(),
                            doubt.value(),
                            figure.unit(),
                            report.body(),
                            null,
                            doubt.unsure().offset(),
                            doubt.unsure().quote(),
                            Qualifier.EXACT));
        }
        return report.settled(figures, unsure);
    }
}

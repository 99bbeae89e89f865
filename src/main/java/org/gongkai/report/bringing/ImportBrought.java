package org.gongkai.report.bringing;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.audit.AuditTrail;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.FormReading;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.report.ImportReports;
import org.gongkai.report.annual.PublishedElsewhere;
import org.gongkai.report.figure.Figure;
import org.gongkai.report.figure.Figures;
import org.gongkai.report.reading.Qualifier;
import org.gongkai.report.reading.ReadFigure;
import org.gongkai.report.reading.ReadReport;
import org.gongkai.report.reading.Unsure;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private final BodyOfReport naming;
    private final PublishedElsewhere elsewhere;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    ImportBrought(
            ImportReports importing,
            Figures registry,
            Bodies bodies,
            BodyOfReport naming,
            PublishedElsewhere elsewhere,
            JdbcClient jdbc,
            AuditTrail audit,
            Clock clock) {
        this.importing = importing;
        this.registry = registry;
        this.bodies = bodies;
        this.naming = naming;
        this.elsewhere = elsewhere;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    public boolean may(Actor actor) {
        return bodies.findRoot()
                .filter(root -> actor.can(Action.SIGN_OFF, root.path()))
                .isPresent();
    }

    /// What the report of a file was registered as, if it was and the document is still public: one
    /// that was withdrawn may be registered anew.
    public Optional<Registered> find(Brought brought, int number) {
        return jdbc.sql(
                        """
                        SELECT r.number, r.document_id, p.edition_id, r.by, r.at
                        FROM report.brought_registered r
                        JOIN publication.public_document p ON p.id = r.document_id
                        WHERE r.brought_id = ? AND r.number = ?
                        """)
                .params(brought.id(), number)
                .query(new DataClassRowMapper<>(Registered.class))
                .optional();
    }

    /// @param chosen code of the body it belongs to, or [BodyOfReport#OUTSIDE]
    /// @param confirmed whether open doubts are to stay as they are
    /// @return the document
    /// @throws Refused beside `body` or `confirmed`, or as a whole
    @Transactional
    public long take(
            Actor actor,
            Brought brought,
            int number,
            ReadReport report,
            List<Doubt> doubts,
            String chosen,
            boolean confirmed) {
        actor.require(Action.SIGN_OFF, bodies.findRoot().orElseThrow().path());
        refuseUnfit(brought, number, report);
        long open = doubts.stream().filter(doubt -> !doubt.settled()).count();
        var reading = new FormReading();
        if (chosen.isEmpty()) reading.wrong("body", Text.t("report.brought.refused.body"));
        if (open > 0 && !confirmed) {
            reading.wrong("confirmed", Text.t("report.brought.refused.doubts", open));
        }
        reading.refuseIfWrong();
        Body body = body(report.body(), chosen);
        refuseSecond(body, Objects.requireNonNull(report.year()));
        return switch (importing.importReport(settled(report, doubts), body)) {
            case ImportReports.Result.Imported imported -> {
                keep(actor, brought, number, imported.documentId());
                yield imported.documentId();
            }
            case ImportReports.Result.Known known ->
                    throw new Refused(
                            "", Text.t("report.brought.refused.known", "/d/" + known.documentId()));
            case ImportReports.Result.Incomplete incomplete ->
                    throw new Refused("", incomplete.why());
        };
    }

    private void refuseUnfit(Brought brought, int number, ReadReport report) {
        if (find(brought, number).isPresent()) {
            throw new Refused("", Text.t("report.brought.refused.again"));
        }
        if (!report.isFound()) throw new Refused("", Text.t("report.brought.not-found"));
        if (report.year() == null || report.title() == null) {
            throw new Refused("", Text.t("report.brought.refused.incomplete"));
        }
    }

    private Body body(@Nullable String name, String chosen) {
        if (!chosen.equals(BodyOfReport.OUTSIDE)) return naming.chosen(name, chosen);
        if (name == null || bodies.findByName(name).isPresent()) {
            throw new Refused("body", Text.t("report.brought.refused.body"));
        }
        return importing.addOutside(name);
    }

    /// One report of a body on a year is public; two that are registered at once wait for each
    /// other.
    private void refuseSecond(Body body, int year) {
        jdbc.sql("SELECT id FROM organization.body WHERE id = ? FOR UPDATE")
                .param(body.id())
                .query(Long.class)
                .single();
        elsewhere
                .find(body.id(), year)
                .ifPresent(known -> {
                    throw new Refused(
                            "body",
                            Text.t(
                                    "report.brought.refused.second",
                                    body.name(),
                                    String.valueOf(year),
                                    known.title(),
                                    known.publishedOn()));
                });
    }

    private void keep(Actor actor, Brought brought, int number, long document) {
        jdbc.sql(
                        """
                        INSERT INTO report.brought_registered (brought_id, number, document_id, by, at)
                        VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (brought_id, number) DO UPDATE
                        SET document_id = EXCLUDED.document_id, by = EXCLUDED.by, at = EXCLUDED.at
                        """)
                .params(
                        brought.id(),
                        number,
                        document,
                        actor.name(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        audit.record(
                actor.username(),
                "report.import",
                "brought/" + brought.id(),
                Map.of("report", number, "document", document));
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

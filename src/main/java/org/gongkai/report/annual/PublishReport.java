package org.gongkai.report.annual;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.gongkai.catalogue.ReviewLevel;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.publication.Attribute;
import org.gongkai.publication.DocumentKind;
import org.gongkai.publication.DocumentWithdrawn;
import org.gongkai.publication.Draft;
import org.gongkai.publication.EditionPublished;
import org.gongkai.publication.EditionState;
import org.gongkai.publication.Editions;
import org.gongkai.publication.SaveDraft;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Turns a cleared report into a draft of a document for everybody, with its papers attached. From
/// there it goes the way of every document; the report is published when that is.
@Component
public class PublishReport {

    private static final String BRANCH = "20.15";
    private static final String TOPIC = "02";

    private final AnnualReports reports;
    private final ComposeReport composing;
    private final SaveDraft drafts;
    private final Editions editions;
    private final ReportPapers papers;
    private final PublishedElsewhere elsewhere;
    private final ReportSteps steps;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;

    PublishReport(
            AnnualReports reports,
            ComposeReport composing,
            SaveDraft drafts,
            Editions editions,
            ReportPapers papers,
            PublishedElsewhere elsewhere,
            ReportSteps steps,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Clock clock) {
        this.reports = reports;
        this.composing = composing;
        this.drafts = drafts;
        this.editions = editions;
        this.papers = papers;
        this.elsewhere = elsewhere;
        this.steps = steps;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// @return the edition to be reviewed
    public long begin(Actor actor, long id) {
        AnnualReport report = reports.get(id);
        actor.require(Action.DRAFT, report.body().path());
        ComposedReport composed = composing.compose(actor, report);
        List<ReportPapers.Paper> made = papers.of(composed.compiled());
        Long edition = transactions.execute(status -> draft(actor, id, composed, made));
        if (edition == null) throw new IllegalStateException("no edition of report " + id);
        papers.attach(actor, edition, made);
        return edition;
    }

    private long draft(
            Actor actor, long id, ComposedReport composed, List<ReportPapers.Paper> made) {
        AnnualReport report = reports.hold(id, ReportState.CLEARED);
        Long begun = report.editionId();
        if (begun != null && editions.get(begun).state() != EditionState.DISCARDED) {
            throw new Refused("", Text.t("report.refused.on-its-way"));
        }
        elsewhere
                .find(report.body().id(), report.year())
                .ifPresent(known -> {
                    throw new Refused(
                            "",
                            Text.t("report.refused.second", known.title(), known.publishedOn()));
                });
        long edition = drafts.start(actor, report.body().id(), document(composed));
        jdbc.sql("UPDATE report.annual_report SET document_id = ?, edition_id = ? WHERE id = ?")
                .params(editions.get(edition).documentId(), edition, id)
                .update();
        papers.keep(id, made);
        steps.add(actor, report, "publication-begun", "");
        return edition;
    }

    private Draft document(ComposedReport composed) {
        AnnualReport report = composed.report();
        return new Draft(
                composed.compiled().title(),
                "",
                DocumentKind.REPORT,
                BRANCH,
                null,
                TOPIC,
                LocalDate.now(clock),
                Text.official("report.annual.keywords", Integer.toString(report.year())),
                Text.official(
                        "report.annual.summary",
                        report.body().name(),
                        Integer.toString(report.year())),
                ReportHtml.of(composed.compiled()),
                Attribute.PROACTIVE,
                "",
                "",
                ReviewLevel.ORDINARY,
                null,
                "");
    }

    @EventListener
    void published(EditionPublished event) {
        reports.findByDocument(event.documentId())
                .filter(report -> report.state() == ReportState.CLEARED)
                .ifPresent(report ->
                        move(report, ReportState.PUBLISHED, "published", at(event.editionId())));
    }

    /// The moment of its publication, which lies in the past for what was public before.
    private Instant at(long edition) {
        return jdbc.sql("SELECT published_at FROM publication.edition WHERE id = ?")
                .param(edition)
                .query((row, n) -> row.getObject("published_at", OffsetDateTime.class).toInstant())
                .single();
    }

    @EventListener
    void withdrawn(DocumentWithdrawn event) {
        reports.findByDocument(event.documentId())
                .filter(report -> report.state() == ReportState.PUBLISHED)
                .ifPresent(report -> {
                    move(report, ReportState.CLEARED, "withdrawn", clock.instant());
                    jdbc.sql(
                                    """
                                    UPDATE report.annual_report SET document_id = NULL, edition_id = NULL
                                    WHERE id = ?
                                    """)
                            .param(report.id())
                            .update();
                    elsewhere.markFreed(report);
                });
    }

    private void move(AnnualReport report, ReportState state, String step, Instant at) {
        jdbc.sql("UPDATE report.annual_report SET state = ? WHERE id = ?")
                .params(state.code(), report.id())
                .update();
        steps.add(Actor.SYSTEM, report, step, "", at);
    }
}

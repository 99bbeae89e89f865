package org.gongkai.report.annual;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.publication.Edition;
import org.gongkai.publication.EditionOrigin;
import org.gongkai.publication.Editions;
import org.gongkai.publication.SaveDraft;
import org.gongkai.publication.text.RichText;
import org.springframework.stereotype.Component;

/// Holds the document of a cleared report to what was cleared: its words, and the papers made of
/// it. Whatever is to be corrected is corrected in the report, which is then cleared anew; so the
/// page, its papers and its figures always say the same.
@Component
public class ClearedReport implements EditionOrigin {

    private final AnnualReports reports;
    private final ReportRights rights;
    private final ComposeReport composing;
    private final ReportPapers papers;
    private final Editions editions;
    private final SaveDraft drafts;
    private final ReportSteps steps;

    ClearedReport(
            AnnualReports reports,
            ReportRights rights,
            ComposeReport composing,
            ReportPapers papers,
            Editions editions,
            SaveDraft drafts,
            ReportSteps steps) {
        this.reports = reports;
        this.rights = rights;
        this.composing = composing;
        this.papers = papers;
        this.editions = editions;
        this.drafts = drafts;
        this.steps = steps;
    }

    @Override
    public Optional<Place> find(Actor reader, Edition edition) {
        return frozen(edition)
                .filter(report -> rights.mayRead(reader, report))
                .map(report ->
                        new Place(
                                Text.t("report.origin", Integer.toString(report.year())),
                                "/office/reports/" + report.id()));
    }

    @Override
    public List<Refused.Problem> differences(Edition edition) {
        return frozen(edition)
                .map(report -> differences(composing.compose(Actor.SYSTEM, report), edition))
                .orElse(List.of());
    }

    /// Whether the report's document is on its way and no longer says what was cleared.
    public boolean isDeparted(ComposedReport composed) {
        return findOpen(composed.report())
                .filter(edition -> !differences(composed, edition).isEmpty())
                .isPresent();
    }

    /// Puts the words and papers of the cleared report back into the document that is on its way;
    /// it is a draft then, whoever had agreed to it before.
    ///
    /// @return the edition
    public long restore(Actor actor, long id) {
        AnnualReport report = reports.get(id);
        actor.require(Action.DRAFT, report.body().path());
        Edition edition =
                findOpen(report)
                        .orElseThrow(() -> new Refused("", Text.t("report.refused.no-document")));
        ComposedReport composed = composing.compose(actor, report);
        drafts.save(
                actor,
                edition.id(),
                edition.saveCount(),
                edition.content()
                        .withWords(title(composed, edition), ReportHtml.of(composed.compiled())));
        if (!papers.areAttached(id, edition.id())) {
            papers.restore(actor, id, edition.id(), composed.compiled());
        }
        steps.add(actor, report, "restored", "");
        return edition.id();
    }

    private List<Refused.Problem> differences(ComposedReport composed, Edition edition) {
        var problems = new ArrayList<Refused.Problem>();
        String title = title(composed, edition);
        if (!edition.content().title().equals(RichText.line(title))) {
            problems.add(new Refused.Problem("title", Text.t("report.refused.other-title", title)));
        }
        FirstDifference.between(
                        RichText.clean(ReportHtml.of(composed.compiled())),
                        edition.content().html())
                .ifPresent(first ->
                        problems.add(
                                new Refused.Problem(
                                        "html",
                                        Text.t(
                                                "report.refused.other-words",
                                                first.cleared(),
                                                first.written()))));
        if (!papers.areAttached(composed.report().id(), edition.id())) {
            problems.add(new Refused.Problem("file", Text.t("report.refused.other-papers")));
        }
        return problems;
    }

    /// A body may get another name after its report was published; a revision keeps the old one.
    private static String title(ComposedReport composed, Edition edition) {
        return edition.number() == 1 ? composed.compiled().title() : edition.content().title();
    }

    private Optional<AnnualReport> frozen(Edition edition) {
        return reports.findByDocument(edition.documentId())
                .filter(report -> report.state().isFrozen());
    }

    private Optional<Edition> findOpen(AnnualReport report) {
        Long document = report.documentId();
        if (document == null || !report.state().isFrozen()) return Optional.empty();
        return editions.listOfDocument(document).stream().filter(Edition::isOpen).findFirst();
    }
}

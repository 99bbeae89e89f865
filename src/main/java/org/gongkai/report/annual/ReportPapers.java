package org.gongkai.report.annual;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.files.Sha256;
import org.gongkai.organization.Actor;
import org.gongkai.paper.LetterFormat;
import org.gongkai.paper.Letters;
import org.gongkai.publication.AttachFile;
import org.gongkai.publication.Attachment;
import org.gongkai.publication.Editions;
import org.gongkai.report.CompiledReport;
import org.gongkai.report.ReportPaper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The papers of a cleared report that are attached to its document: PDF and Word. Which bytes they
/// are is kept, so that nothing else is published in their place.
@Component
class ReportPapers {

    private final Letters letters;
    private final AttachFile files;
    private final Editions editions;
    private final JdbcClient jdbc;

    ReportPapers(Letters letters, AttachFile files, Editions editions, JdbcClient jdbc) {
        this.letters = letters;
        this.files = files;
        this.editions = editions;
        this.jdbc = jdbc;
    }

    /// A paper.
    record Paper(String name, byte[] bytes) {}

    List<Paper> of(CompiledReport report) {
        return Stream.of(LetterFormat.PDF, LetterFormat.DOCX)
                .map(format ->
                        new Paper(
                                report.title() + "." + format.extension(),
                                letters.write(ReportPaper.of(report), format)))
                .toList();
    }

    /// Writes down that these are the report's papers.
    void keep(long reportId, List<Paper> papers) {
        jdbc.sql("UPDATE report.annual_report SET papers = ? WHERE id = ?")
                .params(
                        papers.stream()
                                .map(paper -> Sha256.of(paper.bytes()).hex())
                                .toArray(String[]::new),
                        reportId)
                .update();
    }

    /// Outside of a transaction: their text is read.
    void attach(Actor actor, long editionId, List<Paper> papers) {
        for (Paper paper : papers) {
            files.attachWritten(
                    actor, editionId, new ByteArrayInputStream(paper.bytes()), paper.name());
        }
    }

    /// Whether an edition has all papers of its report.
    boolean areAttached(long reportId, long editionId) {
        Set<String> there =
                editions.attachments(editionId).stream()
                        .map(Attachment::blobHash)
                        .collect(Collectors.toSet());
        return there.containsAll(kept(reportId));
    }

    /// Attaches the papers anew, in place of those that are left of them or bear their names.
    void restore(Actor actor, long reportId, long editionId, CompiledReport report) {
        List<Paper> papers = of(report);
        Set<String> names = papers.stream().map(Paper::name).collect(Collectors.toSet());
        List<String> kept = kept(reportId);
        for (Attachment one : editions.attachments(editionId)) {
            if (names.contains(one.name()) || kept.contains(one.blobHash())) {
                files.detach(actor, editionId, one.id());
            }
        }
        keep(reportId, papers);
        attach(actor, editionId, papers);
    }

    private List<String> kept(long reportId) {
        return jdbc.sql("SELECT unnest(papers) AS paper FROM report.annual_report WHERE id = ?")
                .param(reportId)
                .query((row, n) -> row.getString("paper"))
                .list();
    }
}

package org.gongkai.report;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.organization.BodyKind;
import org.gongkai.organization.KeepBodies;
import org.gongkai.publication.Attribute;
import org.gongkai.publication.DocumentKind;
import org.gongkai.publication.Draft;
import org.gongkai.publication.RecordPublished;
import org.gongkai.publication.text.ContentHash;
import org.gongkai.report.reading.ReadReport;
import org.gongkai.report.reading.ReportReader;
import org.gongkai.report.reading.UnreadableReport;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts reports that were read into the product: a published document each, with its figures and
/// the places they stood at.
@Component
public class ImportReports {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final JdbcClient jdbc;
    private final Bodies bodies;
    private final KeepBodies keeping;
    private final RecordPublished records;
    private final KeepReadReport reads;
    private final Clock clock;

    ImportReports(
            JdbcClient jdbc,
            Bodies bodies,
            KeepBodies keeping,
            RecordPublished records,
            KeepReadReport reads,
            Clock clock) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.bodies = bodies;
        this.keeping = keeping;
        this.records = records;
        this.reads = reads;
    }

    /// What became of one report.
    public sealed interface Result {
        record Imported(long documentId, String title, int figures, int unsure) implements Result {}

        /// The same text is in already.
        record Known(long documentId) implements Result {}

        /// The file, its body or its year could not be read; a person has to say.
        record Incomplete(String why) implements Result {}
    }

    /// Reads a file and imports every report in it.
    @Transactional
    public List<Result> importFile(Path file) {
        try {
            return new ReportReader().readAll(file).stream().map(this::importReport).toList();
        } catch (UnreadableReport unreadable) {
            return List.of(new Result.Incomplete(String.valueOf(unreadable.getMessage())));
        }
    }

    /// Imports one report; the same text twice is imported once. A body that nobody knows by the
    /// name in the report is added outside our own.
    @Transactional
    public Result importReport(ReadReport report) {
        String name = report.body();
        Optional<Long> known = known(hash(report));
        if (known.isPresent()) return new Result.Known(known.get());
        if (name == null) return incomplete();
        return importReport(report, bodies.findByName(name).orElseGet(() -> addOutside(name)));
    }

    /// Imports one report of a body that somebody named.
    @Transactional
    public Result importReport(ReadReport report, Body body) {
        String hash = hash(report);
        Optional<Long> known = known(hash);
        if (known.isPresent()) return new Result.Known(known.get());
        Integer year = report.year();
        String title = report.title();
        if (year == null || title == null) return incomplete();
        // a report that does not say when it was published was, as far as we know, published now
        LocalDate published = report.published();
        Instant at =
                published == null
                        ? clock.instant()
                        : published.atTime(9, 0).atZone(CHINA).toInstant();
        long document =
                records.record(
                        Actor.SYSTEM,
                        body.id(),
                        draft(report, title, year, published),
                        List.of(),
                        at,
                        "读入的年度报告：" + report.file());
        String named = report.body();
        reads.keep(
                report,
                new KeepReadReport.Origin(
                        document,
                        body.id(),
                        named == null ? body.name() : named,
                        year,
                        hash,
                        published != null,
                        false));
        return new Result.Imported(
                document, title, report.figures().size(), report.unsure().size());
    }

    private static Result incomplete() {
        return new Result.Incomplete("没有读出单位、年度或标题，请人工登记");
    }

    /// A file may hold several reports, which have one source.
    private static String hash(ReadReport report) {
        return ContentHash.of(
                        new ContentHash.Field("source", report.source()),
                        new ContentHash.Field("title", String.valueOf(report.title())),
                        new ContentHash.Field("body", String.valueOf(report.body())))
                .hex();
    }

    private Optional<Long> known(String hash) {
        return jdbc.sql(
                        """
                        SELECT r.document_id FROM report.read_report r
                        JOIN publication.public_document p ON p.id = r.document_id
                        WHERE r.source_hash = ?
                        """)
                .param(hash)
                .query(Long.class)
                .optional();
    }

    private static Draft draft(
            ReadReport report, String title, int year, @Nullable LocalDate published) {
        return new Draft(
                title,
                "",
                DocumentKind.REPORT,
                "20.15",
                null,
                "02",
                published,
                "年度报告、" + year,
                year + "年度政府信息公开工作年度报告（由原文读入）",
                ReadReportHtml.of(report),
                Attribute.PROACTIVE,
                "",
                "",
                org.gongkai.catalogue.ReviewLevel.ORDINARY,
                null,
                "");
    }

    /// Adds a body that stands outside our own, as the reports of others need one.
    public Body addOutside(String name) {
        BodyKind kind =
                name.contains("街道") || name.contains("街办")
                        ? BodyKind.STREET
                        : name.endsWith("镇") || name.endsWith("乡")
                                ? BodyKind.TOWNSHIP
                                : BodyKind.DISTRICT;
        return keeping.addOutside(Actor.SYSTEM, name, kind);
    }
}

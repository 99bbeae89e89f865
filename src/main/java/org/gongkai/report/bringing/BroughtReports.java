package org.gongkai.report.bringing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.gongkai.audit.AuditTrail;
import org.gongkai.files.Blobs;
import org.gongkai.files.Intake;
import org.gongkai.files.RefusedFileException;
import org.gongkai.files.Sha256;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.report.checking.CheckReport;
import org.gongkai.report.checking.CheckedReports;
import org.gongkai.report.checking.Finding;
import org.gongkai.report.reading.ReadReport;
import org.gongkai.report.reading.ReportReader;
import org.gongkai.report.reading.UnreadableReport;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes files with reports in, keeps them, and reads them.
@Component
public class BroughtReports {

    private final ReportReader reader = new ReportReader();
    private final CheckReport checks = new CheckReport(reader);
    private final Intake intake;
    private final Blobs blobs;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    BroughtReports(Intake intake, Blobs blobs, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.intake = intake;
        this.blobs = blobs;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /// Keeps a file in which at least one report can be read.
    ///
    /// @throws Refused at the field `file` when it cannot
    @Transactional
    public long bring(Actor actor, InputStream content, String name) {
        actor.requireAnywhere(Action.READ_FIGURES);
        try (Intake.Incoming file = intake.look(content, name)) {
            String hash = file.keep().hash().hex();
            List<ReadReport> reports =
                    reader.readAll(file.name().value(), blobs.read(new Sha256(hash)));
            long id =
                    jdbc.sql(
                                    """
                                    INSERT INTO report.brought (name, blob_hash, by, at)
                                    VALUES (?, ?, ?, ?) RETURNING id
                                    """)
                            .params(
                                    file.name().value(),
                                    hash,
                                    actor.username(),
                                    clock.instant().atOffset(ZoneOffset.UTC))
                            .query(Long.class)
                            .single();
            summarise(id, reports);
            audit.record(actor.username(), "report.bring", "brought/" + id, Map.of("file", hash));
            return id;
        } catch (RefusedFileException turned) {
            throw new Refused("file", name + "：" + turned.refusal().message());
        } catch (UnreadableReport unreadable) {
            throw new Refused("file", name + "：" + unreadable.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Brought get(long id) {
        return jdbc.sql("SELECT * FROM report.brought WHERE id = ?")
                .param(id)
                .query(new DataClassRowMapper<>(Brought.class))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("brought " + id));
    }

    /// A file with what its reports are.
    public record Listed(Brought file, List<Summary> reports) {

        public boolean isRegistered() {
            return reports.stream().anyMatch(report -> report.documentId() != null);
        }
    }

    /// A report of a file, in a line.
    ///
    /// @param found false when the file has no report at all
    /// @param open doubts that nobody settled
    /// @param documentId what it was registered as, or null
    public record Summary(
            long broughtId,
            int number,
            @Nullable String body,
            @Nullable Integer year,
            boolean found,
            int open,
            int findings,
            @Nullable Long documentId) {}

    /// The last files that this person brought, the newest first.
    @Transactional
    public List<Listed> list(Actor actor, int limit) {
        List<Brought> files =
                jdbc.sql("SELECT * FROM report.brought WHERE by = ? ORDER BY id DESC LIMIT ?")
                        .params(actor.username(), limit)
                        .query(new DataClassRowMapper<>(Brought.class))
                        .list();
        Map<Long, List<Summary>> summaries = summaries(files);
        List<Brought> unknown =
                files.stream().filter(file -> !summaries.containsKey(file.id())).toList();
        if (!unknown.isEmpty()) {
            unknown.forEach(file -> summarise(file.id(), read(file)));
            summaries.putAll(summaries(unknown));
        }
        return files.stream()
                .map(file -> new Listed(file, summaries.getOrDefault(file.id(), List.of())))
                .toList();
    }

    private Map<Long, List<Summary>> summaries(List<Brought> files) {
        if (files.isEmpty()) return new HashMap<>();
        return jdbc
                .sql(
                        """
                        SELECT r.brought_id, r.number, r.body, r.year, r.found, r.findings,
                               greatest(0, r.unsure - (
                                   SELECT count(*) FROM report.brought_answer a
                                   WHERE a.brought_id = r.brought_id AND a.number = r.number)) AS open,
                               g.document_id
                        FROM report.brought_report r
                        LEFT JOIN report.brought_registered g USING (brought_id, number)
                        WHERE r.brought_id IN (:files) ORDER BY r.brought_id, r.number
                        """)
                .param("files", files.stream().map(Brought::id).toList())
                .query(new DataClassRowMapper<>(Summary.class))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Summary::broughtId, HashMap::new, Collectors.toList()));
    }

    private void summarise(long id, List<ReadReport> reports) {
        for (int i = 0; i < reports.size(); i++) {
            ReadReport report = reports.get(i);
            jdbc.sql(
                            """
                            INSERT INTO report.brought_report
                                (brought_id, number, body, year, found, unsure, findings)
                            VALUES (:id, :number, :body, :year, :found, :unsure, :findings)
                            """)
                    .param("id", id)
                    .param("number", i + 1)
                    .param("body", report.body(), Types.VARCHAR)
                    .param("year", report.year(), Types.INTEGER)
                    .param("found", report.isFound())
                    .param("unsure", report.unsure().size())
                    .param("findings", findings(report).size())
                    .update();
        }
    }

    /// What the checks find in a report.
    public List<Finding> findings(ReadReport report) {
        return report.isFound()
                ? CheckedReports.of(report).map(checks::check).orElse(List.of())
                : List.of();
    }

    /// Takes a file away of which nothing was registered.
    ///
    /// @throws Refused when something was
    @Transactional
    public void remove(Actor actor, Brought brought) {
        actor.requireAnywhere(Action.READ_FIGURES);
        boolean registered =
                jdbc.sql(
                                "SELECT EXISTS (SELECT FROM report.brought_registered WHERE brought_id = ?)")
                        .param(brought.id())
                        .query(Boolean.class)
                        .single();
        if (registered) throw new Refused("", Text.t("report.brought.refused.registered"));
        jdbc.sql("DELETE FROM report.brought WHERE id = ?").param(brought.id()).update();
        audit.record(
                actor.username(),
                "report.remove-brought",
                "brought/" + brought.id(),
                Map.of("name", brought.name(), "file", brought.blobHash()));
    }

    /// All reports of the file.
    public List<ReadReport> read(Brought brought) {
        try {
            return reader.readAll(brought.name(), blobs.read(new Sha256(brought.blobHash())));
        } catch (UnreadableReport | IOException e) {
            throw new IllegalStateException("was readable when it was brought: " + brought.id(), e);
        }
    }

    /// What the reader was not sure of in a report, with what people said.
    public List<Doubt> doubts(Brought brought, int number, ReadReport report) {
        var answers = new HashMap<String, Answer>();
        jdbc.sql(
                        """
                        SELECT doubt, figure_id, value, by FROM report.brought_answer
                        WHERE brought_id = ? AND number = ?
                        """)
                .params(brought.id(), number)
                .query(new DataClassRowMapper<>(Answer.class))
                .list()
                .forEach(answer -> answers.put(answer.doubt(), answer));
        return report.unsure().stream()
                .map(unsure -> {
                    Answer answer = answers.get(Doubt.key(unsure));
                    return new Doubt(
                            Doubt.key(unsure),
                            unsure,
                            answer != null,
                            answer == null ? null : answer.figureId(),
                            answer == null ? null : answer.value(),
                            answer == null ? "" : answer.by());
                })
                .toList();
    }

    private record Answer(
            String doubt, @Nullable String figureId, @Nullable BigDecimal value, String by) {}
}

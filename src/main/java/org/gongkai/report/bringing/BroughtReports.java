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
import org.gongkai.audit.AuditTrail;
import org.gongkai.files.Blobs;
import org.gongkai.files.Intake;
import org.gongkai.files.RefusedFileException;
import org.gongkai.files.Sha256;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.NotAllowed;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.report.checking.CheckReport;
import org.gongkai.report.checking.CheckedReports;
import org.gongkai.report.checking.Finding;
import org.gongkai.report.reading.ReadReport;
import org.gongkai.report.reading.ReportReader;
import org.gongkai.report.reading.UnreadableReport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes files with reports in, keeps them, and reads them.
@Component
public class BroughtReports {

    private static final Logger LOG = LoggerFactory.getLogger(BroughtReports.class);

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

    /// Takes a file away with what was said about it; nothing of it was registered. Whoever brought
    /// it does.
    ///
    /// @throws Refused when something was registered
    @Transactional
    public void remove(Actor actor, Brought brought) {
        if (!brought.by().equals(actor.username())) {
            throw new NotAllowed(actor.username(), Action.READ_FIGURES);
        }
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
    ///
    /// @throws Refused when the bytes of the file are gone or can no longer be read
    public List<ReadReport> read(Brought brought) {
        try {
            return reader.readAll(brought.name(), blobs.read(new Sha256(brought.blobHash())));
        } catch (UnreadableReport | IOException e) {
            LOG.warn("Brought file {} cannot be read any more: {}", brought.id(), e.toString());
            throw new Refused("", Text.t("report.brought.refused.gone", brought.name()));
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

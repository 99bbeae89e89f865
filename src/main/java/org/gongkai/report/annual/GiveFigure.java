package org.gongkai.report.annual;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.files.Intake;
import org.gongkai.files.RefusedFileException;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.FormReading;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.report.figure.Figure;
import org.gongkai.report.figure.Figures;
import org.gongkai.report.figure.TypedValue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes a number that no record holds: with who gives it, where it comes from and, if there is
/// one, the file that shows it.
@Component
public class GiveFigure {

    private final Figures figures;
    private final AnnualReports reports;
    private final Intake intake;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    GiveFigure(
            Figures figures,
            AnnualReports reports,
            Intake intake,
            JdbcClient jdbc,
            AuditTrail audit,
            Clock clock) {
        this.figures = figures;
        this.reports = reports;
        this.intake = intake;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param typed the number as typed
    /// @param reason where it comes from
    /// @param file the file that shows it, or null
    @Transactional
    public void give(
            Actor actor,
            long reportId,
            String figureId,
            String typed,
            String reason,
            @Nullable InputStream file,
            String fileName) {
        AnnualReport report = reports.hold(reportId, ReportState.DRAFT, ReportState.RETURNED);
        actor.require(Action.DRAFT, report.body().path());
        var reading = new FormReading();
        Figure figure =
                figures.find(figureId)
                        .filter(one -> one.isManual() || !figures.isRecorded(report.scope()))
                        .orElseThrow(
                                () -> new Refused("figure", Text.t("report.refused.not-manual")));
        BigDecimal value = TypedValue.read(reading, figure, typed);
        String why = reason.strip();
        if (why.codePointCount(0, why.length()) < 2)
            reading.wrong("reason", Text.t("report.refused.no-source"));
        reading.notLonger("reason", why, 500);
        reading.refuseIfWrong();
        Kept kept = file == null ? null : keep(file, fileName);
        jdbc.sql(
                        """
                        INSERT INTO report.manual_figure (body_id, year, figure_id, value, reason,
                            file_hash, file_name, given_by, given_at)
                        VALUES (:body, :year, :figure, :value, :reason, :hash, :name, :by, :at)
                        """)
                .param("body", report.body().id())
                .param("year", report.year())
                .param("figure", figureId)
                .param("value", value)
                .param("reason", why)
                .param("hash", kept == null ? null : kept.hash(), Types.VARCHAR)
                .param("name", kept == null ? null : kept.name(), Types.VARCHAR)
                .param("by", actor.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        audit.record(
                actor.username(),
                "report.give-figure",
                "annual-report/" + report.body().code() + "/" + report.year(),
                Map.of("figure", figureId, "value", value.toPlainString()));
    }

    private record Kept(String hash, String name) {}

    private Kept keep(InputStream file, String name) {
        try (Intake.Incoming incoming = intake.look(file, name)) {
            return new Kept(incoming.keep().hash().hex(), incoming.name().value());
        } catch (RefusedFileException turned) {
            throw new Refused("file", name + "：" + turned.refusal().message());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.gongkai.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.gongkai.calendar.ClockRefused;
import org.gongkai.calendar.LegalEvent;
import org.gongkai.pages.Refused;
import org.gongkai.privacy.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What happened to a matter, in order. Appending is the only way a matter changes its stage; the
/// due day is folded anew with each step.
@Component
public class Timeline {

    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final MatterClocks clocks;
    private final Clock clock;

    Timeline(JdbcClient jdbc, Sealing sealing, MatterClocks clocks, Clock clock) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.clocks = clocks;
        this.clock = clock;
    }

    /// Appends a step to a matter that the caller holds ([Matters#lock]).
    ///
    /// @return the matter's steps with the new one
    /// @throws Refused when the law's clock cannot have gone so; nothing is appended then
    @Transactional
    public List<Step> append(Matter matter, NewStep step) {
        insert(matter, step);
        List<Step> steps = list(matter);
        try {
            clocks.write(matter, steps, step);
        } catch (ClockRefused refused) {
            throw new Refused("", String.valueOf(refused.getMessage()));
        }
        return steps;
    }

    /// The first step of a matter that was only just kept, with the stage and the due day it has
    /// after that step.
    void begin(Matter matter, NewStep step) {
        insert(matter, step);
    }

    /// All steps, oldest first.
    public List<Step> list(Matter matter) {
        return jdbc.sql(
                        """
                        SELECT s.*, p.name AS by_name FROM casework.step s
                        LEFT JOIN organization.account a ON a.username = s.by
                        LEFT JOIN organization.person p ON p.id = a.person_id
                        WHERE s.matter_id = ? ORDER BY s.id
                        """)
                .param(matter.id())
                .query((row, n) -> step(row, matter.number()))
                .list();
    }

    /// The number of the newest step: a form that shows it cannot be sent after the matter moved.
    public long last(long matterId) {
        return jdbc.sql("SELECT coalesce(max(id), 0) FROM casework.step WHERE matter_id = ?")
                .param(matterId)
                .query(Long.class)
                .single();
    }

    private void insert(Matter matter, NewStep step) {
        jdbc.sql(
                        """
                        INSERT INTO casework.step (matter_id, at, on_day, kind, by, stage, acting,
                                                   clock, days, shown, words)
                        VALUES (:matter, :at, :on, :kind, :by, :stage, :acting,
                                :clock, :days, :shown, :words)
                        """)
                .param("matter", matter.id())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("on", step.onDay())
                .param("kind", step.kind())
                .param("by", step.by())
                .param("stage", step.stage())
                .param("acting", step.acting().code())
                .param("clock", code(step.clock()), java.sql.Types.VARCHAR)
                .param("days", step.days())
                .param("shown", step.shown())
                .param(
                        "words",
                        step.words().isBlank()
                                ? null
                                : sealing.seal(place(matter.number()), step.words().strip()),
                        java.sql.Types.BINARY)
                .update();
    }

    private Step step(ResultSet row, String number) throws SQLException {
        String legal = row.getString("clock");
        byte[] words = row.getBytes("words");
        return new Step(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("on_day", LocalDate.class),
                row.getString("kind"),
                row.getString("by"),
                Objects.requireNonNullElse(row.getString("by_name"), ""),
                row.getString("stage"),
                Acting.of(row.getString("acting")),
                legal == null ? null : LegalEvent.Kind.find(legal).orElseThrow(),
                row.getInt("days"),
                row.getBoolean("shown"),
                words == null ? "" : sealing.open(place(number), words));
    }

    private static @Nullable String code(LegalEvent.@Nullable Kind kind) {
        return kind == null ? null : kind.code();
    }

    private static String place(String number) {
        return "step/" + number;
    }
}

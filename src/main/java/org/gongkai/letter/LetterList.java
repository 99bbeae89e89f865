package org.gongkai.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.calendar.KeptCalendar;
import org.gongkai.casework.Light;
import org.gongkai.casework.Matter;
import org.gongkai.casework.MatterReach;
import org.gongkai.casework.Matters;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lists the letters a person may read.
@Component
public class LetterList {

    static final String FROM =
            """
             FROM casework.matter m
            JOIN letter.letter l ON l.matter_id = m.id
            JOIN letter.source s ON s.id = l.source_id
            JOIN organization.body b ON b.id = m.body_id
            """;
    private static final Map<String, String> ORDERS =
            Map.of(
                    "due", "m.outcome IS NOT NULL, m.due_on NULLS LAST, m.id",
                    "received", "m.received_on DESC, m.id DESC",
                    "number", "m.number DESC");

    private final JdbcClient jdbc;
    private final Letters letters;
    private final KeptCalendar calendar;
    private final Clock clock;

    LetterList(JdbcClient jdbc, Letters letters, KeptCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.calendar = calendar;
        this.clock = clock;
    }

    public long count(Actor actor, LetterFilter filter) {
        var conditions = conditions(filter);
        return jdbc.sql("SELECT count(*)" + FROM + where(conditions))
                .params(conditions.parameters())
                .params(MatterReach.of(actor))
                .query(Long.class)
                .single();
    }

    public List<LetterRow> list(Actor actor, LetterFilter filter, int limit, int offset) {
        var conditions = conditions(filter);
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql(
                        Matters.SELECT
                                + ", l.kind AS letter_kind, l.title, s.name AS source_name"
                                + FROM
                                + where(conditions)
                                + " ORDER BY "
                                + ORDERS.getOrDefault(filter.get("sort"), ORDERS.get("due"))
                                + " LIMIT :limit OFFSET :offset")
                .params(conditions.parameters())
                .params(MatterReach.of(actor))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> row(row, today))
                .list();
    }

    /// These letters, as far as the person may read them, newest first.
    public List<LetterRow> list(Actor actor, List<Long> ids) {
        if (ids.isEmpty()) return List.of();
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql(
                        Matters.SELECT
                                + ", l.kind AS letter_kind, l.title, s.name AS source_name"
                                + FROM
                                + " WHERE m.id IN (:ids) AND "
                                + MatterReach.SQL
                                + " ORDER BY m.id DESC")
                .param("ids", ids)
                .params(MatterReach.of(actor))
                .query((row, n) -> row(row, today))
                .list();
    }

    private static String where(LetterConditions conditions) {
        return " WHERE " + MatterReach.SQL + " AND " + conditions.sql();
    }

    private LetterRow row(ResultSet row, LocalDate today) throws SQLException {
        Matter matter = Matters.matter(row, 0);
        return new LetterRow(
                matter,
                row.getString("source_name"),
                LetterKind.of(row.getString("letter_kind")),
                matter.archivedAt() == null
                        ? letters.title(matter.number(), row.getBytes("title"))
                        : Text.t("letter.file.shut"),
                Light.of(matter, today, calendar.current()));
    }

    private LetterConditions conditions(LetterFilter filter) {
        return LetterConditions.of(filter, LocalDate.now(clock), calendar.current());
    }
}

package org.gongkai.bulletin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.calendar.KeptCalendar;
import org.gongkai.casework.Light;
import org.gongkai.casework.Matters;
import org.gongkai.organization.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lists the instructions a person may read.
@Component
public class InstructionList {

    private final JdbcClient jdbc;
    private final Instructions instructions;
    private final Issues issues;
    private final KeptCalendar calendar;
    private final Clock clock;

    InstructionList(
            JdbcClient jdbc,
            Instructions instructions,
            Issues issues,
            KeptCalendar calendar,
            Clock clock) {
        this.jdbc = jdbc;
        this.instructions = instructions;
        this.issues = issues;
        this.calendar = calendar;
        this.clock = clock;
    }

    public long count(Actor actor, InstructionFilter filter) {
        var conditions = conditions(actor, filter);
        return jdbc.sql(
                        "SELECT count(*)"
                                + Instructions.FROM
                                + InstructionConditions.JOIN
                                + " WHERE "
                                + conditions.sql())
                .params(conditions.parameters())
                .query(Long.class)
                .single();
    }

    /// Open ones first, those due soonest in front.
    public List<InstructionRow> list(Actor actor, InstructionFilter filter, int limit, int offset) {
        var conditions = conditions(actor, filter);
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql(
                        Matters.SELECT
                                + Instructions.COLUMNS
                                + ", n.name AS series_name, i.number AS issue_number, t.headline"
                                + Instructions.FROM
                                + InstructionConditions.JOIN
                                + """
                                JOIN bulletin.series n ON n.id = i.series_id
                                LEFT JOIN bulletin.item t ON t.id = x.item_id
                                WHERE
                                """
                                + conditions.sql()
                                + """
                                 ORDER BY m.outcome IS NOT NULL, m.due_on NULLS LAST, m.id DESC
                                LIMIT :limit OFFSET :offset
                                """)
                .params(conditions.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> row(row, today))
                .list();
    }

    private InstructionRow row(ResultSet row, LocalDate today) throws SQLException {
        Instruction one = instructions.instruction(row, 0);
        String issue = row.getString("series_name") + row.getString("issue_number");
        byte[] headline = row.getBytes("headline");
        return new InstructionRow(
                one,
                issue,
                headline == null ? issue : issues.open(one.issueId(), headline),
                Light.of(one.matter(), today, calendar.current()));
    }

    private InstructionConditions conditions(Actor actor, InstructionFilter filter) {
        return InstructionConditions.of(actor, filter, LocalDate.now(clock), calendar.current());
    }
}

package org.gongkai.bulletin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Paper;
import org.gongkai.casework.Papers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what was reported back.
@Component
public class Reports {

    private final JdbcClient jdbc;
    private final Instructions instructions;
    private final Papers papers;

    Reports(JdbcClient jdbc, Instructions instructions, Papers papers) {
        this.jdbc = jdbc;
        this.instructions = instructions;
        this.papers = papers;
    }

    /// Newest first.
    public List<Report> list(Matter matter) {
        List<Paper> all = papers.list(matter);
        return jdbc.sql(
                        """
                        SELECT r.*, ARRAY(SELECT p.paper_id FROM bulletin.report_paper p
                                          WHERE p.report_id = r.id ORDER BY p.paper_id) AS papers
                        FROM bulletin.report r WHERE r.matter_id = ? ORDER BY r.id DESC
                        """)
                .param(matter.id())
                .query((row, n) -> report(row, matter, all))
                .list();
    }

    Optional<Report> findOpen(Matter matter) {
        return list(matter).stream().filter(one -> one.accepted() == null).findFirst();
    }

    private Report report(ResultSet row, Matter matter, List<Paper> all) throws SQLException {
        Set<Long> ids =
                Arrays.stream((Long[]) row.getArray("papers").getArray())
                        .collect(Collectors.toSet());
        byte[] reason = row.getBytes("reason");
        return new Report(
                row.getLong("id"),
                InstructionResult.ofReport(row.getString("result")),
                instructions.open(matter, row.getBytes("words")),
                all.stream().filter(paper -> ids.contains(paper.id())).toList(),
                row.getString("reported_by"),
                row.getObject("reported_on", LocalDate.class),
                row.getString("decided_by"),
                row.getObject("accepted", Boolean.class),
                row.getBoolean("for_leader"),
                reason == null ? "" : instructions.open(matter, reason));
    }
}

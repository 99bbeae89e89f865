package org.gongkai.bulletin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.gongkai.calendar.Term;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.BodyPath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the series.
@Component
public class SeriesBook {

    private static final String SELECT =
            """
            SELECT s.*, b.path::text AS body_path, b.name AS body_name,
                   ARRAY(SELECT t.name FROM bulletin.section t WHERE t.series_id = s.id
                         ORDER BY t.position) AS sections
            FROM bulletin.series s JOIN organization.body b ON b.id = s.body_id
            """;

    private final JdbcClient jdbc;

    SeriesBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @throws NoSuchElementException when there is none
    public Series get(long id) {
        return one("WHERE s.id = ?", id);
    }

    /// Held until the end of the transaction, so that two who count wait for each other.
    Series lock(long id) {
        return one("WHERE s.id = ? FOR UPDATE OF s", id);
    }

    /// All at the bodies where this person may do this, active ones first.
    public List<Series> listWithin(Actor actor, Action action) {
        return jdbc.sql(
                        SELECT
                                + """
                                WHERE b.path <@ CAST(:reach AS ltree[])
                                ORDER BY NOT s.active, b.path, s.id
                                """)
                .param("reach", actor.reach(action))
                .query(SeriesBook::series)
                .list();
    }

    /// Those that new issues may be made of.
    public List<Series> listActive(Actor actor, Action action) {
        return listWithin(actor, action).stream().filter(Series::active).toList();
    }

    /// Those that this person meets in lists: of the own office, of which something was sent, and
    /// on which an instruction was written that reached the person.
    public List<Series> listSeen(Actor actor) {
        return jdbc.sql(
                        SELECT
                                + """
                                WHERE b.path <@ CAST(:composing AS ltree[])
                                   OR b.path <@ CAST(:issuing AS ltree[])
                                   OR b.path <@ CAST(:reading AS ltree[])
                                   OR EXISTS (SELECT FROM bulletin.issue i
                                              JOIN bulletin.copy c ON c.issue_id = i.id
                                              WHERE i.series_id = s.id AND c.account_id = :me)
                                   OR EXISTS (SELECT FROM bulletin.issue i
                                              JOIN bulletin.instruction x ON x.issue_id = i.id
                                              JOIN casework.matter m ON m.id = x.matter_id
                                              JOIN organization.body l ON l.id = m.body_id
                                              WHERE i.series_id = s.id
                                                AND (l.path <@ CAST(:reading AS ltree[])
                                                     OR x.leader_id = :me))
                                ORDER BY s.id
                                """)
                .param("composing", actor.reach(Action.HANDLE_MATTERS))
                .param("issuing", actor.reach(Action.ISSUE_BULLETINS))
                .param("reading", actor.reach(Action.READ_MATTERS))
                .param("me", actor.accountId())
                .query(SeriesBook::series)
                .list();
    }

    boolean isEmpty() {
        return !jdbc.sql("SELECT EXISTS (SELECT FROM bulletin.series)")
                .query(Boolean.class)
                .single();
    }

    private Series one(String where, long id) {
        return jdbc.sql(SELECT + where)
                .param(id)
                .query(SeriesBook::series)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("series"));
    }

    private static Series series(ResultSet row, int line) throws SQLException {
        return new Series(
                row.getLong("id"),
                row.getLong("body_id"),
                new BodyPath(row.getString("body_path")),
                row.getString("body_name"),
                row.getString("name"),
                Rhythm.of(row.getString("rhythm")),
                row.getString("number_form"),
                row.getInt("total_before"),
                List.copyOf(Arrays.asList((String[]) row.getArray("sections").getArray())),
                Term.of(row.getString("term")),
                row.getInt("longest_extension"),
                row.getBoolean("active"),
                row.getInt("save_count"));
    }
}

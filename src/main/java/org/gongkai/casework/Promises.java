package org.gongkai.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.calendar.Due;
import org.gongkai.calendar.KeptCalendar;
import org.gongkai.calendar.LegalClock;
import org.gongkai.calendar.Rules;
import org.gongkai.calendar.Term;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what bodies owe within matters; the caller holds the matter.
@Component
public class Promises {

    private final JdbcClient jdbc;
    private final KeptCalendar calendar;

    Promises(JdbcClient jdbc, KeptCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /// Promises something from this day on. One that is open already stays as it is.
    @Transactional
    public void make(Matter matter, String kind, LocalDate from, Term term) {
        Due due = clock(term, from).due(calendar.held());
        jdbc.sql(
                        """
                        INSERT INTO casework.promise
                            (matter_id, kind, from_on, term, due_on, provisional)
                        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                        """)
                .params(
                        matter.id(),
                        kind,
                        from,
                        term.code(),
                        java.util.Objects.requireNonNull(due.day()),
                        due.provisional())
                .update();
    }

    /// Says that it was done; nothing happens when nothing of the kind is open.
    @Transactional
    public void keep(Matter matter, String kind, LocalDate on) {
        end("kept_on", matter, kind, on);
    }

    /// Says that what it was promised for fell away.
    @Transactional
    public void release(Matter matter, String kind, LocalDate on) {
        end("void_on", matter, kind, on);
    }

    private void end(String column, Matter matter, String kind, LocalDate on) {
        jdbc.sql(
                        "UPDATE casework.promise SET "
                                + column
                                + " = ? WHERE matter_id = ? AND kind = ?"
                                + " AND kept_on IS NULL AND void_on IS NULL")
                .params(on, matter.id(), kind)
                .update();
    }

    /// All of a matter, oldest first.
    public List<Promise> list(Matter matter) {
        return jdbc.sql("SELECT * FROM casework.promise WHERE matter_id = ? ORDER BY id")
                .param(matter.id())
                .query((row, n) -> promise(row))
                .list();
    }

    public Optional<Promise> findOpen(Matter matter, String kind) {
        return list(matter).stream()
                .filter(one -> one.kind().equals(kind) && one.isOpen())
                .findFirst();
    }

    static LegalClock clock(Term term, LocalDate from) {
        return new LegalClock(Rules.promised(term, 0), from, List.of());
    }

    static Promise promise(ResultSet row) throws SQLException {
        return new Promise(
                row.getLong("id"),
                row.getLong("matter_id"),
                row.getString("kind"),
                row.getObject("from_on", LocalDate.class),
                Term.of(row.getString("term")),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("provisional"),
                row.getObject("kept_on", LocalDate.class),
                row.getObject("void_on", LocalDate.class));
    }
}

package org.gongkai.bulletin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.NoSuchElementException;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.BodyPath;
import org.gongkai.organization.NotAllowed;
import org.gongkai.privacy.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads instructions, and says who may: whoever reads matters at the body that carries it out or
/// had it, or at the office that issued the bulletin, and the leader who wrote it.
@Component
public class Instructions {

    /// The kind of matter that an instruction is.
    public static final String KIND = "instruction";

    /// Over `m`, `b` (the lead body), `x` (the instruction) and `o` (the office).
    static final String FROM =
            """
             FROM bulletin.instruction x
            JOIN casework.matter m ON m.id = x.matter_id
            JOIN organization.body b ON b.id = m.body_id
            JOIN organization.body o ON o.id = x.office_id
            JOIN organization.account a ON a.id = x.leader_id
            JOIN organization.person p ON p.id = a.person_id
            """;

    static final String COLUMNS =
            """
            , x.issue_id, x.item_id, x.leader_id, a.username AS leader_username,
            p.name AS leader_name, x.office_id, o.path::text AS office_path,
            o.short_name AS office_name, x.entered_by, x.words AS instruction_words
            """;

    private final JdbcClient jdbc;
    private final Matters matters;
    private final Sealing sealing;

    Instructions(JdbcClient jdbc, Matters matters, Sealing sealing) {
        this.jdbc = jdbc;
        this.matters = matters;
        this.sealing = sealing;
    }

    /// @throws NoSuchElementException when there is none
    public Instruction get(long id) {
        return jdbc.sql(Matters.SELECT + COLUMNS + FROM + "WHERE m.id = ?")
                .param(id)
                .query(this::instruction)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("instruction"));
    }

    public Instruction readable(Actor actor, long id) {
        Instruction one = get(id);
        if (!mayRead(actor, one)) throw new NotAllowed(actor.username(), Action.READ_MATTERS);
        return one;
    }

    private boolean mayRead(Actor actor, Instruction one) {
        return one.leaderId() == actor.accountId()
                || actor.can(Action.READ_MATTERS, one.officePath())
                || matters.mayRead(actor, one.matter());
    }

    /// Those written on an issue, oldest first: all of them for the office that issued it, for
    /// everybody else their own.
    public List<Instruction> listOn(Actor actor, Issue issue) {
        return jdbc
                .sql(Matters.SELECT + COLUMNS + FROM + "WHERE x.issue_id = ? ORDER BY m.id")
                .param(issue.id())
                .query(this::instruction)
                .list()
                .stream()
                .filter(one ->
                        one.leaderId() == actor.accountId()
                                || actor.can(Action.HANDLE_MATTERS, one.officePath())
                                || actor.can(Action.ISSUE_BULLETINS, one.officePath()))
                .toList();
    }

    Instruction instruction(ResultSet row, int line) throws SQLException {
        Matter matter = Matters.matter(row, line);
        return new Instruction(
                matter,
                row.getLong("issue_id"),
                row.getObject("item_id", Long.class),
                row.getLong("leader_id"),
                row.getString("leader_username"),
                row.getString("leader_name"),
                row.getLong("office_id"),
                new BodyPath(row.getString("office_path")),
                row.getString("office_name"),
                row.getString("entered_by"),
                open(matter, row.getBytes("instruction_words")));
    }

    String open(Matter matter, byte[] sealed) {
        return sealing.open(place(matter), sealed);
    }

    byte[] seal(Matter matter, String text) {
        return sealing.seal(place(matter), text);
    }

    /// Where what is sealed about an instruction belongs.
    private static String place(Matter matter) {
        return KIND + "/" + matter.number();
    }
}

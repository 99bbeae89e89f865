package org.gongkai.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.gongkai.calendar.Rules;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.BodyPath;
import org.gongkai.organization.NotAllowed;
import org.gongkai.privacy.Sealing;
import org.gongkai.privacy.SecretCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads matters.
@Component
public class Matters {

    /// The columns of a matter, for queries of the modules above; `m` and `b` are its tables.
    public static final String SELECT =
            """
            SELECT m.id, m.kind, m.number, m.body_id, b.path::text AS body_path,
                   b.short_name AS body_name, m.parent_id, m.came_by, m.submitted_at,
                   m.received_on, m.rules, m.stage, m.acting, m.outcome, m.answered_on, m.due_on,
                   m.provisional, m.archived_at, m.keep_until, m.merged_into, m.visibility, m.circle
            """;

    private static final String FROM =
            " FROM casework.matter m JOIN organization.body b ON b.id = m.body_id ";

    static final String CODE_MARK = "query-code";

    private final JdbcClient jdbc;
    private final Sealing sealing;

    Matters(JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    /// @throws NoSuchElementException when there is none
    public Matter get(long id) {
        return one("WHERE m.id = ?", id).orElseThrow(() -> new NoSuchElementException("matter"));
    }

    /// The matter, if this person may read all of it: through a role at the body that leads it, or
    /// at one that handed it over or was offered it; a complaint about conduct only within its
    /// [Circle]. A body that helps reads what it was asked ([Helps]), no more.
    ///
    /// @throws NoSuchElementException when there is none
    public Matter readable(Actor actor, long id) {
        Matter matter = get(id);
        if (!mayRead(actor, matter)) {
            throw new NotAllowed(actor.username(), Action.READ_MATTERS);
        }
        return matter;
    }

    public boolean mayRead(Actor actor, Matter matter) {
        return switch (matter.circle()) {
            case CONDUCT -> actor.canAt(Action.HANDLE_CONDUCT, matter.bodyPath());
            case ORDINARY ->
                    actor.can(Action.READ_MATTERS, matter.bodyPath())
                            || hasOrHadIt(actor, matter.id());
        };
    }

    public Optional<Matter> findByNumber(String number) {
        return jdbc.sql(SELECT + FROM + "WHERE m.number = ?")
                .param(number.strip())
                .query(Matters::matter)
                .optional();
    }

    /// The matters that these intake keys made, by their key; those that made none are left out.
    public Map<String, Long> listByIntakeKeys(Collection<String> keys) {
        if (keys.isEmpty()) return Map.of();
        var known = new HashMap<String, Long>();
        jdbc.sql("SELECT intake_key, id FROM casework.matter WHERE intake_key = ANY (:keys)")
                .param("keys", keys.toArray(String[]::new))
                .query(row -> {
                    known.put(row.getString(1), row.getLong(2));
                });
        return known;
    }

    /// The matter, held until the end of the transaction: who comes second waits, and then sees
    /// what the first did.
    public Matter lock(long id) {
        return one("WHERE m.id = ? FOR UPDATE OF m", id)
                .orElseThrow(() -> new NoSuchElementException("matter"));
    }

    /// The matter of a query code, however it was typed; the code is the only key to it.
    public Optional<Matter> findByCode(String typed) {
        String code = SecretCode.normalized(typed);
        if (code.isEmpty()) return Optional.empty();
        return jdbc.sql(SELECT + FROM + "WHERE m.code_mark IN (:marks)")
                .param("marks", sealing.marks(CODE_MARK, code))
                .query(Matters::matter)
                .optional();
    }

    /// The query code, to print a receipt again.
    public String queryCode(Matter matter) {
        byte[] sealed =
                jdbc.sql("SELECT code_sealed FROM casework.matter WHERE id = ?")
                        .param(matter.id())
                        .query((row, n) -> row.getBytes(1))
                        .single();
        return sealing.open(codePlace(matter.number()), sealed);
    }

    public List<Matter> listChildren(long id) {
        return jdbc.sql(SELECT + FROM + "WHERE m.parent_id = ? ORDER BY m.id")
                .param(id)
                .query(Matters::matter)
                .list();
    }

    public List<Matter> listLinked(long id) {
        return jdbc.sql(
                        SELECT
                                + FROM
                                + """
                                JOIN casework.link l ON m.id IN (l.one, l.other)
                                WHERE :id IN (l.one, l.other) AND m.id <> :id ORDER BY m.id
                                """)
                .param("id", id)
                .query(Matters::matter)
                .list();
    }

    /// The open matters that are answered together with this one.
    public List<Matter> listFollowing(long id) {
        return jdbc.sql(
                        SELECT
                                + FROM
                                + "WHERE m.merged_into = ? AND m.outcome IS NULL ORDER BY m.id"
                                + " FOR UPDATE OF m")
                .param(id)
                .query(Matters::matter)
                .list();
    }

    /// All that were ever answered, or are to be answered, together with this one.
    public List<Matter> listMerged(long id) {
        return jdbc.sql(SELECT + FROM + "WHERE m.merged_into = ? ORDER BY m.id")
                .param(id)
                .query(Matters::matter)
                .list();
    }

    /// It was given to one of the person's bodies, or one of them had it.
    private boolean hasOrHadIt(Actor actor, long id) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (
                            SELECT FROM organization.body b
                            WHERE b.path <@ CAST(:reach AS ltree[])
                              AND (b.id IN (SELECT from_id FROM casework.hand_over
                                            WHERE matter_id = :id)
                                   OR b.id = (SELECT offered_to FROM casework.matter
                                              WHERE id = :id)))
                        """)
                .param("id", id)
                .param("reach", actor.reach(Action.READ_MATTERS))
                .query(Boolean.class)
                .single();
    }

    private Optional<Matter> one(String where, long id) {
        return jdbc.sql(SELECT + FROM + where).param(id).query(Matters::matter).optional();
    }

    /// Reads the columns of [#SELECT].
    public static Matter matter(ResultSet row, int number) throws SQLException {
        String rules = row.getString("rules");
        return new Matter(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("number"),
                row.getLong("body_id"),
                new BodyPath(row.getString("body_path")),
                row.getString("body_name"),
                row.getObject("parent_id", Long.class),
                CameBy.of(row.getString("came_by")),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                day(row, "received_on"),
                rules == null ? null : Rules.of(rules),
                row.getString("stage"),
                Acting.of(row.getString("acting")),
                row.getString("outcome"),
                day(row, "answered_on"),
                day(row, "due_on"),
                row.getBoolean("provisional"),
                Optional.ofNullable(row.getObject("archived_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null),
                day(row, "keep_until"),
                row.getObject("merged_into", Long.class),
                row.getString("visibility").equals("published"),
                Circle.of(row.getString("circle")));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static String codePlace(String number) {
        return "code/" + number;
    }
}

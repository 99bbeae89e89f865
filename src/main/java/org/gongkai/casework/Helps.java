package org.gongkai.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.BodyPath;
import org.gongkai.privacy.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what bodies were asked to help with, and what they said; the caller holds the matter.
@Component
public class Helps {

    static final String PLACE = "help";

    private static final int MOST = 200;
    private static final String SELECT =
            """
            SELECT h.*, m.number, m.acting <> 'nobody' AS pending,
                   m.archived_at IS NOT NULL AS closed, lead.short_name AS lead_name,
                   b.path::text AS body_path, b.short_name AS body_name
            FROM casework.helper h
            JOIN casework.matter m ON m.id = h.matter_id
            JOIN organization.body lead ON lead.id = m.body_id
            JOIN organization.body b ON b.id = h.body_id
            """;

    private final JdbcClient jdbc;
    private final Sealing sealing;

    Helps(JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    /// All help that was asked for with a matter, oldest first.
    public List<Help> list(Matter matter) {
        return jdbc.sql(SELECT + "WHERE h.matter_id = ? ORDER BY h.id")
                .param(matter.id())
                .query(this::help)
                .list();
    }

    /// What the person's own bodies were asked, what still waits first.
    ///
    /// @param action what the person must be allowed to do there
    /// @param kind of matter
    public List<Help> list(Actor actor, Action action, String kind) {
        return jdbc.sql(
                        SELECT
                                + """
                                WHERE b.path <@ CAST(:reach AS ltree[])
                                  AND m.kind = :kind AND m.circle = 'ordinary'
                                ORDER BY h.answered_on IS NOT NULL OR m.acting = 'nobody',
                                         h.answered_on DESC, h.answer_by, h.id LIMIT :most
                                """)
                .param("reach", actor.reach(action))
                .param("kind", kind)
                .param("most", MOST)
                .query(this::help)
                .list();
    }

    /// @throws NoSuchElementException when the matter has no such help
    public Help get(Matter matter, long id) {
        return list(matter).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("help"));
    }

    /// @return id of what was asked
    @Transactional
    public long ask(
            Matter matter,
            long bodyId,
            LocalDate on,
            @Nullable LocalDate answerBy,
            String asked,
            String by) {
        return jdbc.sql(
                        """
                        INSERT INTO casework.helper
                            (matter_id, body_id, asked_on, answer_by, asked, asked_by)
                        VALUES (:matter, :body, :on, :answerBy, :asked, :by) RETURNING id
                        """)
                .param("matter", matter.id())
                .param("body", bodyId)
                .param("on", on)
                .param("answerBy", answerBy, java.sql.Types.DATE)
                .param("asked", sealing.seal(place(matter.number()), asked))
                .param("by", by)
                .query(Long.class)
                .single();
    }

    /// @param sentBack whether the answer is the reason for not helping
    @Transactional
    public void answer(
            Matter matter, Help help, LocalDate on, boolean sentBack, String answer, String by) {
        jdbc.sql(
                        """
                        UPDATE casework.helper SET answered_on = :on, sent_back = :back,
                            answer = :answer, answered_by = :by
                        WHERE id = :id AND answered_on IS NULL
                        """)
                .param("on", on)
                .param("back", sentBack)
                .param("answer", sealing.seal(place(matter.number()), answer))
                .param("by", by)
                .param("id", help.id())
                .update();
    }

    /// Lets the helping body have a paper of the matter.
    @Transactional
    public void attach(long helpId, long paperId) {
        jdbc.sql("UPDATE casework.paper SET helper_id = ? WHERE id = ?")
                .params(helpId, paperId)
                .update();
    }

    /// Which papers of the matter the helping body may take.
    public List<Long> listPapers(Help help) {
        return jdbc.sql("SELECT id FROM casework.paper WHERE helper_id = ? ORDER BY id")
                .param(help.id())
                .query((row, n) -> row.getLong(1))
                .list();
    }

    private Help help(ResultSet row, int number) throws SQLException {
        String place = place(row.getString("number"));
        return new Help(
                row.getLong("id"),
                row.getLong("matter_id"),
                row.getString("number"),
                row.getString("lead_name"),
                row.getBoolean("pending"),
                row.getBoolean("closed"),
                row.getLong("body_id"),
                new BodyPath(row.getString("body_path")),
                row.getString("body_name"),
                row.getObject("asked_on", LocalDate.class),
                row.getObject("answer_by", LocalDate.class),
                row.getObject("answered_on", LocalDate.class),
                row.getBoolean("sent_back"),
                sealing.open(place, row.getBytes("asked")),
                Optional.ofNullable(row.getBytes("answer"))
                        .map(sealed -> sealing.open(place, sealed))
                        .orElse(""));
    }

    private static String place(String number) {
        return PLACE + "/" + number;
    }
}

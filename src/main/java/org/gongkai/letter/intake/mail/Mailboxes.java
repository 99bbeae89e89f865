package org.gongkai.letter.intake.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.gongkai.courier.LineSecurity;
import org.gongkai.courier.mailbox.MailAccount;
import org.gongkai.courier.mailbox.Seen;
import org.gongkai.letter.Source;
import org.gongkai.letter.Sources;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.privacy.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads mailboxes.
@Component
public class Mailboxes {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final String SELECT =
            """
            SELECT m.*, (SELECT count(*) FROM letter.mail_problem p
                         WHERE p.mailbox_id = m.id AND p.seen_at IS NULL) AS open
            FROM letter.mailbox m
            """;

    private final JdbcClient jdbc;
    private final Sources sources;
    private final Sealing sealing;

    Mailboxes(JdbcClient jdbc, Sources sources, Sealing sealing) {
        this.jdbc = jdbc;
        this.sources = sources;
        this.sealing = sealing;
    }

    /// @throws NoSuchElementException when there is none
    public Mailbox get(long id) {
        Map<Long, Source> known = sources.byId();
        return jdbc.sql(SELECT + "WHERE m.id = ?")
                .param(id)
                .query((row, n) -> read(row, known))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("mailbox"));
    }

    /// Those of the bodies that this person administers.
    public List<Mailbox> list(Actor actor) {
        Map<Long, Source> known = sources.byId();
        return jdbc.sql(
                        SELECT
                                + """
                                JOIN letter.source s ON s.id = m.source_id
                                JOIN organization.body b ON b.id = s.body_id
                                WHERE b.path <@ CAST(:reach AS ltree[])
                                ORDER BY b.path, m.id
                                """)
                .param("reach", actor.reach(Action.ADMINISTER))
                .query((row, n) -> read(row, known))
                .list();
    }

    /// What went wrong with single mails, the newest first.
    public List<MailProblem> listProblems(Mailbox box, int limit) {
        return jdbc.sql(
                        """
                        SELECT * FROM letter.mail_problem WHERE mailbox_id = ?
                        ORDER BY seen_at IS NOT NULL, id DESC LIMIT ?
                        """)
                .params(box.id(), limit)
                .query((row, n) ->
                        new MailProblem(
                                row.getLong("id"),
                                row.getLong("uid"),
                                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                                row.getString("problem"),
                                row.getObject("seen_at") != null))
                .list();
    }

    /// How to get in.
    MailAccount account(Mailbox box) {
        byte[] password =
                jdbc.sql("SELECT password FROM letter.mailbox WHERE id = ?")
                        .param(box.id())
                        .query((row, n) -> row.getBytes(1))
                        .single();
        return new MailAccount(
                box.host(),
                box.port(),
                box.line(),
                box.username(),
                sealing.open(box.place(), password),
                box.folder(),
                TIMEOUT);
    }

    private Mailbox read(ResultSet row, Map<Long, Source> sources) throws SQLException {
        return new Mailbox(
                row.getLong("id"),
                Objects.requireNonNull(sources.get(row.getLong("source_id"))),
                place(row.getString("place")),
                row.getString("host"),
                row.getInt("port"),
                LineSecurity.valueOf(row.getString("line").toUpperCase(Locale.ROOT)),
                row.getString("username"),
                row.getString("folder"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getBoolean("active"),
                new Seen(row.getLong("uid_validity"), row.getLong("last_uid")),
                instant(row, "polled_at"),
                instant(row, "worked_at"),
                row.getInt("failures"),
                row.getString("problem"),
                row.getLong("letters"),
                row.getLong("left_out"),
                row.getLong("again"),
                row.getLong("open"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static String place(String uuid) {
        return "letter-mailbox/" + uuid;
    }
}

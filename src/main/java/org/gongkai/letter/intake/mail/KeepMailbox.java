package org.gongkai.letter.intake.mail;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gongkai.audit.AuditTrail;
import org.gongkai.courier.LineSecurity;
import org.gongkai.letter.Source;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.FormReading;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.privacy.Sealing;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Adds mailboxes, changes them, stops and starts them.
@Component
public class KeepMailbox {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int LONGEST = 200;

    private final JdbcClient jdbc;
    private final Mailboxes boxes;
    private final Sealing sealing;
    private final AuditTrail audit;
    private final Clock clock;

    KeepMailbox(JdbcClient jdbc, Mailboxes boxes, Sealing sealing, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.boxes = boxes;
        this.sealing = sealing;
        this.audit = audit;
        this.clock = clock;
    }

    /// What a mailbox is set to.
    ///
    /// @param password empty to keep the one there is
    /// @param since mails of earlier days are left alone
    public record Set(
            String host,
            int port,
            LineSecurity line,
            String username,
            String password,
            String folder,
            LocalDate since,
            boolean active) {

        @Override
        public String toString() {
            return "Set[sealed]";
        }
    }

    /// It is read for the first time within the next minute.
    @Transactional
    public long add(Actor actor, Source source, Set set) {
        actor.require(Action.ADMINISTER, source.bodyPath());
        var form = check(set);
        if (set.password().isEmpty()) {
            form.wrong("password", Text.t("letter-intake.refused.password"));
        }
        form.refuseIfWrong();
        String uuid = UUID.randomUUID().toString();
        try {
            long id =
                    bind(
                                    jdbc.sql(
                                            """
                                            INSERT INTO letter.mailbox (source_id, place, host, port, line,
                                                username, password, folder, since, active, next_at)
                                            VALUES (:source, CAST(:place AS uuid), :host, :port, :line,
                                                :username, :password, :folder, :since, :active, :now)
                                            RETURNING id
                                            """),
                                    set)
                            .param("source", source.id())
                            .param("place", uuid)
                            .param("password", sealing.seal(Mailboxes.place(uuid), set.password()))
                            .query(Long.class)
                            .single();
            record(actor, "letter.add-mailbox", id);
            return id;
        } catch (DuplicateKeyException twice) {
            throw new Refused("username", Text.t("letter-intake.refused.mailbox-twice"));
        }
    }

    /// Another folder, or one on another server, is read from its beginning.
    @Transactional
    public void change(Actor actor, long id, Set set) {
        Mailbox box = boxes.get(id);
        actor.require(Action.ADMINISTER, box.source().bodyPath());
        check(set).refuseIfWrong();
        try {
            bind(
                            jdbc.sql(
                                    """
                                    UPDATE letter.mailbox SET
                                        uid_validity = CASE WHEN (host, port, username, folder)
                                            = (:host, :port, :username, :folder) THEN uid_validity ELSE 0 END,
                                        last_uid = CASE WHEN (host, port, username, folder)
                                            = (:host, :port, :username, :folder) THEN last_uid ELSE 0 END,
                                        host = :host, port = :port, line = :line, username = :username,
                                        folder = :folder, since = :since, active = :active, next_at = :now,
                                        failures = 0, problem = ''
                                    WHERE id = :id
                                    """),
                            set)
                    .param("id", id)
                    .update();
        } catch (DuplicateKeyException twice) {
            throw new Refused("username", Text.t("letter-intake.refused.mailbox-twice"));
        }
        if (!set.password().isEmpty()) {
            jdbc.sql("UPDATE letter.mailbox SET password = ? WHERE id = ?")
                    .params(sealing.seal(box.place(), set.password()), id)
                    .update();
        }
        record(actor, "letter.change-mailbox", id);
    }

    /// Says that somebody looked at a mail that became no letter.
    @Transactional
    public void settle(Actor actor, long id, long problemId) {
        actor.require(Action.ADMINISTER, boxes.get(id).source().bodyPath());
        jdbc.sql(
                        """
                        UPDATE letter.mail_problem SET seen_by = ?, seen_at = ?
                        WHERE id = ? AND mailbox_id = ? AND seen_at IS NULL
                        """)
                .params(actor.username(), now(), problemId, id)
                .update();
        record(actor, "letter.settle-mail", id);
    }

    private JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, Set set) {
        return sql.param("host", set.host().strip())
                .param("port", set.port())
                .param("line", set.line().name().toLowerCase(Locale.ROOT))
                .param("username", set.username().strip())
                .param("folder", set.folder().strip())
                .param("since", set.since().atStartOfDay(CHINA).toOffsetDateTime())
                .param("active", set.active())
                .param("now", now());
    }

    private static FormReading check(Set set) {
        var form = new FormReading();
        if (!set.host().strip().matches("[A-Za-z0-9.:-]{1,200}")) {
            form.wrong("host", Text.t("letter-intake.refused.host"));
        }
        if (set.port() < 1 || set.port() > 65_535) {
            form.wrong("port", Text.t("letter-intake.refused.port"));
        }
        if (set.username().isBlank())
            form.wrong("username", Text.t("letter-intake.refused.username"));
        if (set.folder().isBlank()) form.wrong("folder", Text.t("letter-intake.refused.folder"));
        form.notLonger("username", set.username(), LONGEST);
        form.notLonger("folder", set.folder(), LONGEST);
        form.notLonger("password", set.password(), LONGEST);
        return form;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private void record(Actor actor, String action, long id) {
        audit.record(actor.username(), action, Mailbox.subject(id), Map.of());
    }
}

package org.gongkai.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.NotAllowed;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.privacy.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Closed files: people and papers in them are shut away from everybody. Who may open one says what
/// for, and then reads it until the end of that day; the audit keeps who, when and what for.
@Component
public class ClosedFiles {

    static final String PLACE = "file-opening";

    /// What a closed file may be opened for.
    public static final List<String> PURPOSES =
            List.of("dispute", "inspection", "applicant", "figures", "other");

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int LONGEST = 500;

    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final AuditTrail audit;
    private final Clock clock;

    ClosedFiles(JdbcClient jdbc, Sealing sealing, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.audit = audit;
        this.clock = clock;
    }

    /// Whether the file is closed and this person has not opened it today.
    public boolean isShut(Actor actor, Matter matter) {
        if (matter.archivedAt() == null) return false;
        return !actor.can(Action.OPEN_FILES, matter.bodyPath()) || !openedToday(actor, matter);
    }

    /// @throws NotAllowed when the file is shut for this person
    public void requireOpen(Actor actor, Matter matter) {
        if (isShut(actor, matter)) throw new NotAllowed(actor.username(), Action.OPEN_FILES);
    }

    /// Somebody opened a closed file.
    ///
    /// @param by their name
    public record Opening(String by, Instant at, String purpose, String reason) {}

    /// Who opened the file and what for, newest first.
    public List<Opening> listOpenings(Matter matter) {
        return jdbc.sql(
                        """
                        SELECT o.*, coalesce(p.name, o.account) AS opened_by
                        FROM casework.file_opening o
                        LEFT JOIN organization.account a ON a.username = o.account
                        LEFT JOIN organization.person p ON p.id = a.person_id
                        WHERE o.matter_id = ? ORDER BY o.id DESC
                        """)
                .param(matter.id())
                .query((row, n) ->
                        new Opening(
                                row.getString("opened_by"),
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getString("purpose"),
                                sealing.open(place(matter.number()), row.getBytes("reason"))))
                .list();
    }

    /// @param purpose one of [#PURPOSES]
    /// @param reason in words; kept sealed, beside the purpose in the audit
    @Transactional
    public void open(Actor actor, Matter matter, String purpose, String reason) {
        actor.require(Action.OPEN_FILES, matter.bodyPath());
        if (!PURPOSES.contains(purpose)) {
            throw new Refused("purpose", Text.t("office.refused.choose"));
        }
        if (reason.isBlank()) {
            throw new Refused("reason", Text.t("casework.refused.needed.reason"));
        }
        if (Text.length(reason) > LONGEST) {
            throw new Refused(
                    "reason", Text.t("office.refused.too-long", LONGEST, Text.length(reason)));
        }
        jdbc.sql(
                        """
                        INSERT INTO casework.file_opening (matter_id, account, at, purpose, reason)
                        VALUES (?, ?, ?, ?, ?)
                        """)
                .params(
                        matter.id(),
                        actor.username(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        purpose,
                        sealing.seal(place(matter.number()), reason.strip()))
                .update();
        audit.record(
                actor.username(),
                matter.kind() + ".open-file",
                matter.subject(),
                Map.of("purpose", purpose));
    }

    private boolean openedToday(Actor actor, Matter matter) {
        LocalDate today = LocalDate.now(clock.withZone(CHINA));
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT FROM casework.file_opening
                                       WHERE matter_id = ? AND account = ? AND at >= ?)
                        """)
                .params(matter.id(), actor.username(), today.atStartOfDay(CHINA).toOffsetDateTime())
                .query(Boolean.class)
                .single();
    }

    private static String place(String number) {
        return PLACE + "/" + number;
    }
}

package org.gongkai.casework;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.gongkai.audit.AuditTrail;
import org.gongkai.calendar.Due;
import org.gongkai.calendar.Rules;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.privacy.Sealing;
import org.gongkai.privacy.SecretCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes a matter in: gives it its number and query code, and the first line of its timeline. The
/// same intake key makes one matter however often it is sent (domain rule 8).
@Component
public class TakeIn {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final JdbcClient jdbc;
    private final Bodies bodies;
    private final Matters matters;
    private final MatterNumbers numbers;
    private final Parties parties;
    private final Timeline timeline;
    private final MatterClocks clocks;
    private final Sealing sealing;
    private final AuditTrail audit;
    private final SecureRandom random = new SecureRandom();

    TakeIn(
            JdbcClient jdbc,
            Bodies bodies,
            Matters matters,
            MatterNumbers numbers,
            Parties parties,
            Timeline timeline,
            MatterClocks clocks,
            Sealing sealing,
            AuditTrail audit) {
        this.jdbc = jdbc;
        this.bodies = bodies;
        this.matters = matters;
        this.numbers = numbers;
        this.parties = parties;
        this.timeline = timeline;
        this.clocks = clocks;
        this.sealing = sealing;
        this.audit = audit;
    }

    /// What comes in.
    ///
    /// @param by user name of the officer who enters it, or `applicant`
    /// @param intakeKey of the form or the sender
    /// @param rules the terms that bind it, by the day it is received
    /// @param stage the first stage
    public record Incoming(
            String kind,
            long bodyId,
            @Nullable Long parentId,
            CameBy cameBy,
            Instant submittedAt,
            @Nullable LocalDate receivedOn,
            @Nullable Rules rules,
            String stage,
            Acting acting,
            String by,
            String intakeKey,
            @Nullable Party applicant,
            Circle circle) {}

    /// @param again whether it had been taken in before, so that nothing new was made
    public record Taken(Matter matter, String queryCode, boolean again) {}

    @Transactional
    public Taken take(Incoming incoming) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 70))")
                .param(incoming.intakeKey())
                .query((row, n) -> n)
                .single();
        Optional<Long> known =
                jdbc.sql("SELECT id FROM casework.matter WHERE intake_key = ?")
                        .param(incoming.intakeKey())
                        .query(Long.class)
                        .optional();
        if (known.isPresent()) {
            Matter matter = matters.get(known.get());
            return new Taken(matter, matters.queryCode(matter), true);
        }
        LocalDate day = LocalDate.ofInstant(incoming.submittedAt(), CHINA);
        Body body = bodies.get(incoming.bodyId());
        String number = numbers.next(body, incoming.kind(), day);
        String code = SecretCode.fresh(random);
        Due due = clocks.first(incoming.rules(), incoming.receivedOn());
        Matter matter = fresh(incoming, body, number, insert(incoming, number, code, due), due);
        if (incoming.applicant() != null) {
            parties.add(matter.id(), number, "applicant", incoming.applicant());
        }
        timeline.begin(
                matter,
                NewStep.of(day, "submitted", incoming.by(), incoming.stage(), incoming.acting()));
        audit.record(
                incoming.by(),
                incoming.kind() + ".take-in",
                matter.subject(),
                java.util.Map.of("cameBy", incoming.cameBy().code()));
        return new Taken(matter, code, false);
    }

    /// What was just written, without reading it again.
    private static Matter fresh(Incoming incoming, Body body, String number, long id, Due due) {
        return new Matter(
                id,
                incoming.kind(),
                number,
                body.id(),
                body.path(),
                body.shortName(),
                incoming.parentId(),
                incoming.cameBy(),
                incoming.submittedAt().truncatedTo(ChronoUnit.MICROS),
                incoming.receivedOn(),
                incoming.rules(),
                incoming.stage(),
                incoming.acting(),
                null,
                null,
                due.day(),
                due.provisional(),
                null,
                null,
                null,
                false,
                incoming.circle());
    }

    private long insert(Incoming incoming, String number, String code, Due due) {
        Rules rules = incoming.rules();
        return jdbc.sql(
                        """
                        INSERT INTO casework.matter
                            (kind, number, code_mark, code_sealed, intake_key, body_id, parent_id,
                             came_by, submitted_at, received_on, rules, stage, acting, circle,
                             due_on, provisional)
                        VALUES (:kind, :number, :mark, :code, :key, :body, :parent,
                                :cameBy, :submitted, :received, :rules, :stage, :acting, :circle,
                                :due, :provisional)
                        RETURNING id
                        """)
                .param("kind", incoming.kind())
                .param("number", number)
                .param("mark", sealing.mark(Matters.CODE_MARK, SecretCode.normalized(code)))
                .param("code", sealing.seal(Matters.codePlace(number), code))
                .param("key", incoming.intakeKey())
                .param("body", incoming.bodyId())
                .param("parent", incoming.parentId(), java.sql.Types.BIGINT)
                .param("cameBy", incoming.cameBy().code())
                .param(
                        "submitted",
                        incoming.submittedAt()
                                .truncatedTo(ChronoUnit.MICROS)
                                .atOffset(ZoneOffset.UTC))
                .param("received", incoming.receivedOn(), java.sql.Types.DATE)
                .param("rules", rules == null ? null : rules.code(), java.sql.Types.VARCHAR)
                .param("stage", incoming.stage())
                .param("acting", incoming.acting().code())
                .param("circle", incoming.circle().code())
                .param("due", due.day(), java.sql.Types.DATE)
                .param("provisional", due.provisional())
                .query(Long.class)
                .single();
    }
}

package org.gongkai.letter.handling;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.calendar.KeptCalendar;
import org.gongkai.casework.Circle;
import org.gongkai.casework.HandOvers;
import org.gongkai.casework.Helps;
import org.gongkai.casework.Matter;
import org.gongkai.casework.MatterFacts;
import org.gongkai.casework.Matters;
import org.gongkai.letter.Letter;
import org.gongkai.letter.LetterDesk;
import org.gongkai.letter.LetterStage;
import org.gongkai.letter.Letters;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.privacy.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives a letter to another body to lead (转办), and what that body does with it: take it, or send
/// it back with a reason while its time for that runs. Who received a letter first stays answerable
/// until another body has taken it (首问负责); the clock of the letter is not moved by any of this.
@Component
public class AssignLetter {

    private static final int LONGEST = 500;

    private final LetterDesk desk;
    private final Letters letters;
    private final Assignments assignments;
    private final Matters matters;
    private final MatterFacts facts;
    private final HandOvers handOvers;
    private final Helps helps;
    private final KeptCalendar calendar;
    private final Sealing sealing;
    private final JdbcClient jdbc;
    private final AuditTrail audit;

    AssignLetter(
            LetterDesk desk,
            Letters letters,
            Assignments assignments,
            Matters matters,
            MatterFacts facts,
            HandOvers handOvers,
            Helps helps,
            KeptCalendar calendar,
            Sealing sealing,
            JdbcClient jdbc,
            AuditTrail audit) {
        this.desk = desk;
        this.letters = letters;
        this.assignments = assignments;
        this.matters = matters;
        this.facts = facts;
        this.handOvers = handOvers;
        this.helps = helps;
        this.calendar = calendar;
        this.sealing = sealing;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Transactional
    public void give(Actor actor, long id, long seen, Body to, String words) {
        Matter matter = desk.hold(actor, Action.HANDLE_MATTERS, id, seen, LetterStage.WORK);
        if (matter.circle() == Circle.CONDUCT) {
            throw new Refused("to", Text.t("letter.refused.conduct-stays"));
        }
        if (to.id() == matter.bodyId() || !to.active()) {
            throw new Refused("to", Text.t("letter.refused.other-body"));
        }
        if (helps.list(matter).stream().anyMatch(h -> h.isOpen() && h.bodyId() == to.id())) {
            throw new Refused("to", Text.t("letter.refused.is-helping"));
        }
        if (Text.length(words) > LONGEST) {
            throw new Refused(
                    "words", Text.t("office.refused.too-long", LONGEST, Text.length(words)));
        }
        Letter letter = letters.get(matter);
        LocalDate today = desk.today();
        LocalDate returnBy =
                calendar.held().plusWorking(today, letter.source().terms().returnWithin());
        jdbc.sql(
                        """
                        INSERT INTO letter.assignment
                            (matter_id, from_id, to_id, by, on_day, return_by, words)
                        VALUES (:matter, :from, :to, :by, :on, :returnBy, :words)
                        """)
                .param("matter", id)
                .param("from", matter.bodyId())
                .param("to", to.id())
                .param("by", actor.username())
                .param("on", today)
                .param("returnBy", returnBy)
                .param("words", sealed(matter, words), Types.BINARY)
                .update();
        facts.offered(matter, to.id());
        desk.append(
                matter,
                LetterDesk.into(LetterStage.GIVEN, today, "given", actor.username())
                        .saying(to.name()));
        audit.record(actor.username(), "letter.give", matter.subject(), Map.of("to", to.code()));
    }

    /// The body that was given it takes it: from now on it is answerable.
    @Transactional
    public void take(Actor actor, long id, long seen) {
        Matter matter = given(id, seen);
        Assignment pending = pending(matter);
        actor.require(Action.HANDLE_MATTERS, pending.toPath());
        taken(matter, pending, actor.username());
        audit.record(actor.username(), "letter.take", matter.subject(), Map.of());
    }

    /// Not ours, and why; while the time for that runs.
    @Transactional
    public void sendBack(Actor actor, long id, long seen, String reason) {
        Matter matter = given(id, seen);
        Assignment pending = pending(matter);
        actor.require(Action.HANDLE_MATTERS, pending.toPath());
        LocalDate today = desk.today();
        if (today.isAfter(pending.returnBy())) {
            throw new Refused("", Text.t("letter.refused.return-late", pending.returnBy()));
        }
        String why = LetterDesk.needed("reason", reason, LONGEST);
        end(matter, pending, "returned", why, actor.username());
        desk.append(
                matter,
                LetterDesk.into(LetterStage.WORK, today, "returned", actor.username())
                        .saying(Text.official("letter.words.returned", pending.toName(), why))
                        .inside());
        audit.record(actor.username(), "letter.send-back", matter.subject(), Map.of());
    }

    /// Who gave it takes it back before it was taken.
    @Transactional
    public void withdraw(Actor actor, long id, long seen) {
        Matter matter = desk.hold(actor, Action.HANDLE_MATTERS, id, seen, LetterStage.GIVEN);
        end(matter, pending(matter), "withdrawn", "", actor.username());
        desk.append(
                matter,
                LetterDesk.into(LetterStage.WORK, desk.today(), "withdrawn-gift", actor.username())
                        .inside());
        audit.record(actor.username(), "letter.withdraw-gift", matter.subject(), Map.of());
    }

    /// What was neither taken nor sent back in time counts as taken.
    ///
    /// @return whether there was one
    @Transactional
    public boolean takeOneForGranted() {
        var late =
                jdbc.sql(
                                """
                                SELECT a.matter_id FROM letter.assignment a
                                WHERE a.state = 'pending' AND a.return_by < :today
                                ORDER BY a.id LIMIT 1 FOR UPDATE SKIP LOCKED
                                """)
                        .param("today", desk.today())
                        .query(Long.class)
                        .list();
        for (long id : late) {
            Matter matter = desk.lock(id);
            assignments
                    .findPending(matter)
                    .ifPresent(one -> {
                        taken(matter, one, Actor.SYSTEM.username());
                        audit.record(
                                Actor.SYSTEM.username(),
                                "letter.take",
                                matter.subject(),
                                Map.of("granted", true));
                    });
        }
        return !late.isEmpty();
    }

    private void taken(Matter matter, Assignment pending, String by) {
        end(matter, pending, "taken", "", by);
        String words = Text.official("letter.words.given", pending.fromName(), pending.toName());
        Matter moved = handOvers.move(matter, pending.toId(), false, words, by);
        for (Matter follower : matters.listFollowing(matter.id())) {
            handOvers.move(follower, pending.toId(), false, words, by);
        }
        desk.append(
                moved,
                LetterDesk.into(LetterStage.WORK, desk.today(), "taken", by)
                        .saying(pending.toName()));
    }

    /// Who gets it does not lead it yet: the right is asked at the other body.
    private Matter given(long id, long seen) {
        Matter matter = desk.hold(id, LetterStage.GIVEN);
        desk.refuseIfMoved(matter, seen);
        return matter;
    }

    private Assignment pending(Matter matter) {
        return assignments.findPending(matter).orElseThrow();
    }

    private void end(Matter matter, Assignment pending, String state, String reason, String by) {
        jdbc.sql(
                        """
                        UPDATE letter.assignment SET state = :state, ended_by = :by,
                            ended_on = :on, reason = :reason WHERE id = :id
                        """)
                .param("state", state)
                .param("by", by)
                .param("on", desk.today())
                .param("reason", sealed(matter, reason), Types.BINARY)
                .param("id", pending.id())
                .update();
        facts.offered(matter, null);
    }

    private byte @Nullable [] sealed(Matter matter, String words) {
        return words.isBlank() ? null : sealing.seal(Letters.place(matter.number()), words.strip());
    }
}

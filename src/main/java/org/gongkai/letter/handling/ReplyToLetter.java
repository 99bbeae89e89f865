package org.gongkai.letter.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.audit.AuditTrail;
import org.gongkai.casework.Helps;
import org.gongkai.casework.Matter;
import org.gongkai.letter.Letter;
import org.gongkai.letter.LetterDesk;
import org.gongkai.letter.LetterOutcome;
import org.gongkai.letter.LetterStage;
import org.gongkai.letter.Letters;
import org.gongkai.letter.ReplyWay;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.privacy.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Answers a letter: one prepares, another reviews exactly these words, and then it is handed over,
/// at once by the page, or by telephone, post or at the desk. A letter that is not taken up is
/// answered the same way, with the words for where to turn.
@Component
public class ReplyToLetter {

    static final int LONGEST = 8_000;
    private static final int LONGEST_REASON = 500;

    private final LetterDesk desk;
    private final Letters letters;
    private final Replies replies;
    private final HandOverReply handing;
    private final Helps helps;
    private final Sealing sealing;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    ReplyToLetter(
            LetterDesk desk,
            Letters letters,
            Replies replies,
            HandOverReply handing,
            Helps helps,
            Sealing sealing,
            JdbcClient jdbc,
            AuditTrail audit,
            Clock clock) {
        this.desk = desk;
        this.letters = letters;
        this.replies = replies;
        this.handing = handing;
        this.helps = helps;
        this.sealing = sealing;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /// Puts an answer before whoever reviews it.
    @Transactional
    public void prepare(Actor actor, long id, long seen, LetterOutcome outcome, String text) {
        Matter matter =
                desk.hold(
                        actor,
                        Action.HANDLE_MATTERS,
                        id,
                        seen,
                        LetterStage.TRIAGE,
                        LetterStage.WORK,
                        LetterStage.RECTIFY);
        boolean triage = LetterStage.of(matter) == LetterStage.TRIAGE;
        if (outcome == LetterOutcome.WITHDRAWN || triage && outcome.isAnswer()) {
            throw new Refused("outcome", Text.t("letter.refused.accept-first"));
        }
        if (helps.list(matter).stream().anyMatch(help -> help.isOpen()) && outcome.isAnswer()) {
            throw new Refused("", Text.t("letter.refused.help-open"));
        }
        String words = LetterDesk.needed("text", text, LONGEST);
        Letter letter = letters.get(matter);
        jdbc.sql(
                        """
                        INSERT INTO letter.reply (matter_id, round, outcome, text, content_hash,
                                                  prepared_by, prepared_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        letter.round(),
                        outcome.code(),
                        sealing.seal(Letters.place(matter.number()), words),
                        Replies.hash(outcome, words),
                        actor.username(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        desk.append(
                matter,
                LetterDesk.into(LetterStage.REVIEW, desk.today(), "prepared", actor.username())
                        .inside());
        audit.record(
                actor.username(),
                "letter.prepare-reply",
                matter.subject(),
                Map.of("outcome", outcome.code()));
    }

    /// Sends it back to who prepared it.
    @Transactional
    public void sendBack(Actor actor, long id, long seen, String reason) {
        Matter matter = desk.hold(actor, Action.REVIEW_REPLIES, id, seen, LetterStage.REVIEW);
        String why = LetterDesk.needed("reason", reason, LONGEST_REASON);
        Reply reply = current(matter);
        refuseOwn(actor, reply);
        jdbc.sql("UPDATE letter.reply SET returned_by = ?, return_reason = ? WHERE id = ?")
                .params(
                        actor.username(),
                        sealing.seal(Letters.place(matter.number()), why),
                        reply.id())
                .update();
        desk.append(
                matter,
                LetterDesk.into(back(matter), desk.today(), "reply-returned", actor.username())
                        .saying(why)
                        .inside());
        audit.record(actor.username(), "letter.return-reply", matter.subject(), Map.of());
    }

    /// Agrees to exactly the words that were shown.
    ///
    /// @param shownHash of what the reviewer saw
    @Transactional
    public void approve(Actor actor, long id, long seen, String shownHash) {
        Matter matter = desk.hold(actor, Action.REVIEW_REPLIES, id, seen, LetterStage.REVIEW);
        Reply reply = current(matter);
        refuseOwn(actor, reply);
        String now = Replies.hash(reply.outcome(), reply.text());
        if (!now.equals(shownHash) || !now.equals(reply.contentHash())) {
            throw new Refused("", Text.t("letter.refused.other-words"));
        }
        jdbc.sql(
                        """
                        UPDATE letter.reply SET reviewed_by = ?, reviewed_at = ?, reviewed_hash = ?
                        WHERE id = ?
                        """)
                .params(actor.username(), clock.instant().atOffset(ZoneOffset.UTC), now, reply.id())
                .update();
        audit.record(actor.username(), "letter.approve-reply", matter.subject(), Map.of());
        ReplyWay way = letters.get(matter).replyWay();
        if (way.isAtOnce()) {
            handing.deliver(matter, reply, way, desk.today(), actor.username());
        } else {
            desk.append(
                    matter,
                    LetterDesk.into(
                                    LetterStage.DELIVERY,
                                    desk.today(),
                                    "reply-approved",
                                    actor.username())
                            .inside());
        }
    }

    /// Says that it was handed over.
    ///
    /// @param on today when absent
    @Transactional
    public void deliver(Actor actor, long id, long seen, ReplyWay way, @Nullable LocalDate on) {
        Matter matter = desk.hold(actor, Action.HANDLE_MATTERS, id, seen, LetterStage.DELIVERY);
        Reply reply = current(matter);
        LocalDate day = desk.day("on", on, reply.reviewedOn());
        handing.deliver(matter, reply, way, day, actor.username());
    }

    private LetterStage back(Matter matter) {
        Letter letter = letters.get(matter);
        if (letter.round() > 1) return LetterStage.RECTIFY;
        return letter.complexity() == null ? LetterStage.TRIAGE : LetterStage.WORK;
    }

    private Reply current(Matter matter) {
        return replies.find(matter, letters.get(matter).round()).orElseThrow();
    }

    private static void refuseOwn(Actor actor, Reply reply) {
        if (Objects.equals(reply.preparedBy(), actor.username())) {
            throw new Refused("", Text.t("letter.refused.own-reply"));
        }
    }

    /// The outcomes that can be chosen where a letter stands.
    public static List<LetterOutcome> listOutcomes(Matter matter) {
        List<LetterOutcome> refusals = LetterOutcome.listOf(LetterOutcome.Branch.NOT_ACCEPTED);
        if (LetterStage.of(matter) == LetterStage.TRIAGE) return refusals;
        return java.util.stream.Stream.concat(
                        LetterOutcome.listOf(LetterOutcome.Branch.ANSWERED).stream(),
                        refusals.stream())
                .toList();
    }
}

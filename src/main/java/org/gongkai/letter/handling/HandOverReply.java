package org.gongkai.letter.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.audit.AuditTrail;
import org.gongkai.calendar.LegalEvent;
import org.gongkai.casework.Matter;
import org.gongkai.casework.MatterFacts;
import org.gongkai.casework.Matters;
import org.gongkai.casework.Promise;
import org.gongkai.casework.Promises;
import org.gongkai.letter.Letter;
import org.gongkai.letter.LetterAnswered;
import org.gongkai.letter.LetterDesk;
import org.gongkai.letter.LetterStage;
import org.gongkai.letter.Letters;
import org.gongkai.letter.ReplyWay;
import org.gongkai.pages.Text;
import org.gongkai.privacy.Sealing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Hands a reviewed answer over: to the writer, and to everybody whose letter was merged into this
/// one, each with a copy of their own and by the way they chose. In the transaction of the caller,
/// who holds the letter.
@Component
class HandOverReply {

    private final LetterDesk desk;
    private final Letters letters;
    private final Matters matters;
    private final MatterFacts facts;
    private final Promises promises;
    private final TellWriter telling;
    private final Sealing sealing;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandOverReply(
            LetterDesk desk,
            Letters letters,
            Matters matters,
            MatterFacts facts,
            Promises promises,
            TellWriter telling,
            Sealing sealing,
            JdbcClient jdbc,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.desk = desk;
        this.letters = letters;
        this.matters = matters;
        this.facts = facts;
        this.promises = promises;
        this.telling = telling;
        this.sealing = sealing;
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    void deliver(Matter matter, Reply reply, ReplyWay way, LocalDate on, String by) {
        jdbc.sql("UPDATE letter.reply SET delivered_on = ?, delivered_by = ? WHERE id = ?")
                .params(on, way.code(), reply.id())
                .update();
        if (reply.round() == 1) answered(matter, reply, way, on, by);
        else answeredAgain(matter, reply, way, on, by);
        List<Matter> followers =
                reply.round() == 1 ? matters.listFollowing(matter.id()) : List.of();
        for (Matter follower : followers) follow(matter, follower, reply, on, by);
    }

    private void answered(Matter matter, Reply reply, ReplyWay way, LocalDate on, String by) {
        release(matter, on);
        Matter answered = facts.answered(matter, reply.outcome().code(), on);
        step(answered, reply, way, on, by, true);
    }

    /// The day of the first answer stays: by it is counted whether the answer came in time.
    private void answeredAgain(Matter matter, Reply reply, ReplyWay way, LocalDate on, String by) {
        promises.keep(matter, RateLetter.RECTIFY, on);
        Matter answered =
                facts.answered(
                        matter,
                        reply.outcome().code(),
                        Objects.requireNonNull(matter.answeredOn()));
        step(answered, reply, way, on, by, false);
    }

    private void step(
            Matter matter, Reply reply, ReplyWay way, LocalDate on, String by, boolean first) {
        var step =
                LetterDesk.into(LetterStage.ANSWERED, on, first ? "answered" : "answered-again", by)
                        .saying(Text.official("letter.words.delivered." + way.code()));
        desk.append(matter, first ? step.moving(LegalEvent.Kind.ANSWERED) : step);
        audit.record(by, "letter.deliver-reply", matter.subject(), Map.of("way", way.code()));
        telling.answered(matter, letters.get(matter), reply.text());
        events.publishEvent(new LetterAnswered(matter.id(), on));
    }

    /// Somebody else's letter that said the same.
    private void follow(Matter matter, Matter follower, Reply reply, LocalDate on, String by) {
        Letter own = letters.get(follower);
        LocalDate received = Objects.requireNonNull(follower.receivedOn());
        LocalDate day = on.isBefore(received) ? received : on;
        ReplyWay way = own.replyWay().isAtOnce() ? own.replyWay() : ReplyWay.PAGE;
        jdbc.sql(
                        """
                        INSERT INTO letter.reply (matter_id, round, outcome, text, content_hash,
                            prepared_by, prepared_at, reviewed_by, reviewed_at, reviewed_hash,
                            delivered_on, delivered_by)
                        SELECT :follower, :round, outcome, :text, content_hash, prepared_by,
                            prepared_at, reviewed_by, :now, content_hash, :on, :way
                        FROM letter.reply WHERE id = :reply
                        """)
                .param("follower", follower.id())
                .param("round", own.round())
                .param("text", sealing.seal(Letters.place(follower.number()), reply.text()))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("on", day)
                .param("way", way.code())
                .param("reply", reply.id())
                .update();
        release(follower, day);
        Matter answered = facts.answered(follower, reply.outcome().code(), day);
        desk.append(
                answered,
                LetterDesk.into(LetterStage.ANSWERED, day, "answered", by)
                        .moving(LegalEvent.Kind.ANSWERED)
                        .saying(Text.official("letter.words.delivered." + way.code())));
        audit.record(
                by,
                "letter.deliver-reply",
                follower.subject(),
                Map.of("with", matter.number(), "way", way.code()));
        telling.answered(answered, own, reply.text());
        events.publishEvent(new LetterAnswered(follower.id(), day));
    }

    /// What was promised on the way to the answer is kept by it.
    private void release(Matter matter, LocalDate on) {
        promises.list(matter).stream()
                .filter(Promise::isOpen)
                .forEach(open -> promises.keep(matter, open.kind(), on));
    }
}

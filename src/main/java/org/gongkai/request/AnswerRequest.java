package org.gongkai.request;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.audit.AuditTrail;
import org.gongkai.calendar.LegalEvent;
import org.gongkai.casework.Matter;
import org.gongkai.casework.MatterFacts;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.privacy.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Answering: prepare, sign or send back, deliver. Who prepared does not sign, and a signature is
/// for exactly the outcome and text that was read. The matter is answered on the day the answer is
/// handed over or sent.
@Component
public class AnswerRequest {

    private static final int LONGEST = 20_000;
    private static final int LONGEST_REASON = 500;
    private static final Set<String> WAYS = Set.of("online", "post", "email", "fax", "desk");

    private final RequestDesk desk;
    private final Answers answers;
    private final ReplyParts parts;
    private final Requests requests;
    private final MatterFacts facts;
    private final Consultations consultations;
    private final AmountQuestions amounts;
    private final ThirdPartyLetters thirdParties;
    private final LetterNumbers numbers;
    private final RequestLetters letters;
    private final Sealing sealing;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    AnswerRequest(
            RequestDesk desk,
            Answers answers,
            ReplyParts parts,
            Requests requests,
            MatterFacts facts,
            Consultations consultations,
            AmountQuestions amounts,
            ThirdPartyLetters thirdParties,
            LetterNumbers numbers,
            RequestLetters letters,
            Sealing sealing,
            JdbcClient jdbc,
            AuditTrail audit,
            Clock clock) {
        this.desk = desk;
        this.answers = answers;
        this.parts = parts;
        this.requests = requests;
        this.facts = facts;
        this.consultations = consultations;
        this.amounts = amounts;
        this.thirdParties = thirdParties;
        this.numbers = numbers;
        this.letters = letters;
        this.sealing = sealing;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /// Puts an answer before whoever signs.
    @Transactional
    public void prepare(Actor actor, long id, long seen, Reply reply) {
        Matter matter = desk.hold(actor, Action.HANDLE_MATTERS, id, seen, RequestStage.WORK);
        LocalDate today = desk.today();
        Outcome outcome = reply.outcome();
        if (!outcome.isCountedOn(today)) {
            throw new Refused("outcome", Text.t("request.refused.outcome"));
        }
        DiscloseDespite.check(consultations.list(matter), outcome);
        if (outcome == Outcome.UNREASONABLE && !mayBeUnreasonable(matter, today)) {
            throw new Refused("outcome", Text.t("request.refused.unreasonable"));
        }
        String words = RequestDesk.needed("text", reply.text(), LONGEST);
        List<Withheld> withheld = parts.checked(reply);
        List<Enclosure> enclosures = parts.chosen(matter, reply.enclosures());
        long answer =
                jdbc.sql(
                                """
                                INSERT INTO request.answer
                                    (matter_id, outcome, text, content_hash, prepared_by, prepared_at)
                                VALUES (?, ?, ?, ?, ?, ?) RETURNING id
                                """)
                        .params(
                                id,
                                outcome.code(),
                                sealing.seal(Requests.place(matter.number()), words),
                                Answers.hash(outcome, words, withheld, enclosures),
                                actor.username(),
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .single();
        parts.keep(matter, answer, withheld, enclosures);
        desk.append(
                matter,
                RequestDesk.into(RequestStage.SIGNING, today, "answer-prepared", actor.username())
                        .inside());
        letters.issue(matter, LetterKind.APPROVAL_SHEET, actor.username());
        audit.record(
                actor.username(),
                "request.prepare-answer",
                matter.subject(),
                Map.of("outcome", outcome.code()));
    }

    /// An answer that was signed already comes back only when the table it is counted in ended
    /// before it was delivered: the table of that day is another.
    @Transactional
    public void sendBack(Actor actor, long id, long seen, String reason) {
        Matter matter =
                desk.hold(
                        actor,
                        Action.SIGN_ANSWERS,
                        id,
                        seen,
                        RequestStage.SIGNING,
                        RequestStage.DELIVERY);
        if (RequestStage.of(matter) == RequestStage.DELIVERY
                && current(matter).outcome().isCountedOn(desk.today())) {
            throw new Refused("", Text.t("request.refused.signed"));
        }
        String why = RequestDesk.needed("reason", reason, LONGEST_REASON);
        jdbc.sql("UPDATE request.answer SET returned_by = ?, return_reason = ? WHERE id = ?")
                .params(actor.username(), why, current(matter).id())
                .update();
        desk.append(
                matter,
                RequestDesk.into(
                                RequestStage.WORK,
                                desk.today(),
                                "answer-returned",
                                actor.username())
                        .saying(why)
                        .inside());
        audit.record(actor.username(), "request.return-answer", matter.subject(), Map.of());
    }

    /// @param shownHash of the answer the signer read
    @Transactional
    public void sign(Actor actor, long id, long seen, String shownHash) {
        Matter matter = desk.hold(actor, Action.SIGN_ANSWERS, id, seen, RequestStage.SIGNING);
        Answer answer = current(matter);
        if (!answer.contentHash().equals(shownHash)
                || !Answers.hash(
                                answer.outcome(),
                                answer.text(),
                                answer.withheld(),
                                answer.enclosures())
                        .equals(shownHash)) {
            throw new Refused("", Text.t("request.refused.other-answer"));
        }
        if (answer.preparedBy().equals(actor.username())) {
            throw new Refused("", Text.t("request.refused.own-answer"));
        }
        LocalDate today = desk.today();
        refuseUncounted(answer, today, "");
        jdbc.sql(
                        """
                        UPDATE request.answer SET signed_by = ?, signed_at = ?, letter_number = ?
                        WHERE id = ?
                        """)
                .params(
                        actor.username(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        numbers.next(matter, today),
                        answer.id())
                .update();
        desk.append(
                matter,
                RequestDesk.into(RequestStage.DELIVERY, today, "answer-signed", actor.username())
                        .inside());
        letters.issue(matter, LetterKind.REPLY, actor.username());
        thirdParties.tell(matter, answer, actor.username());
        audit.record(
                actor.username(),
                "request.sign-answer",
                matter.subject(),
                Map.of("hash", answer.contentHash()));
        if (requests.details(matter).wayWanted().equals("online")) {
            deliver(matter, answer, today, "online", actor.username());
        }
    }

    /// Records that the answer was handed over or sent.
    ///
    /// @param way how it went, which may differ from what was wanted
    @Transactional
    public void deliver(Actor actor, long id, long seen, String way, @Nullable LocalDate on) {
        Matter matter = desk.hold(actor, Action.HANDLE_MATTERS, id, seen, RequestStage.DELIVERY);
        if (!WAYS.contains(way)) throw new Refused("way", Text.t("office.refused.choice"));
        deliver(
                matter,
                current(matter),
                desk.day("on", on, matter.receivedOn()),
                way,
                actor.username());
    }

    /// What is counted in a table that is no longer, or not yet, in force would be counted nowhere.
    private static void refuseUncounted(Answer answer, LocalDate on, String field) {
        if (!answer.outcome().isCountedOn(on)) {
            throw new Refused(field, Text.t("request.refused.outcome-of-before", on));
        }
    }

    private void deliver(Matter matter, Answer answer, LocalDate on, String way, String by) {
        refuseUncounted(answer, on, "on");
        jdbc.sql("UPDATE request.answer SET delivered_on = ?, delivered_by = ? WHERE id = ?")
                .params(on, way, answer.id())
                .update();
        parts.release(answer);
        Matter answered = facts.answered(matter, answer.outcome().code(), on);
        desk.append(
                answered,
                RequestDesk.into(RequestStage.ANSWERED, on, "answered", by)
                        .moving(LegalEvent.Kind.ANSWERED)
                        .saying(Text.t("request.words.delivered", Text.t("request.way." + way))));
        audit.record(by, "request.deliver-answer", matter.subject(), Map.of("way", way));
    }

    /// Art. 35: only who was asked to explain can be found without good reason.
    private boolean mayBeUnreasonable(Matter matter, LocalDate today) {
        return amounts.find(matter).filter(one -> one.isRipe(today)).isPresent();
    }

    private Answer current(Matter matter) {
        return answers.find(matter)
                .orElseThrow(() -> new IllegalStateException("no answer: " + matter.subject()));
    }
}

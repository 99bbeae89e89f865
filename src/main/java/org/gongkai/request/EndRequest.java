package org.gongkai.request;

import java.time.LocalDate;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.calendar.LegalEvent;
import org.gongkai.calendar.Rules;
import org.gongkai.casework.Matter;
import org.gongkai.casework.MatterFacts;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Ending a request without an answer on its merits: not corrected in time, not paid for in time,
/// or withdrawn by the applicant. Counted under "其他处理" of table 3.
@Component
public class EndRequest {

    private final RequestDesk desk;
    private final Corrections corrections;
    private final Fees fees;
    private final MatterFacts facts;
    private final RequestLetters letters;
    private final AuditTrail audit;

    EndRequest(
            RequestDesk desk,
            Corrections corrections,
            Fees fees,
            MatterFacts facts,
            RequestLetters letters,
            AuditTrail audit) {
        this.desk = desk;
        this.corrections = corrections;
        this.fees = fees;
        this.facts = facts;
        this.letters = letters;
        this.audit = audit;
    }

    /// Ends what waits for a correction or a payment whose day has passed.
    @Transactional
    public void end(Actor actor, long id, long seen) {
        Matter matter =
                desk.hold(
                        actor,
                        Action.HANDLE_MATTERS,
                        id,
                        seen,
                        RequestStage.CORRECTION,
                        RequestStage.FEE);
        boolean unpaid = RequestStage.of(matter) == RequestStage.FEE;
        LocalDate until =
                unpaid
                        ? fees.find(matter).orElseThrow().payBy()
                        : corrections.find(matter).orElseThrow().answerBy();
        if (!desk.today().isAfter(until)) {
            throw new Refused("", Text.t("request.refused.not-over", until));
        }
        end(
                matter,
                unpaid ? Outcome.FEE_NOT_PAID : Outcome.NOT_CORRECTED,
                unpaid ? "unpaid" : "uncorrected",
                actor.username());
    }

    /// The applicant takes the request back.
    @Transactional
    public void withdraw(long id) {
        Matter matter =
                desk.hold(
                        id,
                        RequestStage.RECEIPT,
                        RequestStage.WORK,
                        RequestStage.CORRECTION,
                        RequestStage.CONSULTATION,
                        RequestStage.FEE,
                        RequestStage.MERGED,
                        RequestStage.SIGNING);
        LocalDate today = desk.today();
        Matter received =
                matter.receivedOn() == null
                        ? facts.received(matter, today, Rules.ofRequestReceived(today))
                        : matter;
        end(received, Outcome.OTHER, "withdrawn", "applicant");
    }

    private void end(Matter matter, Outcome outcome, String kind, String by) {
        LocalDate today = desk.today();
        Outcome counted =
                Outcome.Tree.of(today) == Outcome.Tree.SINCE_2019
                        ? outcome
                        : Outcome.OTHER_WAY_2014;
        Matter answered = facts.answered(matter, counted.code(), today);
        desk.append(
                answered,
                RequestDesk.into(RequestStage.ANSWERED, today, kind, by)
                        .moving(LegalEvent.Kind.ANSWERED));
        letters.issue(answered, LetterKind.ENDED, by);
        audit.record(by, "request.end", matter.subject(), Map.of("outcome", counted.code()));
    }
}

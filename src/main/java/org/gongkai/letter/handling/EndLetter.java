package org.gongkai.letter.handling;

import java.time.LocalDate;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.calendar.LegalEvent;
import org.gongkai.casework.Matter;
import org.gongkai.casework.MatterFacts;
import org.gongkai.casework.Matters;
import org.gongkai.casework.Promise;
import org.gongkai.casework.Promises;
import org.gongkai.letter.LetterDesk;
import org.gongkai.letter.LetterOutcome;
import org.gongkai.letter.LetterStage;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Text;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Ends a letter: the writer takes it back, or its file is closed after the answer.
@Component
public class EndLetter {

    private final LetterDesk desk;
    private final Matters matters;
    private final MatterFacts facts;
    private final Promises promises;
    private final AuditTrail audit;
    private final int years;
    private final int yearsNotAccepted;

    EndLetter(
            LetterDesk desk,
            Matters matters,
            MatterFacts facts,
            Promises promises,
            AuditTrail audit,
            @Value("${gongkai.retention.letter-years:10}") int years,
            @Value("${gongkai.retention.letter-not-accepted-years:3}") int yearsNotAccepted) {
        this.desk = desk;
        this.matters = matters;
        this.facts = facts;
        this.promises = promises;
        this.audit = audit;
        this.years = years;
        this.yearsNotAccepted = yearsNotAccepted;
    }

    /// The writer takes it back. Others that were merged into it go their own way again.
    @Transactional
    public void withdraw(long id) {
        Matter matter =
                desk.hold(
                        id,
                        LetterStage.TRIAGE,
                        LetterStage.WORK,
                        LetterStage.WAITING,
                        LetterStage.MERGED);
        LocalDate today = desk.today();
        for (Matter follower : matters.listFollowing(id)) {
            Matter own = facts.mergedInto(follower, null);
            desk.append(own, LetterDesk.into(LetterStage.TRIAGE, today, "parted", "applicant"));
        }
        Matter own = matter.mergedInto() == null ? matter : facts.mergedInto(matter, null);
        promises.list(own).stream()
                .filter(Promise::isOpen)
                .forEach(open -> promises.release(own, open.kind(), today));
        Matter ended = facts.answered(own, LetterOutcome.WITHDRAWN.code(), today);
        desk.append(
                ended,
                LetterDesk.into(LetterStage.ANSWERED, today, "withdrawn", "applicant")
                        .moving(LegalEvent.Kind.ANSWERED));
        audit.record("applicant", "letter.withdraw", matter.subject(), Map.of());
    }

    /// Closes the file: nothing is added to it from then on, and it is known until when it is kept.
    @Transactional
    public void close(Actor actor, long id, long seen) {
        Matter matter = desk.hold(actor, Action.HANDLE_MATTERS, id, seen, LetterStage.ANSWERED);
        LocalDate today = desk.today();
        boolean answered = LetterOutcome.of(String.valueOf(matter.outcome())).isAnswer();
        LocalDate until = today.plusYears(answered ? years : yearsNotAccepted);
        Matter closed = facts.archived(matter, until);
        desk.append(
                closed,
                LetterDesk.into(LetterStage.CLOSED, today, "closed", actor.username())
                        .saying(Text.official("letter.words.kept", until))
                        .inside());
        audit.record(
                actor.username(),
                "letter.close",
                matter.subject(),
                Map.of("keepUntil", until.toString()));
    }
}

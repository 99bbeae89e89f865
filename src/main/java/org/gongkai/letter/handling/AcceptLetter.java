package org.gongkai.letter.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.calendar.Term;
import org.gongkai.casework.Matter;
import org.gongkai.casework.MatterFacts;
import org.gongkai.casework.Promises;
import org.gongkai.casework.Step;
import org.gongkai.letter.Complexity;
import org.gongkai.letter.Letter;
import org.gongkai.letter.LetterDesk;
import org.gongkai.letter.LetterKind;
import org.gongkai.letter.LetterStage;
import org.gongkai.letter.Letters;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes a letter up (受理): says what it is and how much it takes, which sets its term. The day it
/// came in stays, so nothing is won by deciding late. A complex one is acknowledged first where its
/// source promises so.
@Component
public class AcceptLetter {

    static final String ACCEPT = "accept";
    static final String ACKNOWLEDGE = "acknowledge";

    private final LetterDesk desk;
    private final Letters letters;
    private final MatterFacts facts;
    private final Promises promises;
    private final TellWriter telling;
    private final AuditTrail audit;

    AcceptLetter(
            LetterDesk desk,
            Letters letters,
            MatterFacts facts,
            Promises promises,
            TellWriter telling,
            AuditTrail audit) {
        this.desk = desk;
        this.letters = letters;
        this.facts = facts;
        this.promises = promises;
        this.telling = telling;
        this.audit = audit;
    }

    /// @param kind not a complaint about conduct, which goes another way ([MoveToSupervision])
    @Transactional
    public void accept(
            Actor actor,
            long id,
            long seen,
            LetterKind kind,
            Complexity complexity,
            @Nullable Long categoryId) {
        Matter matter = desk.hold(actor, Action.HANDLE_MATTERS, id, seen, LetterStage.TRIAGE);
        Matter bound = classify(matter, kind, complexity, categoryId);
        LocalDate today = desk.today();
        promises.keep(bound, ACCEPT, today);
        desk.append(
                bound,
                LetterDesk.into(LetterStage.WORK, today, "accepted", actor.username())
                        .saying(Text.official("letter.words.accepted." + complexity.code())));
        audit.record(actor.username(), "letter.accept", matter.subject(), said(kind, complexity));
    }

    /// Puts right what it was taken for; the reason stands in the timeline.
    @Transactional
    public void classifyAnew(
            Actor actor,
            long id,
            long seen,
            LetterKind kind,
            Complexity complexity,
            @Nullable Long categoryId,
            String reason) {
        Matter matter =
                desk.hold(
                        actor,
                        Action.HANDLE_MATTERS,
                        id,
                        seen,
                        LetterStage.WORK,
                        LetterStage.WAITING);
        LocalDate due = matter.dueOn();
        if (due != null && desk.today().isAfter(due)) {
            // a longer term cannot mend that the shorter one was missed
            throw new Refused("complexity", Text.t("letter.refused.classify-late", due));
        }
        String why = LetterDesk.needed("reason", reason, 500);
        Matter bound = classify(matter, kind, complexity, categoryId);
        desk.append(
                bound,
                LetterDesk.staying(bound, desk.today(), "classified", actor.username())
                        .saying(why)
                        .inside());
        audit.record(actor.username(), "letter.classify", matter.subject(), said(kind, complexity));
    }

    /// Tells the writer that the letter arrived and is being looked into.
    @Transactional
    public void acknowledge(Actor actor, long id, long seen, String words) {
        Matter matter =
                desk.hold(
                        actor,
                        Action.HANDLE_MATTERS,
                        id,
                        seen,
                        LetterStage.WORK,
                        LetterStage.GIVEN,
                        LetterStage.WAITING);
        String said = LetterDesk.needed("words", words, 1000);
        LocalDate today = desk.today();
        promises.keep(matter, ACKNOWLEDGE, today);
        List<Step> steps =
                desk.append(
                        matter,
                        LetterDesk.staying(matter, today, "acknowledged", actor.username())
                                .saying(said));
        telling.happened(matter, letters.get(matter), "acknowledged", steps.getLast().id(), said);
        audit.record(actor.username(), "letter.acknowledge", matter.subject(), Map.of());
    }

    /// The audit is read by more than may know what a complaint is about.
    private static Map<String, String> said(LetterKind kind, Complexity complexity) {
        return kind == LetterKind.CONDUCT
                ? Map.of("complexity", complexity.code())
                : Map.of("kind", kind.code(), "complexity", complexity.code());
    }

    private Matter classify(
            Matter matter, LetterKind kind, Complexity complexity, @Nullable Long categoryId) {
        Letter letter = letters.get(matter);
        boolean conduct = letter.kind() == LetterKind.CONDUCT;
        if ((kind == LetterKind.CONDUCT) != conduct) {
            throw new Refused("kind", Text.t("letter.refused.conduct-kind"));
        }
        letters.classify(matter, kind, complexity, categoryId);
        Term acknowledge = letter.source().terms().acknowledge();
        if (complexity == Complexity.COMPLEX && acknowledge != null) {
            promises.make(
                    matter,
                    ACKNOWLEDGE,
                    java.util.Objects.requireNonNull(matter.receivedOn()),
                    acknowledge);
        }
        if (complexity == Complexity.SIMPLE) {
            promises.release(matter, ACKNOWLEDGE, desk.today());
        }
        return facts.bound(matter, letter.source().terms().rules(complexity));
    }
}

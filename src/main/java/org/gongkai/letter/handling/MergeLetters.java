package org.gongkai.letter.handling;

import java.util.Map;
import java.util.Objects;
import org.gongkai.audit.AuditTrail;
import org.gongkai.casework.Circle;
import org.gongkai.casework.Desk;
import org.gongkai.casework.HandOvers;
import org.gongkai.casework.Helps;
import org.gongkai.casework.Matter;
import org.gongkai.casework.MatterFacts;
import org.gongkai.casework.Matters;
import org.gongkai.casework.Promises;
import org.gongkai.letter.LetterDesk;
import org.gongkai.letter.LetterStage;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Merges a letter into another that says the same, whoever wrote them (合并): one answer, which
/// everybody gets, by their own way. Each stays a letter of its own, with its number, its clock and
/// its voice; nothing of what was written is lost.
@Component
public class MergeLetters {

    private static final int LONGEST = 500;

    private final LetterDesk desk;
    private final Matters matters;
    private final MatterFacts facts;
    private final HandOvers handOvers;
    private final Helps helps;
    private final Promises promises;
    private final AuditTrail audit;

    MergeLetters(
            LetterDesk desk,
            Matters matters,
            MatterFacts facts,
            HandOvers handOvers,
            Helps helps,
            Promises promises,
            AuditTrail audit) {
        this.desk = desk;
        this.matters = matters;
        this.facts = facts;
        this.handOvers = handOvers;
        this.helps = helps;
        this.promises = promises;
        this.audit = audit;
    }

    /// @param intoId the one that is answered
    /// @param reason why both say the same
    @Transactional
    public void merge(Actor actor, long id, long seen, long intoId, String reason) {
        if (id == intoId) throw new Refused("into", Text.t("letter.refused.merge-other"));
        // the one with the smaller number first, as everywhere where two are held
        matters.lock(Math.min(id, intoId));
        Matter into = desk.lock(intoId);
        Matter matter =
                desk.hold(
                        actor,
                        Action.HANDLE_MATTERS,
                        id,
                        seen,
                        LetterStage.TRIAGE,
                        LetterStage.WORK);
        Desk.require(actor, Action.READ_MATTERS, into);
        if (into.circle() != Circle.ORDINARY || matter.circle() != Circle.ORDINARY) {
            throw new Refused("into", Text.t("letter.refused.conduct-stays"));
        }
        if (!into.isOpen() || into.mergedInto() != null) {
            throw new Refused("into", Text.t("letter.refused.merge-stage", into.number()));
        }
        if (!matters.listFollowing(id).isEmpty()) {
            throw new Refused("into", Text.t("letter.refused.followed"));
        }
        if (helps.list(matter).stream().anyMatch(help -> help.isOpen())) {
            throw new Refused("into", Text.t("letter.refused.help-open"));
        }
        String why = LetterDesk.needed("reason", reason, LONGEST);
        Matter led =
                matter.bodyId() == into.bodyId()
                        ? matter
                        : handOvers.move(matter, into.bodyId(), false, why, actor.username());
        Matter merged = facts.mergedInto(led, intoId);
        promises.keep(merged, AcceptLetter.ACCEPT, desk.today());
        desk.append(
                merged,
                LetterDesk.into(LetterStage.MERGED, desk.today(), "merged", actor.username()));
        desk.append(
                into,
                LetterDesk.staying(into, desk.today(), "merged-in", actor.username())
                        .saying(Text.official("letter.words.why", matter.number(), why))
                        .inside());
        audit.record(
                actor.username(), "letter.merge", matter.subject(), Map.of("into", into.number()));
    }

    /// Gives a merged letter its own way again.
    @Transactional
    public void part(Actor actor, long id, long seen, String reason) {
        Long intoId = matters.get(id).mergedInto();
        if (intoId != null) matters.lock(intoId);
        Matter matter = desk.hold(actor, Action.HANDLE_MATTERS, id, seen, LetterStage.MERGED);
        String why = LetterDesk.needed("reason", reason, LONGEST);
        Matter into = matters.get(Objects.requireNonNull(matter.mergedInto()));
        Matter own = facts.mergedInto(matter, null);
        desk.append(
                own, LetterDesk.into(LetterStage.TRIAGE, desk.today(), "parted", actor.username()));
        desk.append(
                into,
                LetterDesk.staying(into, desk.today(), "parted", actor.username())
                        .saying(Text.official("letter.words.why", matter.number(), why))
                        .inside());
        audit.record(
                actor.username(), "letter.part", matter.subject(), Map.of("from", into.number()));
    }
}

package org.gongkai.letter.handling;

import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.casework.Circle;
import org.gongkai.casework.Helps;
import org.gongkai.casework.Matter;
import org.gongkai.casework.MatterFacts;
import org.gongkai.casework.Matters;
import org.gongkai.letter.Letter;
import org.gongkai.letter.LetterDesk;
import org.gongkai.letter.LetterKind;
import org.gongkai.letter.LetterStage;
import org.gongkai.letter.Letters;
import org.gongkai.letter.SupervisionOffice;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Moves a letter that turns out to be about the conduct of an official to the supervision office.
/// From then on nobody else reads it, whoever had it before.
@Component
public class MoveToSupervision {

    private final LetterDesk desk;
    private final Letters letters;
    private final SupervisionOffice supervision;
    private final Matters matters;
    private final MatterFacts facts;
    private final Helps helps;
    private final AuditTrail audit;

    MoveToSupervision(
            LetterDesk desk,
            Letters letters,
            SupervisionOffice supervision,
            Matters matters,
            MatterFacts facts,
            Helps helps,
            AuditTrail audit) {
        this.desk = desk;
        this.letters = letters;
        this.supervision = supervision;
        this.matters = matters;
        this.facts = facts;
        this.helps = helps;
        this.audit = audit;
    }

    @Transactional
    public void move(Actor actor, long id, long seen) {
        Matter matter =
                desk.hold(
                        actor,
                        Action.HANDLE_MATTERS,
                        id,
                        seen,
                        LetterStage.TRIAGE,
                        LetterStage.WORK);
        if (matter.circle() == Circle.CONDUCT) {
            throw new Refused("", Text.t("letter.refused.conduct-stays"));
        }
        Body office = supervision.required();
        if (!matters.listFollowing(id).isEmpty()) {
            throw new Refused("", Text.t("letter.refused.followed"));
        }
        if (helps.list(matter).stream().anyMatch(help -> help.isOpen())) {
            throw new Refused("", Text.t("letter.refused.help-open"));
        }
        Letter letter = letters.get(matter);
        letters.classify(
                matter,
                LetterKind.CONDUCT,
                letter.complexity(),
                letter.category() == null ? null : letter.category().id());
        Matter moved = facts.aboutConduct(matter, office.id());
        desk.append(
                moved,
                LetterDesk.into(
                                LetterStage.TRIAGE,
                                desk.today(),
                                "to-supervision",
                                actor.username())
                        .saying(office.name()));
        audit.record(actor.username(), "letter.to-supervision", matter.subject(), Map.of());
    }
}

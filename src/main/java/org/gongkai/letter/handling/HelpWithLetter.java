package org.gongkai.letter.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.casework.Circle;
import org.gongkai.casework.Help;
import org.gongkai.casework.Helps;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Papers;
import org.gongkai.letter.LetterDesk;
import org.gongkai.letter.LetterStage;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Co-handling (协办): the lead body asks others, each by a day; they answer or send it back with a
/// reason. The answer to the writer is the lead body's, when all have said what they have to say.
@Component
public class HelpWithLetter {

    private static final int LONGEST = 2000;

    private final LetterDesk desk;
    private final Helps helps;
    private final Papers papers;
    private final AuditTrail audit;

    HelpWithLetter(LetterDesk desk, Helps helps, Papers papers, AuditTrail audit) {
        this.desk = desk;
        this.helps = helps;
        this.papers = papers;
        this.audit = audit;
    }

    /// @param answerBy not after the day the letter itself is due
    @Transactional
    public void ask(
            Actor actor,
            long id,
            long seen,
            Body helper,
            String asked,
            @Nullable LocalDate answerBy) {
        Matter matter =
                desk.hold(
                        actor,
                        Action.HANDLE_MATTERS,
                        id,
                        seen,
                        LetterStage.WORK,
                        LetterStage.WAITING,
                        LetterStage.RECTIFY);
        if (matter.circle() == Circle.CONDUCT) {
            throw new Refused("", Text.t("letter.refused.conduct-stays"));
        }
        if (helper.id() == matter.bodyId() || !helper.active()) {
            throw new Refused("helper", Text.t("letter.refused.other-body"));
        }
        if (helps.list(matter).stream().anyMatch(h -> h.isOpen() && h.bodyId() == helper.id())) {
            throw new Refused("helper", Text.t("letter.refused.helps-already"));
        }
        String words = LetterDesk.needed("asked", asked, LONGEST);
        LocalDate today = desk.today();
        LocalDate due = matter.dueOn();
        if (answerBy == null || answerBy.isBefore(today)) {
            throw new Refused("helpBy", Text.t("letter.refused.help-by"));
        }
        if (matter.isOpen() && due != null && answerBy.isAfter(due) && !today.isAfter(due)) {
            throw new Refused("helpBy", Text.t("letter.refused.help-after-due", due));
        }
        helps.ask(matter, helper.id(), today, answerBy, words, actor.username());
        desk.append(
                matter,
                LetterDesk.staying(matter, today, "help-asked", actor.username())
                        .saying(Text.official("letter.words.helper", helper.shortName(), words))
                        .inside());
        audit.record(
                actor.username(),
                "letter.ask-help",
                matter.subject(),
                Map.of("body", helper.code(), "answerBy", answerBy.toString()));
    }

    @Transactional
    public void answer(
            Actor actor, long id, long helpId, String answer, List<Papers.Upload> attached) {
        Matter matter = desk.lock(id);
        Help help = open(actor, matter, helpId);
        String words = LetterDesk.needed("answer", answer, LONGEST);
        helps.answer(matter, help, desk.today(), false, words, actor.username());
        for (Papers.Upload paper : attached) {
            helps.attach(helpId, papers.add(matter, "help-answer", paper, actor.username(), false));
        }
        tell(actor, matter, help, "help-answered", "letter.answer-help");
    }

    @Transactional
    public void sendBack(Actor actor, long id, long helpId, String reason) {
        Matter matter = desk.lock(id);
        Help help = open(actor, matter, helpId);
        String why = LetterDesk.needed("reason", reason, LONGEST);
        helps.answer(matter, help, desk.today(), true, why, actor.username());
        tell(actor, matter, help, "help-returned", "letter.return-help");
    }

    private void tell(Actor actor, Matter matter, Help help, String step, String action) {
        desk.append(
                matter,
                LetterDesk.staying(matter, desk.today(), step, actor.username())
                        .saying(help.bodyName())
                        .inside());
        audit.record(actor.username(), action, matter.subject(), Map.of("help", help.id()));
    }

    /// Not bound to the newest step: what others do meanwhile does not make the answer a wrong one.
    private Help open(Actor actor, Matter matter, long helpId) {
        Help help = helps.get(matter, helpId);
        actor.require(Action.HANDLE_MATTERS, help.bodyPath());
        if (!help.isOpen()) {
            throw new Refused(
                    "", Text.t("letter.refused.helped", String.valueOf(help.answeredOn())));
        }
        return help;
    }
}

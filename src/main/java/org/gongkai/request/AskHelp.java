package org.gongkai.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.casework.Help;
import org.gongkai.casework.Helps;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.gongkai.casework.Papers;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Help between bodies (协办): the lead asks, the other answers or sends it back with a reason. None
/// of it moves the clock, which is the lead's own; asking a co-maker of the information is
/// something else and does ([Consult], Art. 34).
@Component
public class AskHelp {

    private static final int LONGEST = 4000;

    private final RequestDesk desk;
    private final Matters matters;
    private final Helps helps;
    private final Papers papers;
    private final RequestLetters letters;
    private final AuditTrail audit;

    AskHelp(
            RequestDesk desk,
            Matters matters,
            Helps helps,
            Papers papers,
            RequestLetters letters,
            AuditTrail audit) {
        this.desk = desk;
        this.matters = matters;
        this.helps = helps;
        this.papers = papers;
        this.letters = letters;
        this.audit = audit;
    }

    /// @param helper the body that is asked
    /// @param answerBy not after the day the request itself is due
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
                        RequestStage.WORK,
                        RequestStage.CORRECTION,
                        RequestStage.CONSULTATION,
                        RequestStage.FEE);
        if (helper.id() == matter.bodyId() || !helper.active()) {
            throw new Refused("helper", Text.t("request.refused.other-body"));
        }
        if (helps.list(matter).stream().anyMatch(h -> h.isOpen() && h.bodyId() == helper.id())) {
            throw new Refused("helper", Text.t("request.refused.helps-already"));
        }
        String words = RequestDesk.needed("asked", asked, LONGEST);
        LocalDate today = desk.today();
        LocalDate due = matter.dueOn();
        if (answerBy == null || answerBy.isBefore(today)) {
            throw new Refused("helpBy", Text.t("request.refused.help-by"));
        }
        if (due != null && answerBy.isAfter(due) && !today.isAfter(due)) {
            throw new Refused("helpBy", Text.t("request.refused.help-after-due", due));
        }
        long help = helps.ask(matter, helper.id(), today, answerBy, words, actor.username());
        desk.append(
                matter,
                RequestDesk.staying(matter, today, "help-asked", actor.username())
                        .saying(Text.official("request.words.helper", helper.shortName(), words))
                        .inside());
        helps.attach(help, letters.issue(matter, LetterKind.HELP, actor.username()));
        audit.record(
                actor.username(),
                "request.ask-help",
                matter.subject(),
                Map.of("body", helper.code(), "answerBy", answerBy.toString()));
    }

    /// @param attached what comes with the answer
    @Transactional
    public void answer(
            Actor actor, long id, long helpId, String answer, List<Papers.Upload> attached) {
        Matter matter = matters.lock(id);
        Help help = open(actor, matter, helpId);
        String words = RequestDesk.needed("answer", answer, LONGEST);
        helps.answer(matter, help, desk.today(), false, words, actor.username());
        for (Papers.Upload paper : attached) {
            helps.attach(helpId, papers.add(matter, "help-answer", paper, actor.username(), false));
        }
        tell(actor, matter, help, "help-answered", "request.answer-help");
    }

    @Transactional
    public void sendBack(Actor actor, long id, long helpId, String reason) {
        Matter matter = matters.lock(id);
        Help help = open(actor, matter, helpId);
        String why = RequestDesk.needed("reason", reason, LONGEST);
        helps.answer(matter, help, desk.today(), true, why, actor.username());
        tell(actor, matter, help, "help-returned", "request.return-help");
    }

    private void tell(Actor actor, Matter matter, Help help, String step, String action) {
        desk.append(
                matter,
                RequestDesk.staying(matter, desk.today(), step, actor.username())
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
                    "", Text.t("request.refused.helped", String.valueOf(help.answeredOn())));
        }
        if (!help.pending()) throw new Refused("", Text.t("request.refused.help-over"));
        return help;
    }
}

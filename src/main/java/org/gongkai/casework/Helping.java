package org.gongkai.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.gongkai.audit.AuditTrail;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Help between bodies (协办): the lead asks others, each by a day; they answer or send it back with
/// a reason. None of it moves the clock, which is the lead's own. The words of a refusal are those
/// of the matter's kind, as with [Desk].
@Component
public class Helping {

    private final Desk desk;
    private final Helps helps;
    private final Papers papers;
    private final AuditTrail audit;

    Helping(Desk desk, Helps helps, Papers papers, AuditTrail audit) {
        this.desk = desk;
        this.helps = helps;
        this.papers = papers;
        this.audit = audit;
    }

    /// What differs between the kinds.
    ///
    /// @param code of the kind of matter
    /// @param list name of the list of its matters, below `/office`
    /// @param longest characters of what is asked, and of an answer
    /// @param afterwards whether help is still taken when nobody waits for the matter any more
    /// @param append puts a step on record
    public record Kind(
            String code,
            String list,
            int longest,
            boolean afterwards,
            BiConsumer<Matter, NewStep> append) {

        String place() {
            return "/office/" + list;
        }
    }

    /// The caller holds the matter and has seen that its stage allows it.
    ///
    /// @param answerBy not after the last day, unless that is past
    /// @param latest the day the matter itself is due; absent when it binds nobody
    /// @return id of what was asked
    @Transactional
    public long ask(
            Kind kind,
            Actor actor,
            Matter matter,
            Body helper,
            String asked,
            @Nullable LocalDate answerBy,
            @Nullable LocalDate latest) {
        if (helper.id() == matter.bodyId() || !helper.active()) {
            throw refused(kind, "helper", "other-body");
        }
        if (helps.list(matter).stream().anyMatch(h -> h.isOpen() && h.bodyId() == helper.id())) {
            throw refused(kind, "helper", "helps-already");
        }
        String words = Desk.needed(kind.code(), "asked", asked, kind.longest());
        LocalDate today = desk.today();
        if (answerBy == null || answerBy.isBefore(today)) {
            throw refused(kind, "helpBy", "help-by");
        }
        if (latest != null && answerBy.isAfter(latest) && !today.isAfter(latest)) {
            throw refused(kind, "helpBy", "help-after-due", latest);
        }
        long help = helps.ask(matter, helper.id(), today, answerBy, words, actor.username());
        String said = Text.official(kind.code() + ".words.helper", helper.shortName(), words);
        append(kind, actor, matter, "help-asked", said);
        audit.record(
                actor.username(),
                kind.code() + ".ask-help",
                matter.subject(),
                Map.of("body", helper.code(), "answerBy", answerBy.toString()));
        return help;
    }

    /// @param attached what comes with the answer
    @Transactional
    public void answer(
            Kind kind,
            Actor actor,
            long id,
            long helpId,
            String answer,
            List<Papers.Upload> attached) {
        Matter matter = desk.lock(kind.code(), id);
        Help help = open(kind, actor, matter, helpId);
        String words = Desk.needed(kind.code(), "answer", answer, kind.longest());
        helps.answer(matter, help, desk.today(), false, words, actor.username());
        for (Papers.Upload paper : attached) {
            helps.attach(helpId, papers.add(matter, "help-answer", paper, actor.username(), false));
        }
        tell(kind, actor, matter, help, "help-answered", "answer-help");
    }

    @Transactional
    public void sendBack(Kind kind, Actor actor, long id, long helpId, String reason) {
        Matter matter = desk.lock(kind.code(), id);
        Help help = open(kind, actor, matter, helpId);
        String why = Desk.needed(kind.code(), "reason", reason, kind.longest());
        helps.answer(matter, help, desk.today(), true, why, actor.username());
        tell(kind, actor, matter, help, "help-returned", "return-help");
    }

    private void tell(
            Kind kind, Actor actor, Matter matter, Help help, String step, String action) {
        append(kind, actor, matter, step, help.bodyName());
        audit.record(
                actor.username(),
                kind.code() + "." + action,
                matter.subject(),
                Map.of("help", help.id()));
    }

    private void append(Kind kind, Actor actor, Matter matter, String step, String said) {
        kind.append()
                .accept(
                        matter,
                        NewStep.of(
                                        desk.today(),
                                        step,
                                        actor.username(),
                                        matter.stage(),
                                        matter.acting())
                                .saying(said)
                                .inside());
    }

    /// Not bound to the newest step: what others do meanwhile does not make the answer a wrong one.
    private Help open(Kind kind, Actor actor, Matter matter, long helpId) {
        Help help = helps.get(matter, helpId);
        actor.require(Action.HANDLE_MATTERS, help.bodyPath());
        if (!help.isOpen()) {
            throw refused(kind, "", "helped", String.valueOf(help.answeredOn()));
        }
        if (!help.pending() && !kind.afterwards()) throw refused(kind, "", "help-over");
        return help;
    }

    private static Refused refused(Kind kind, String field, String why, Object... values) {
        return new Refused(field, Text.t(kind.code() + ".refused." + why, values));
    }
}

package org.gongkai.request;

import java.time.LocalDate;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.calendar.LegalEvent;
import org.gongkai.casework.Matter;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.privacy.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Asking the applicant to correct a request that is not clear, once (Art. 30), and taking the
/// correction, with which the term begins anew.
@Component
public class AskCorrection {

    private static final int LONGEST = 4000;

    private final RequestDesk desk;
    private final Corrections corrections;
    private final Requests requests;
    private final RequestLetters letters;
    private final Sealing sealing;
    private final JdbcClient jdbc;
    private final AuditTrail audit;

    AskCorrection(
            RequestDesk desk,
            Corrections corrections,
            Requests requests,
            RequestLetters letters,
            Sealing sealing,
            JdbcClient jdbc,
            AuditTrail audit) {
        this.desk = desk;
        this.corrections = corrections;
        this.requests = requests;
        this.letters = letters;
        this.sealing = sealing;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /// @param what is unclear and how to put it right
    /// @param answerBy a reasonable day
    @Transactional
    public void ask(Actor actor, long id, long seen, String what, @Nullable LocalDate answerBy) {
        Matter matter = desk.hold(actor, Action.HANDLE_MATTERS, id, seen, RequestStage.WORK);
        if (corrections.find(matter).isPresent()) {
            throw new Refused("what", Text.t("request.refused.corrected-before"));
        }
        LocalDate today = desk.today();
        String words = RequestDesk.needed("what", what, LONGEST);
        if (answerBy == null || !answerBy.isAfter(today)) {
            throw new Refused("answerBy", Text.t("request.refused.answer-by"));
        }
        jdbc.sql(
                        """
                        INSERT INTO request.correction (matter_id, asked_on, answer_by, what)
                        VALUES (?, ?, ?, ?)
                        """)
                .params(id, today, answerBy, sealing.seal(Requests.place(matter.number()), words))
                .update();
        desk.append(
                matter,
                RequestDesk.into(
                                RequestStage.CORRECTION,
                                today,
                                "correction-asked",
                                actor.username())
                        .moving(LegalEvent.Kind.CORRECTION_ASKED)
                        .saying(words));
        letters.issue(matter, LetterKind.CORRECTION, actor.username());
        audit.record(
                actor.username(),
                "request.ask-correction",
                matter.subject(),
                Map.of("answerBy", answerBy.toString()));
    }

    /// The applicant's correction, sent by themselves.
    @Transactional
    public void answer(long id, Wanted corrected) {
        take(desk.hold(id, RequestStage.CORRECTION), "applicant", desk.today(), corrected);
    }

    /// A correction that came by post or over the desk.
    @Transactional
    public void enter(Actor actor, long id, long seen, @Nullable LocalDate on, Wanted corrected) {
        Matter matter = desk.hold(actor, Action.HANDLE_MATTERS, id, seen, RequestStage.CORRECTION);
        LocalDate asked = corrections.find(matter).map(Correction::askedOn).orElse(null);
        take(matter, actor.username(), desk.day("on", on, asked), corrected);
    }

    private void take(Matter matter, String by, LocalDate on, Wanted corrected) {
        var problems = new java.util.ArrayList<Refused.Problem>();
        corrected.check(problems);
        if (!problems.isEmpty()) throw new Refused(problems);
        String before = requests.details(matter).wanted().description();
        requests.correct(matter, corrected);
        jdbc.sql("UPDATE request.correction SET answered_on = ? WHERE matter_id = ?")
                .params(on, matter.id())
                .update();
        desk.append(
                matter,
                RequestDesk.into(RequestStage.WORK, on, "corrected", by)
                        .moving(LegalEvent.Kind.CORRECTED)
                        .saying(Text.t("request.words.before", before)));
        audit.record(by, "request.correct", matter.subject(), Map.of());
    }
}

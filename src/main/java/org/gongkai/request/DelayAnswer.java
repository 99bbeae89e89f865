package org.gongkai.request;

import java.time.LocalDate;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
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

/// Delaying an answer to somebody who explained why they ask so much, reasonably, but more than can
/// be answered in time (Art. 35). The law sets no length: the due day is the one that is named here
/// and told to the applicant. Whoever approves extensions decides it.
@Component
public class DelayAnswer {

    private static final int LONGEST = 500;
    private static final int MOST_DAYS = 366;

    private final RequestDesk desk;
    private final AmountQuestions questions;
    private final AmountLetters letters;
    private final Sealing sealing;
    private final JdbcClient jdbc;
    private final AuditTrail audit;

    DelayAnswer(
            RequestDesk desk,
            AmountQuestions questions,
            AmountLetters letters,
            Sealing sealing,
            JdbcClient jdbc,
            AuditTrail audit) {
        this.desk = desk;
        this.questions = questions;
        this.letters = letters;
        this.sealing = sealing;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /// @param until the day the answer will be given by; later than the due day, which must not
    ///   have passed
    @Transactional
    public void delay(Actor actor, long id, long seen, @Nullable LocalDate until, String reason) {
        Matter matter = desk.hold(actor, Action.APPROVE_TERMS, id, seen, RequestStage.WORK);
        AmountQuestion question =
                questions
                        .find(matter)
                        .filter(one -> !one.isOpen())
                        .orElseThrow(() ->
                                new Refused("until", Text.t("request.refused.not-explained")));
        LocalDate today = desk.today();
        LocalDate due = java.util.Objects.requireNonNull(matter.dueOn());
        if (question.isDelayed(due)) {
            throw new Refused(
                    "until",
                    Text.t(
                            "request.refused.delayed-before",
                            String.valueOf(question.delayedUntil())));
        }
        if (today.isAfter(due)) {
            throw new Refused("until", Text.t("request.refused.delay-late", due));
        }
        if (until == null || !until.isAfter(due) || until.isAfter(today.plusDays(MOST_DAYS))) {
            throw new Refused("until", Text.t("request.refused.until", due));
        }
        String why = RequestDesk.needed("reason", reason, LONGEST);
        jdbc.sql(
                        """
                        UPDATE request.amount_question SET delayed_on = ?, delayed_until = ?,
                            delay_reason = ? WHERE matter_id = ?
                        """)
                .params(today, until, sealing.seal(Requests.place(matter.number()), why), id)
                .update();
        desk.append(
                matter,
                RequestDesk.staying(matter, today, "answer-delayed", actor.username())
                        .delaying(until)
                        .saying(Text.t("request.words.delay", until, why)));
        letters.delay(matter, until, why, actor);
        audit.record(
                actor.username(),
                "request.delay-answer",
                matter.subject(),
                Map.of("until", until.toString()));
    }
}

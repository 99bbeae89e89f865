package org.gongkai.request;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.gongkai.audit.AuditTrail;
import org.gongkai.calendar.Rules;
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

/// Asking an applicant, once, why they ask so much or so often, and taking the explanation (Art.
/// 35). The law does not let the clock stand still meanwhile, so the request stays where it is and
/// the body may go on with it.
@Component
public class ExplainAmount {

    private static final int LONGEST = 4000;

    /// While a request stands here, an explanation is still of use.
    private static final Set<RequestStage> USEFUL =
            EnumSet.of(
                    RequestStage.WORK,
                    RequestStage.CORRECTION,
                    RequestStage.CONSULTATION,
                    RequestStage.FEE,
                    RequestStage.MERGED,
                    RequestStage.SIGNING);

    private final RequestDesk desk;
    private final AmountQuestions questions;
    private final AmountLetters letters;
    private final Sealing sealing;
    private final JdbcClient jdbc;
    private final AuditTrail audit;

    ExplainAmount(
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

    /// Whether an explanation is still taken.
    public static boolean isTaken(RequestStage stage) {
        return USEFUL.contains(stage);
    }

    private static RequestStage[] useful() {
        return USEFUL.toArray(RequestStage[]::new);
    }

    /// @param about what is beyond a reasonable range
    /// @param answerBy a reasonable day; the law sets none
    @Transactional
    public void ask(Actor actor, long id, long seen, String about, @Nullable LocalDate answerBy) {
        Matter matter = desk.hold(actor, Action.HANDLE_MATTERS, id, seen, RequestStage.WORK);
        if (!Rules.OGI_2019.equals(matter.rules())) {
            throw new Refused("amount", Text.t("request.refused.amount-2008"));
        }
        if (questions.find(matter).isPresent()) {
            throw new Refused("amount", Text.t("request.refused.amount-asked-before"));
        }
        LocalDate today = desk.today();
        String words = RequestDesk.needed("amount", about, LONGEST);
        if (answerBy == null || !answerBy.isAfter(today)) {
            throw new Refused("explainBy", Text.t("request.refused.explain-by"));
        }
        jdbc.sql(
                        """
                        INSERT INTO request.amount_question (matter_id, asked_on, answer_by, about)
                        VALUES (?, ?, ?, ?)
                        """)
                .params(id, today, answerBy, seal(matter, words))
                .update();
        desk.append(
                matter,
                RequestDesk.staying(matter, today, "amount-asked", actor.username()).saying(words));
        letters.ask(matter, new AmountQuestion(today, answerBy, words, null, "", null, ""), actor);
        audit.record(
                actor.username(),
                "request.ask-amount",
                matter.subject(),
                Map.of("answerBy", answerBy.toString()));
    }

    /// The applicant's explanation, sent by themselves.
    @Transactional
    public void answer(long id, String reasons) {
        take(desk.hold(id, useful()), "applicant", desk.today(), reasons);
    }

    /// An explanation that came by post or over the desk.
    @Transactional
    public void enter(Actor actor, long id, long seen, @Nullable LocalDate on, String reasons) {
        Matter matter = desk.hold(actor, Action.HANDLE_MATTERS, id, seen, useful());
        LocalDate asked = questions.find(matter).map(AmountQuestion::askedOn).orElse(null);
        take(matter, actor.username(), desk.day("on", on, asked), reasons);
    }

    private void take(Matter matter, String by, LocalDate on, String reasons) {
        AmountQuestion question =
                questions
                        .find(matter)
                        .orElseThrow(
                                () -> new Refused("", Text.t("request.refused.amount-not-asked")));
        if (!question.isOpen()) {
            throw new Refused(
                    "",
                    Text.t(
                            "request.refused.explained-before",
                            String.valueOf(question.answeredOn())));
        }
        String words = RequestDesk.needed("reasons", reasons, LONGEST);
        jdbc.sql(
                        """
                        UPDATE request.amount_question SET answered_on = ?, reasons = ?
                        WHERE matter_id = ?
                        """)
                .params(on, seal(matter, words), matter.id())
                .update();
        desk.append(matter, RequestDesk.staying(matter, on, "amount-explained", by).saying(words));
        audit.record(by, "request.explain-amount", matter.subject(), Map.of());
    }

    private byte[] seal(Matter matter, String words) {
        return sealing.seal(Requests.place(matter.number()), words);
    }
}

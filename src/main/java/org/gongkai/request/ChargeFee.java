package org.gongkai.request;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.calendar.KeptCalendar;
import org.gongkai.calendar.LegalEvent;
import org.gongkai.calendar.Term;
import org.gongkai.casework.Matter;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Charging the information processing fee: notice, payment, waiver (国办函〔2020〕109号). The clock
/// stands still from the notice on; it begins anew when the fee is paid, and goes on when it is
/// waived.
@Component
public class ChargeFee {

    private static final int LONGEST = 500;

    private final RequestDesk desk;
    private final Fees fees;
    private final RequestLetters letters;
    private final KeptCalendar calendar;
    private final JdbcClient jdbc;
    private final AuditTrail audit;

    ChargeFee(
            RequestDesk desk,
            Fees fees,
            RequestLetters letters,
            KeptCalendar calendar,
            JdbcClient jdbc,
            AuditTrail audit) {
        this.desk = desk;
        this.fees = fees;
        this.letters = letters;
        this.calendar = calendar;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Transactional
    public void notice(
            Actor actor, long id, long seen, Fee scale, int units, @Nullable LocalDate receivedOn) {
        Matter matter = desk.hold(actor, Action.HANDLE_MATTERS, id, seen, RequestStage.WORK);
        if (fees.find(matter).isPresent()) {
            throw new Refused("units", Text.t("request.refused.charged-before"));
        }
        int yuan = price(scale, units);
        LocalDate today = desk.today();
        LocalDate received = desk.day("on", receivedOn, matter.receivedOn());
        LocalDate payBy =
                Term.workingDays(Fee.PAY_WITHIN_WORKING_DAYS).end(received, calendar.current());
        jdbc.sql(
                        """
                        INSERT INTO request.fee (matter_id, scale, units, amount_yuan, noticed_on,
                                                 received_on, pay_by)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        scale.name().toLowerCase(Locale.ROOT),
                        units,
                        yuan,
                        today,
                        received,
                        payBy)
                .update();
        desk.append(
                matter,
                RequestDesk.into(RequestStage.FEE, today, "fee-noticed", actor.username())
                        .moving(LegalEvent.Kind.FEE_NOTICED)
                        .saying(Text.t("request.words.fee", yuan, payBy)));
        letters.issue(matter, LetterKind.FEE, actor.username());
        audit.record(actor.username(), "request.charge", matter.subject(), Map.of("yuan", yuan));
    }

    private static int price(Fee scale, int units) {
        try {
            int yuan = scale.yuan(units);
            if (yuan > 0) return yuan;
        } catch (ArithmeticException tooMuch) {
            throw new Refused("units", Text.t("request.refused.units"));
        }
        throw new Refused("units", Text.t("request.refused.free"));
    }

    @Transactional
    public void paid(Actor actor, long id, long seen, @Nullable LocalDate on) {
        Matter matter = desk.hold(actor, Action.HANDLE_MATTERS, id, seen, RequestStage.FEE);
        LocalDate noticed = fees.find(matter).orElseThrow().noticedOn();
        LocalDate day = desk.day("on", on, noticed);
        jdbc.sql("UPDATE request.fee SET paid_on = ? WHERE matter_id = ?").params(day, id).update();
        desk.append(
                matter,
                RequestDesk.into(RequestStage.WORK, day, "fee-paid", actor.username())
                        .moving(LegalEvent.Kind.FEE_PAID));
        audit.record(actor.username(), "request.record-payment", matter.subject(), Map.of());
    }

    @Transactional
    public void waive(Actor actor, long id, long seen, String reason) {
        Matter matter = desk.hold(actor, Action.APPROVE_TERMS, id, seen, RequestStage.FEE);
        String why = RequestDesk.needed("reason", reason, LONGEST);
        LocalDate today = desk.today();
        jdbc.sql("UPDATE request.fee SET waived_on = ?, waiver = ? WHERE matter_id = ?")
                .params(today, why, id)
                .update();
        desk.append(
                matter,
                RequestDesk.into(RequestStage.WORK, today, "fee-waived", actor.username())
                        .moving(LegalEvent.Kind.FEE_WAIVED)
                        .saying(why));
        audit.record(actor.username(), "request.waive-fee", matter.subject(), Map.of());
    }
}

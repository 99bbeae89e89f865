package org.gongkai.request;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.audit.AuditTrail;
import org.gongkai.casework.Matter;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.privacy.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Setting a third party's refusal aside because not to disclose would gravely harm the public
/// interest (Art. 32). The reason is written while the answer is worked on, stands before whoever
/// signs it, and is told to the third party with the signature.
@Component
public class DiscloseDespite {

    private static final int LONGEST = 2000;
    private static final Set<Outcome> DISCLOSING =
            Set.of(Outcome.OPEN, Outcome.PARTLY_OPEN, Outcome.OPEN_2014, Outcome.PARTLY_OPEN_2014);

    private final RequestDesk desk;
    private final Consultations consultations;
    private final Sealing sealing;
    private final JdbcClient jdbc;
    private final AuditTrail audit;

    DiscloseDespite(
            RequestDesk desk,
            Consultations consultations,
            Sealing sealing,
            JdbcClient jdbc,
            AuditTrail audit) {
        this.desk = desk;
        this.consultations = consultations;
        this.sealing = sealing;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /// @param reason for the third party to read
    @Transactional
    public void decide(Actor actor, long id, long seen, long consultationId, String reason) {
        Matter matter = desk.hold(actor, Action.HANDLE_MATTERS, id, seen, RequestStage.WORK);
        if (!consultations.get(matter, consultationId).isRefusal()) {
            throw new Refused("despite", Text.t("request.refused.no-refusal"));
        }
        String why = RequestDesk.needed("despite", reason, LONGEST);
        jdbc.sql("UPDATE request.consultation SET despite = ? WHERE id = ?")
                .params(sealing.seal(Requests.place(matter.number()), why), consultationId)
                .update();
        desk.append(
                matter,
                RequestDesk.staying(matter, desk.today(), "refusal-set-aside", actor.username())
                        .saying(why)
                        .inside());
        audit.record(
                actor.username(),
                "request.set-refusal-aside",
                matter.subject(),
                Map.of("consultation", consultationId));
    }

    static boolean discloses(Outcome outcome) {
        return DISCLOSING.contains(outcome);
    }

    /// Disclosing all while a third party refused needs a reason for it. In part it may be just
    /// what the third party objected to that is withheld.
    ///
    /// @throws Refused when a refusal stands
    static void check(List<Consultation> consultations, Outcome outcome) {
        boolean all = outcome == Outcome.OPEN || outcome == Outcome.OPEN_2014;
        if (all && consultations.stream().anyMatch(Consultation::isStanding)) {
            throw new Refused("outcome", Text.t("request.refused.refusal-stands"));
        }
    }
}

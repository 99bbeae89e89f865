package org.gongkai.request;

import java.time.LocalDate;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.casework.Matter;
import org.gongkai.casework.MatterFacts;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Closes the file of an answered request: nothing is added from then on, and it is known until
/// when it is kept. What is disputed before a court or organ cannot be closed.
@Component
public class ArchiveRequest {

    private final RequestDesk desk;
    private final Remedies remedies;
    private final MatterFacts facts;
    private final RequestLetters letters;
    private final AuditTrail audit;
    private final int years;
    private final int yearsDisputed;

    ArchiveRequest(
            RequestDesk desk,
            Remedies remedies,
            MatterFacts facts,
            RequestLetters letters,
            AuditTrail audit,
            @Value("${gongkai.retention.request-years:10}") int years,
            @Value("${gongkai.retention.disputed-request-years:30}") int yearsDisputed) {
        this.desk = desk;
        this.remedies = remedies;
        this.facts = facts;
        this.letters = letters;
        this.audit = audit;
        this.years = years;
        this.yearsDisputed = yearsDisputed;
    }

    @Transactional
    public void archive(Actor actor, long id, long seen) {
        Matter matter = desk.hold(actor, Action.HANDLE_MATTERS, id, seen, RequestStage.ANSWERED);
        var disputes = remedies.list(matter);
        if (disputes.stream().anyMatch(one -> one.result() == null)) {
            throw new Refused("", Text.t("request.refused.disputed"));
        }
        LocalDate today = desk.today();
        LocalDate until = today.plusYears(disputes.isEmpty() ? years : yearsDisputed);
        Matter archived = facts.archived(matter, until);
        desk.append(
                archived,
                RequestDesk.into(RequestStage.ARCHIVED, today, "archived", actor.username())
                        .saying(Text.t("request.words.kept", until))
                        .inside());
        letters.issue(archived, LetterKind.REGISTER, actor.username());
        audit.record(
                actor.username(),
                "request.archive",
                matter.subject(),
                Map.of("keepUntil", until.toString()));
    }
}

package org.gongkai.request;

import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.casework.Links;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Links two requests that belong together, and parts them. A link says nothing about how either is
/// handled; it is on the pages of both.
@Component
public class LinkRequests {

    private final RequestDesk desk;
    private final Matters matters;
    private final Links links;
    private final AuditTrail audit;

    LinkRequests(RequestDesk desk, Matters matters, Links links, AuditTrail audit) {
        this.desk = desk;
        this.matters = matters;
        this.links = links;
        this.audit = audit;
    }

    /// @param number of the other, which the person must be able to read
    @Transactional
    public void link(Actor actor, long id, long seen, String number) {
        Matter matter = hold(actor, id, seen);
        Matter other =
                matters.findByNumber(number)
                        .filter(one -> one.kind().equals(Requests.KIND) && one.id() != id)
                        .filter(one -> matters.mayRead(actor, one))
                        .orElseThrow(
                                () -> new Refused("number", Text.t("request.refused.no-number")));
        if (!links.add(id, other.id(), actor.username())) {
            throw new Refused("number", Text.t("request.refused.linked"));
        }
        tell(actor, matter, other, "linked", "request.link");
    }

    @Transactional
    public void unlink(Actor actor, long id, long seen, long otherId) {
        Matter matter = hold(actor, id, seen);
        if (!links.remove(id, otherId)) {
            throw new Refused("", Text.t("request.refused.not-linked"));
        }
        tell(actor, matter, matters.get(otherId), "unlinked", "request.unlink");
    }

    private Matter hold(Actor actor, long id, long seen) {
        Matter matter = desk.hold(actor, Action.HANDLE_MATTERS, id, seen, RequestStage.values());
        if (matter.archivedAt() != null) {
            throw new Refused("", Text.t("request.refused.archived"));
        }
        return matter;
    }

    private void tell(Actor actor, Matter matter, Matter other, String step, String action) {
        desk.append(
                matter,
                RequestDesk.staying(matter, desk.today(), step, actor.username())
                        .saying(other.number())
                        .inside());
        audit.record(actor.username(), action, matter.subject(), Map.of("other", other.number()));
    }
}

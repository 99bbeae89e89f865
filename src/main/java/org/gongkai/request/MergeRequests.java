package org.gongkai.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.audit.AuditTrail;
import org.gongkai.calendar.LegalEvent;
import org.gongkai.casework.Matter;
import org.gongkai.casework.MatterFacts;
import org.gongkai.casework.Matters;
import org.gongkai.casework.Parties;
import org.gongkai.casework.Timeline;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Merges a request into an earlier one by the same applicant to the same body for the same
/// information, while both are open (合并): one answer for both. Each stays a request of its own,
/// with its number, its clock and its place in table 3 (ADR 0015). What was answered before is no
/// case for this but a repeat (Art. 36(6)).
@Component
public class MergeRequests {

    private static final int LONGEST = 500;

    private final RequestDesk desk;
    private final Followers followers;
    private final Extensions extensions;
    private final Matters matters;
    private final MatterFacts facts;
    private final Parties parties;
    private final Timeline timeline;
    private final AuditTrail audit;

    MergeRequests(
            RequestDesk desk,
            Followers followers,
            Extensions extensions,
            Matters matters,
            MatterFacts facts,
            Parties parties,
            Timeline timeline,
            AuditTrail audit) {
        this.desk = desk;
        this.followers = followers;
        this.extensions = extensions;
        this.matters = matters;
        this.facts = facts;
        this.parties = parties;
        this.timeline = timeline;
        this.audit = audit;
    }

    /// @param intoId the earlier one
    /// @param reason why both ask for the same
    @Transactional
    public void merge(Actor actor, long id, long seen, long intoId, String reason) {
        // the earlier one first, as everywhere where both are held
        Matter into = matters.lock(Math.min(id, intoId));
        Matter matter = desk.hold(actor, Action.HANDLE_MATTERS, id, seen, RequestStage.WORK);
        if (into.id() == id || !parties.listOthersOfTheSame(id).contains(intoId)) {
            throw new Refused("", Text.t("request.refused.merge-other"));
        }
        if (RequestStage.of(into) != RequestStage.WORK) {
            throw new Refused("", Text.t("request.refused.merge-stage", into.number()));
        }
        if (!matters.listFollowing(id).isEmpty()) {
            throw new Refused("", Text.t("request.refused.merge-followed"));
        }
        if (isExtended(matter)) throw new Refused("", Text.t("request.refused.merge-extended"));
        String why = RequestDesk.needed("reason", reason, LONGEST);
        Matter merged = facts.mergedInto(matter, intoId);
        LocalDate today = desk.today();
        desk.append(
                merged,
                RequestDesk.into(RequestStage.MERGED, today, "merged", actor.username())
                        .saying(Text.official("request.words.merged", into.number())));
        desk.append(
                into,
                RequestDesk.staying(into, today, "merged-in", actor.username())
                        .saying(Text.official("request.words.why", matter.number(), why))
                        .inside());
        audit.record(
                actor.username(), "request.merge", matter.subject(), Map.of("into", into.number()));
    }

    /// Gives a merged request its own way again.
    @Transactional
    public void part(Actor actor, long id, long seen, String reason) {
        Long intoId = matters.get(id).mergedInto();
        if (intoId != null) matters.lock(intoId);
        Matter matter = desk.hold(actor, Action.HANDLE_MATTERS, id, seen, RequestStage.MERGED);
        String why = RequestDesk.needed("reason", reason, LONGEST);
        Matter into = matters.get(Objects.requireNonNull(matter.mergedInto()));
        followers.release(matter, desk.today(), actor.username());
        desk.append(
                into,
                RequestDesk.staying(into, desk.today(), "parted", actor.username())
                        .saying(Text.official("request.words.why", matter.number(), why))
                        .inside());
        audit.record(
                actor.username(), "request.part", matter.subject(), Map.of("from", into.number()));
    }

    /// The earlier requests that one may be merged into, of those by the same applicant.
    public List<RequestRow> listTargets(Matter matter, List<RequestRow> others) {
        if (RequestStage.of(matter) != RequestStage.WORK) return List.of();
        return others.stream()
                .filter(one -> one.matter().id() < matter.id())
                .filter(one -> RequestStage.of(one.matter()) == RequestStage.WORK)
                .toList();
    }

    /// Its own longer term, or one asked for, would be lost: a term is extended once (Art. 33).
    private boolean isExtended(Matter matter) {
        return extensions.list(matter).stream().anyMatch(one -> one.approved() == null)
                || timeline.list(matter).stream()
                        .anyMatch(step -> step.clock() == LegalEvent.Kind.EXTENDED);
    }
}

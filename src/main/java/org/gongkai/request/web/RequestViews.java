package org.gongkai.request.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.gongkai.audit.AuditTrail;
import org.gongkai.calendar.Deadline;
import org.gongkai.calendar.Explanation;
import org.gongkai.calendar.KeptCalendar;
import org.gongkai.casework.ClosedFiles;
import org.gongkai.casework.Light;
import org.gongkai.casework.Matter;
import org.gongkai.casework.MatterClocks;
import org.gongkai.casework.Matters;
import org.gongkai.casework.Papers;
import org.gongkai.casework.Parties;
import org.gongkai.casework.Party;
import org.gongkai.casework.Step;
import org.gongkai.casework.Timeline;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.request.Answer;
import org.gongkai.request.Answers;
import org.gongkai.request.Consultations;
import org.gongkai.request.Corrections;
import org.gongkai.request.Extensions;
import org.gongkai.request.Fees;
import org.gongkai.request.Remedies;
import org.gongkai.request.RequestList;
import org.gongkai.request.RequestRow;
import org.gongkai.request.Requests;
import org.springframework.stereotype.Component;

/// Gathers what the page of a request shows. Showing it reads personal data, which is recorded
/// before anything is handed out.
@Component
class RequestViews {

    private final Matters matters;
    private final Requests requests;
    private final Parties parties;
    private final Timeline timeline;
    private final MatterClocks clocks;
    private final Papers papers;
    private final Corrections corrections;
    private final Consultations consultations;
    private final Extensions extensions;
    private final Fees fees;
    private final Answers answers;
    private final Remedies remedies;
    private final RequestList list;
    private final TogetherViews together;
    private final ClosedFiles files;
    private final KeptCalendar calendar;
    private final AuditTrail audit;
    private final Clock clock;

    RequestViews(
            Matters matters,
            Requests requests,
            Parties parties,
            Timeline timeline,
            MatterClocks clocks,
            Papers papers,
            Corrections corrections,
            Consultations consultations,
            Extensions extensions,
            Fees fees,
            Answers answers,
            Remedies remedies,
            RequestList list,
            TogetherViews together,
            ClosedFiles files,
            KeptCalendar calendar,
            AuditTrail audit,
            Clock clock) {
        this.matters = matters;
        this.requests = requests;
        this.parties = parties;
        this.timeline = timeline;
        this.clocks = clocks;
        this.papers = papers;
        this.corrections = corrections;
        this.consultations = consultations;
        this.extensions = extensions;
        this.fees = fees;
        this.answers = answers;
        this.remedies = remedies;
        this.list = list;
        this.together = together;
        this.files = files;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
    }

    /// The request, if this person may read it.
    Matter readable(Actor actor, long id) {
        Matter matter = matters.readable(actor, id);
        if (!matter.kind().equals(Requests.KIND)) throw new NoSuchElementException("request");
        return matter;
    }

    RequestView show(
            Actor actor, long id, Map<String, String> typed, List<Refused.Problem> problems) {
        Matter matter = readable(actor, id);
        files.requireOpen(actor, matter);
        audit.read(actor.username(), "request.read", matter.subject());
        List<RequestRow> others = list.list(actor, parties.listOthersOfTheSame(id));
        List<Step> steps = timeline.list(matter);
        Optional<Deadline> deadline = clocks.deadline(matter, steps);
        LocalDate today = LocalDate.now(clock);
        return new RequestView(
                matter,
                requests.details(matter),
                parties.findApplicant(id).orElse(Party.NOBODY),
                Light.of(matter, today, calendar.current()),
                deadline,
                deadline.map(one -> Explanation.of(one, calendar.current(), null))
                        .orElse(List.of()),
                steps,
                steps.getLast().id(),
                papers.list(matter),
                corrections.find(matter),
                consultations.list(matter),
                extensions.list(matter),
                fees.find(matter),
                answers.find(matter),
                answers.list(matter).stream().filter(RequestViews::isReturned).toList(),
                remedies.list(matter),
                others,
                together.show(actor, matter, others),
                matter.receivedOn() == null ? 1 : fees.pieces(matter),
                today,
                new RequestView.May(
                        actor.can(Action.HANDLE_MATTERS, matter.bodyPath()),
                        actor.can(Action.APPROVE_TERMS, matter.bodyPath()),
                        actor.can(Action.SIGN_ANSWERS, matter.bodyPath())),
                typed,
                problems);
    }

    private static boolean isReturned(Answer answer) {
        return answer.returnedBy() != null;
    }
}

package org.gongkai.request.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
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
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Refused;
import org.gongkai.request.AmountQuestions;
import org.gongkai.request.Answer;
import org.gongkai.request.Answers;
import org.gongkai.request.Consultations;
import org.gongkai.request.Corrections;
import org.gongkai.request.Extension;
import org.gongkai.request.Extensions;
import org.gongkai.request.Fees;
import org.gongkai.request.ProactiveAnswers;
import org.gongkai.request.Remedies;
import org.gongkai.request.RequestFilter;
import org.gongkai.request.RequestList;
import org.gongkai.request.RequestRow;
import org.gongkai.request.Requests;
import org.springframework.beans.factory.annotation.Value;
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
    private final ProactiveAnswers proactive;
    private final Remedies remedies;
    private final RequestList list;
    private final TogetherViews together;
    private final ClosedFiles files;
    private final KeptCalendar calendar;
    private final AmountQuestions amounts;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Clock clock;
    private final int many;

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
            ProactiveAnswers proactive,
            Remedies remedies,
            RequestList list,
            TogetherViews together,
            ClosedFiles files,
            KeptCalendar calendar,
            AmountQuestions amounts,
            Accounts accounts,
            AuditTrail audit,
            Clock clock,
            @Value("${gongkai.requests.many-in-a-year:10}") int many) {
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
        this.proactive = proactive;
        this.remedies = remedies;
        this.list = list;
        this.together = together;
        this.files = files;
        this.calendar = calendar;
        this.amounts = amounts;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
        this.many = many;
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
        List<Answer> all = answers.list(matter);
        List<Extension> terms = extensions.list(matter);
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
                terms,
                fees.find(matter),
                all.stream().filter(one -> !isReturned(one)).findFirst(),
                proactive.find(matter),
                all.stream().filter(RequestViews::isReturned).toList(),
                remedies.list(matter),
                others,
                together.show(actor, matter, others),
                matter.receivedOn() == null ? 1 : fees.pieces(matter),
                amount(actor, matter),
                names(all, terms),
                today,
                new RequestView.May(
                        actor.can(Action.HANDLE_MATTERS, matter.bodyPath()),
                        actor.can(Action.APPROVE_TERMS, matter.bodyPath()),
                        actor.can(Action.SIGN_ANSWERS, matter.bodyPath())),
                typed,
                problems);
    }

    private RequestView.Amount amount(Actor actor, Matter matter) {
        RequestFilter same = RequestFilter.of(Map.of("same", Long.toString(matter.id())));
        long inAYear = list.count(actor, same);
        return new RequestView.Amount(
                amounts.find(matter),
                inAYear,
                matter.isOpen() && inAYear > many,
                Paging.address("/office/requests", same.parameters()));
    }

    private Map<String, String> names(List<Answer> answers, List<Extension> extensions) {
        var usernames = new HashSet<String>();
        for (Answer one : answers) {
            usernames.add(one.preparedBy());
            if (one.returnedBy() != null) usernames.add(one.returnedBy());
            if (one.signedBy() != null) usernames.add(one.signedBy());
        }
        extensions.forEach(one -> usernames.add(one.proposedBy()));
        return accounts.namesOf(usernames);
    }

    private static boolean isReturned(Answer answer) {
        return answer.returnedBy() != null;
    }
}

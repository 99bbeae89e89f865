package org.gongkai.bulletin.web;

import java.util.List;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.bulletin.Candidates;
import org.gongkai.bulletin.Decisions;
import org.gongkai.bulletin.Distribution;
import org.gongkai.bulletin.Instructions;
import org.gongkai.bulletin.Issue;
import org.gongkai.bulletin.IssueState;
import org.gongkai.bulletin.Issues;
import org.gongkai.bulletin.Item;
import org.gongkai.bulletin.Rhythm;
import org.gongkai.bulletin.TaskBodies;
import org.gongkai.bulletin.WriteInstruction;
import org.gongkai.database.FormKeys;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.WhoMay;
import org.gongkai.pages.Refused;
import org.springframework.stereotype.Component;

/// Gathers what the pages of an issue show. Showing it may read personal data, which is recorded
/// before anything is handed out.
@Component
class IssueViews {

    private static final int CANDIDATES = 60;

    private final Issues issues;
    private final Candidates candidates;
    private final Decisions decisions;
    private final Distribution distribution;
    private final Instructions instructions;
    private final WriteInstruction writing;
    private final TaskBodies bodies;
    private final Accounts accounts;
    private final WhoMay whoMay;
    private final AuditTrail audit;

    IssueViews(
            Issues issues,
            Candidates candidates,
            Decisions decisions,
            Distribution distribution,
            Instructions instructions,
            WriteInstruction writing,
            TaskBodies bodies,
            Accounts accounts,
            WhoMay whoMay,
            AuditTrail audit) {
        this.issues = issues;
        this.candidates = candidates;
        this.decisions = decisions;
        this.distribution = distribution;
        this.instructions = instructions;
        this.writing = writing;
        this.bodies = bodies;
        this.accounts = accounts;
        this.whoMay = whoMay;
        this.audit = audit;
    }

    Issue readable(Actor actor, long id) {
        return issues.readable(actor, id);
    }

    boolean mayCompose(Actor actor, Issue issue) {
        return issue.isOpen() && actor.can(Action.HANDLE_MATTERS, issue.series().bodyPath());
    }

    /// @param fields what is looked for among the candidates
    /// @param typed what was typed into a form that was refused
    ComposeView compose(
            Actor actor,
            long id,
            Map<String, String> fields,
            Map<String, String> typed,
            List<Refused.Problem> problems) {
        Issue issue = readable(actor, id);
        audit.read(actor.username(), "bulletin.read", issue.subject());
        int usualDays = issue.series().rhythm() == Rhythm.DAILY ? 1 : 7;
        Candidates.Wanted wanted = ComposeForm.wanted(fields, usualDays);
        boolean elsewhere = !typed.isEmpty() && ComposeForm.saveCount(typed) != issue.saveCount();
        return new ComposeView(
                issue,
                issues.listItems(id),
                candidates.list(actor, wanted, CANDIDATES),
                wanted,
                candidates.kinds(),
                distribution.names(issue.series()),
                decisions.list(id),
                typed,
                elsewhere,
                problems);
    }

    IssueView show(
            Actor actor, long id, Map<String, String> typed, List<Refused.Problem> problems) {
        Issue issue = readable(actor, id);
        audit.read(actor.username(), "bulletin.read", issue.subject());
        boolean office = issues.isOfOffice(actor, issue);
        List<Item> items = issues.listItems(id);
        boolean recipient = distribution.isRecipient(actor.accountId(), id);
        boolean enters = issue.isIssued() && writing.mayEnter(actor, issue);
        boolean instructs = issue.isIssued() && recipient && actor.canAnywhere(Action.INSTRUCT);
        return new IssueView(
                issue,
                items,
                office ? distribution.listCopies(id) : List.of(),
                office ? distribution.names(issue.series()) : List.of(),
                office ? decisions.list(id) : List.of(),
                instructions.listOn(actor, issue),
                decisions.isIntact(issue, items),
                new IssueView.May(
                        office,
                        mayCompose(actor, issue),
                        mayIssue(actor, issue),
                        instructs,
                        enters),
                whoMay.names(Action.ISSUE_BULLETINS, issue.series().bodyPath(), ""),
                instructs ? bodies.listFor(actor) : List.of(),
                enters ? bodies.listFor(issue.series().bodyId()) : List.of(),
                enters ? distribution.listLeaders(id) : List.of(),
                accounts.namesOf(
                        java.util.stream.Stream.concat(
                                        issue.composers().stream(),
                                        java.util.stream.Stream.of(
                                                String.valueOf(issue.submittedBy()),
                                                String.valueOf(issue.issuedBy())))
                                .toList()),
                FormKeys.fresh(),
                typed,
                problems);
    }

    private static boolean mayIssue(Actor actor, Issue issue) {
        return issue.state() == IssueState.SUBMITTED
                && actor.can(Action.ISSUE_BULLETINS, issue.series().bodyPath())
                && !issue.composers().contains(actor.username())
                && !actor.username().equals(issue.submittedBy());
    }
}

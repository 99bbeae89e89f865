package org.gongkai.bulletin.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.audit.AuditTrail;
import org.gongkai.bulletin.ExtendInstruction;
import org.gongkai.bulletin.Instruction;
import org.gongkai.bulletin.InstructionSides;
import org.gongkai.bulletin.Instructions;
import org.gongkai.bulletin.Issue;
import org.gongkai.bulletin.Issues;
import org.gongkai.bulletin.Item;
import org.gongkai.bulletin.Report;
import org.gongkai.bulletin.Reports;
import org.gongkai.bulletin.TaskBodies;
import org.gongkai.bulletin.TermExtension;
import org.gongkai.calendar.Deadline;
import org.gongkai.calendar.Explanation;
import org.gongkai.calendar.KeptCalendar;
import org.gongkai.casework.Light;
import org.gongkai.casework.Matter;
import org.gongkai.casework.MatterClocks;
import org.gongkai.casework.Step;
import org.gongkai.casework.Timeline;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.springframework.stereotype.Component;

/// Gathers what the page of an instruction shows. Showing it reads personal data, which is recorded
/// before anything is handed out.
@Component
class InstructionViews {

    private final Instructions instructions;
    private final Issues issues;
    private final Reports reports;
    private final ExtendInstruction extending;
    private final TaskBodies bodies;
    private final Timeline timeline;
    private final MatterClocks clocks;
    private final KeptCalendar calendar;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Clock clock;

    InstructionViews(
            Instructions instructions,
            Issues issues,
            Reports reports,
            ExtendInstruction extending,
            TaskBodies bodies,
            Timeline timeline,
            MatterClocks clocks,
            KeptCalendar calendar,
            Accounts accounts,
            AuditTrail audit,
            Clock clock) {
        this.instructions = instructions;
        this.issues = issues;
        this.reports = reports;
        this.extending = extending;
        this.bodies = bodies;
        this.timeline = timeline;
        this.clocks = clocks;
        this.calendar = calendar;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    Instruction readable(Actor actor, long id) {
        return instructions.readable(actor, id);
    }

    InstructionView show(
            Actor actor,
            long id,
            String deed,
            Map<String, String> typed,
            List<Refused.Problem> problems) {
        Instruction one = readable(actor, id);
        Matter matter = one.matter();
        audit.read(actor.username(), "bulletin.read-instruction", matter.subject());
        Issue issue = issues.get(one.issueId());
        List<Step> steps = timeline.list(matter);
        Optional<Deadline> deadline = clocks.deadline(matter, steps);
        List<Report> all = reports.list(matter);
        List<TermExtension> terms = extending.list(matter);
        return new InstructionView(
                one,
                issue.name(),
                issues.mayRead(actor, issue),
                items(one),
                Light.of(matter, LocalDate.now(clock), calendar.current()),
                deadline,
                deadline.map(each -> Explanation.of(each, calendar.current(), null))
                        .orElse(List.of()),
                steps,
                steps.getLast().id(),
                all,
                terms,
                extending.left(matter),
                InstructionSides.of(actor, one),
                actor.username(),
                bodies.listFor(one.officeId()),
                names(one, all, terms),
                deed,
                typed,
                problems);
    }

    private List<Item> items(Instruction one) {
        Long item = one.itemId();
        return issues.listItems(one.issueId()).stream()
                .filter(each -> item == null || each.id() == item)
                .toList();
    }

    private Map<String, String> names(
            Instruction one, List<Report> reports, List<TermExtension> extensions) {
        var usernames = new HashSet<String>();
        usernames.add(one.enteredBy());
        for (Report each : reports) {
            usernames.add(each.reportedBy());
            if (each.decidedBy() != null) usernames.add(each.decidedBy());
        }
        extensions.forEach(each -> usernames.add(each.proposedBy()));
        return accounts.namesOf(usernames);
    }
}

package org.gongkai.letter.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
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
import org.gongkai.casework.Step;
import org.gongkai.casework.Timeline;
import org.gongkai.letter.Categories;
import org.gongkai.letter.Letter;
import org.gongkai.letter.Letters;
import org.gongkai.letter.ReplyTemplates;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.springframework.stereotype.Component;

/// Gathers what the page of a letter shows. Showing it reads personal data, which is recorded
/// before anything is handed out.
@Component
class LetterViews {

    private final Matters matters;
    private final Letters letters;
    private final Parties parties;
    private final Timeline timeline;
    private final MatterClocks clocks;
    private final Papers papers;
    private final HandledViews handled;
    private final AroundViews around;
    private final LetterRights rights;
    private final ClosedFiles files;
    private final Categories categories;
    private final ReplyTemplates templates;
    private final Bodies bodies;
    private final KeptCalendar calendar;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Clock clock;

    LetterViews(
            Matters matters,
            Letters letters,
            Parties parties,
            Timeline timeline,
            MatterClocks clocks,
            Papers papers,
            HandledViews handled,
            AroundViews around,
            LetterRights rights,
            ClosedFiles files,
            Categories categories,
            ReplyTemplates templates,
            Bodies bodies,
            KeptCalendar calendar,
            Accounts accounts,
            AuditTrail audit,
            Clock clock) {
        this.matters = matters;
        this.letters = letters;
        this.parties = parties;
        this.timeline = timeline;
        this.clocks = clocks;
        this.papers = papers;
        this.handled = handled;
        this.around = around;
        this.rights = rights;
        this.files = files;
        this.categories = categories;
        this.templates = templates;
        this.bodies = bodies;
        this.calendar = calendar;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /// The letter, if this person may read it.
    Matter readable(Actor actor, long id) {
        Matter matter = matters.readable(actor, id);
        if (!matter.kind().equals(Letters.KIND)) throw new NoSuchElementException(Letters.KIND);
        return matter;
    }

    LetterView show(Actor actor, long id, LetterView.Form form) {
        Matter matter = readable(actor, id);
        files.requireOpen(actor, matter);
        audit.read(actor.username(), "letter.read", matter.subject());
        Letter letter = letters.get(matter);
        LetterView.May may = rights.of(actor, matter);
        List<Step> steps = timeline.list(matter);
        Optional<Deadline> deadline = clocks.deadline(matter, steps);
        LocalDate today = LocalDate.now(clock);
        HandledView done = handled.show(matter, letter, may);
        return new LetterView(
                matter,
                letter,
                parties.findApplicant(id),
                Light.of(matter, today, calendar.current()),
                deadline,
                deadline.map(one -> Explanation.of(one, calendar.current(), null))
                        .orElse(List.of()),
                steps,
                steps.getLast().id(),
                papers.list(matter),
                done,
                around.show(actor, matter, letter, may),
                choices(matter, letter, may),
                names(done),
                today,
                may,
                form);
    }

    private ChoicesView choices(Matter matter, Letter letter, LetterView.May may) {
        List<Body> others =
                may.handle() && matter.archivedAt() == null
                        ? bodies.listActive().stream()
                                .filter(one -> one.id() != matter.bodyId())
                                .toList()
                        : List.of();
        return new ChoicesView(
                others,
                categories.listActive(),
                may.handle() ? templates.list(matter) : List.of(),
                letter.againstId() == null ? "" : bodies.get(letter.againstId()).name());
    }

    private Map<String, String> names(HandledView done) {
        var usernames = new HashSet<String>();
        done.replies()
                .forEach(one -> {
                    usernames.add(one.preparedBy());
                    usernames.add(Objects.requireNonNullElse(one.returnedBy(), ""));
                    usernames.add(Objects.requireNonNullElse(one.reviewedBy(), ""));
                });
        done.extensions().forEach(one -> usernames.add(one.proposedBy()));
        done.assignments().forEach(one -> usernames.add(one.by()));
        done.calls().forEach(one -> usernames.add(one.by()));
        done.appeal().ifPresent(one -> usernames.add(one.by()));
        return accounts.namesOf(usernames);
    }
}

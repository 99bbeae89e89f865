package org.gongkai.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.audit.AuditTrail;
import org.gongkai.calendar.reading.Reading;
import org.gongkai.database.ChangeFeed;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts a notice about holidays in force and moves the open clocks that depend on it.
@Component
public class ImportNotice {

    private final Notices notices;
    private final MoveClocks clocks;
    private final Bodies bodies;
    private final AuditTrail audit;
    private final ChangeFeed feed;

    ImportNotice(
            Notices notices, MoveClocks clocks, Bodies bodies, AuditTrail audit, ChangeFeed feed) {
        this.notices = notices;
        this.clocks = clocks;
        this.bodies = bodies;
        this.audit = audit;
        this.feed = feed;
    }

    /// @param notice its id
    /// @param moved the clocks it moved
    public record Done(long notice, int version, List<MovedClock> moved) {}

    /// What the notice would do, with all that is wrong about it.
    ///
    /// @throws org.gongkai.organization.NotAllowed unless the actor keeps the whole house
    @Transactional(readOnly = true)
    public NoticePreview preview(Actor actor, NoticeForm form) {
        requireKeeper(actor);
        Draft draft = draft(form);
        NoticePreview preview = draft.preview(List.of());
        if (!preview.isUsable()) return preview;
        try {
            return draft.preview(clocks.preview(draft.calendar()));
        } catch (Refused refused) {
            return draft.withProblems(refused.problems()).preview(List.of());
        }
    }

    /// Keeps the notice and moves the clocks, all or nothing.
    ///
    /// @param against of the preview that was confirmed
    /// @throws Refused when it cannot be put in force, or another notice came in since the preview
    @Transactional
    public Done keep(Actor actor, NoticeForm form, long against) {
        requireKeeper(actor);
        notices.holdAlone();
        Draft draft = draft(form);
        if (draft.against() != against) {
            throw new Refused("", Text.t("calendar.import.changed"));
        }
        if (!draft.problems().isEmpty()) throw new Refused(draft.problems());
        var corrected = Optional.ofNullable(draft.corrected());
        long id = notices.keep(form, draft.days(), corrected, actor.username());
        int version = corrected.map(KeptNotice::version).orElse(0) + 1;
        WorkCalendar calendar = NoticeInForce.calendar(KeptCalendar.inForce(notices.listInForce()));
        List<MovedClock> moved = clocks.move(calendar, actor, form.title() + form.number());
        audit.record(
                actor.username(),
                "calendar.import",
                "calendar-notice/" + id,
                Map.of(
                        "year", form.year(),
                        "title", form.title(),
                        "number", form.number(),
                        "version", version,
                        "days", draft.days().size(),
                        "moved", moved.size()));
        feed.record("calendar", Integer.toString(form.year()));
        return new Done(id, version, moved);
    }

    private Draft draft(NoticeForm form) {
        long against = notices.newest();
        List<KeptNotice> inForce = notices.listInForce();
        KeptNotice corrected =
                inForce.stream().filter(notice -> corrects(form, notice)).findFirst().orElse(null);
        List<KeptNotice> others = inForce.stream().filter(notice -> notice != corrected).toList();
        Reading reading = form.read();
        List<CalendarDay> days =
                reading.days().stream()
                        .map(form::day)
                        .sorted(Comparator.comparing(CalendarDay::date))
                        .toList();
        List<Refused.Problem> problems =
                new NoticeChecks(form, days, corrected, others)
                        .problems(reading, NoticeInForce.calendar(KeptCalendar.inForce(inForce)));
        return new Draft(form, days, reading.skipped(), problems, corrected, others, against);
    }

    /// By its number in our books, or by its title.
    private static boolean corrects(NoticeForm form, KeptNotice notice) {
        return form.series() != 0
                ? notice.series() == form.series()
                : notice.local() == form.local()
                        && notice.year() == form.year()
                        && notice.title().equals(form.title());
    }

    private void requireKeeper(Actor actor) {
        if (!actor.isSystem()) {
            actor.require(Action.ADMINISTER, bodies.findRoot().orElseThrow().path());
        }
    }

    private record Draft(
            NoticeForm form,
            List<CalendarDay> days,
            List<String> skipped,
            List<Refused.Problem> problems,
            @Nullable KeptNotice corrected,
            List<KeptNotice> others,
            long against) {

        NoticePreview preview(List<MovedClock> moved) {
            return new NoticePreview(form, days, skipped, problems, corrected, moved, against);
        }

        Draft withProblems(List<Refused.Problem> found) {
            return new Draft(form, days, skipped, found, corrected, others, against);
        }

        /// The calendar as it would be.
        WorkCalendar calendar() {
            var all = new ArrayList<>(KeptCalendar.inForce(others));
            long series = corrected == null ? NoticeInForce.NEXT : corrected.series();
            all.add(new NoticeInForce(series, form.local(), form.year(), days));
            return NoticeInForce.calendar(all);
        }
    }
}

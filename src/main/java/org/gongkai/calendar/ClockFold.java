package org.gongkai.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.gongkai.calendar.LegalEvent.Kind;
import org.jspecify.annotations.Nullable;

/// One pass over the events of a clock. Several waits may overlap; time goes on when the last of
/// them ends. Days are numbers of the calendar here.
final class ClockFold {

    private static final int KINDS = Kind.values().length;

    /// An extension of an unknown day is taken to be granted while the term ran.
    private static final Comparator<LegalEvent> IN_ORDER =
            Comparator.comparing(LegalEvent::on, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Rules rules;
    private final Term reply;
    private final LocalDate received;
    private final WorkCalendar calendar;
    private final @Nullable ClockTrace trace;
    private final int start;
    private final int[] open = new int[KINDS];
    private int @Nullable [] withoutEffect;

    private int since;
    private int used;
    private int total;
    private int extension;
    private int undatedExtension;
    private int named;
    private int stops;
    private @Nullable Kind stoppedBy;
    private @Nullable LocalDate answered;

    /// @param trace keeps what the explanation needs; absent when only the day is wanted
    ClockFold(Rules rules, LocalDate received, WorkCalendar calendar, @Nullable ClockTrace trace) {
        this.rules = rules;
        this.reply = rules.reply();
        this.received = received;
        this.calendar = calendar;
        this.trace = trace;
        start = calendar.number(received);
        since = start;
        total = reply.days(received);
    }

    static List<LegalEvent> inOrder(List<LegalEvent> events) {
        for (int i = 1; i < events.size(); i++) {
            if (IN_ORDER.compare(events.get(i - 1), events.get(i)) > 0) {
                return events.stream().sorted(IN_ORDER).toList();
            }
        }
        return List.copyOf(events);
    }

    void add(LegalEvent event) {
        LocalDate on = event.on();
        if (on == null) {
            undatedExtension += event.days();
            extend(event.days());
            return;
        }
        if (on.isBefore(received)) throw new ClockRefused("before-receipt", on, received);
        if (answered != null) throw new ClockRefused("after-answer", on, answered);
        int day = calendar.number(on);
        switch (event.kind().effect()) {
            case STOPS -> stop(event.kind(), on, day);
            case GOES_ON -> goOn(event.kind(), on, day);
            case STARTS_ANEW -> startAnew(event.kind(), on, day);
            case EXTENDS -> {
                if (!runsOutBefore(day)) extend(event.days());
                else if (trace != null) trace.tooLate(event.kind(), on);
            }
            case NAMES_A_DAY -> delay(event, on, day);
            case ENDS -> answered = on;
        }
    }

    /// What comes after the last day of the term cannot mend that it was missed.
    private boolean runsOutBefore(int day) {
        return stops == 0 && day > Math.max(named, termEnd());
    }

    /// The last day of the term as it is counted, whatever day was named.
    private int termEnd() {
        return reply.plus(since, Math.max(0, total - used), calendar);
    }

    /// The named day holds when the counted term ends before it; it never shortens the term.
    private void delay(LegalEvent event, LocalDate on, int day) {
        if (!rules.equals(Rules.OGI_2019)) throw new ClockRefused("no-delay");
        if (event.days() <= 0) throw new ClockRefused("no-later-day", on);
        if (!runsOutBefore(day)) named = Math.max(named, day + event.days());
        else if (trace != null) trace.tooLate(event.kind(), on);
    }

    private void extend(int days) {
        if (days <= 0) throw new ClockRefused("no-extension", days);
        extension += days;
        if (extension > rules.longestExtension()) {
            throw new ClockRefused("extended-too-far", extension, rules.longestExtension());
        }
        total += days;
    }

    private void stop(Kind kind, LocalDate on, int day) {
        if (runsOutBefore(day)) {
            if (trace != null) trace.tooLate(kind, on);
            if (withoutEffect == null) withoutEffect = new int[KINDS];
            withoutEffect[kind.ordinal()]++;
            return;
        }
        if (trace != null && kind == Kind.CORRECTION_ASKED && used == 0) askedLate(trace, day);
        if (stops++ == 0) {
            running(kind, on, day);
            used += reply.between(since, day, calendar);
            since = day;
            stoppedBy = kind;
        }
        open[kind.ordinal()]++;
    }

    private void askedLate(ClockTrace trace, int day) {
        int asked = calendar.workingBetween(start, day);
        int within = rules.askCorrectionWithin();
        if (within > 0 && asked > within) trace.askedLate(asked, within);
    }

    private void goOn(Kind kind, LocalDate on, int day) {
        if (endsOneWithoutEffect(kind)) return;
        close(kind);
        if (stops == 0) {
            span(kind, on);
            since = day;
            stoppedBy = null;
        }
    }

    /// Waits that are still open go on; what was counted before is void, and with it an extension
    /// and a day that was named.
    private void startAnew(Kind kind, LocalDate on, int day) {
        if (endsOneWithoutEffect(kind)) return;
        close(kind);
        span(kind, on);
        since = day;
        used = 0;
        named = 0;
        extension = undatedExtension;
        total = reply.days(on) + undatedExtension;
        if (stops == 0) stoppedBy = null;
    }

    private boolean endsOneWithoutEffect(Kind kind) {
        if (withoutEffect == null) return false;
        int begun = kind.begun().ordinal();
        if (open[begun] > 0 || withoutEffect[begun] == 0) return false;
        withoutEffect[begun]--;
        return true;
    }

    private void close(Kind kind) {
        Kind begun = kind.begun();
        if (open[begun.ordinal()]-- == 0) {
            throw new ClockRefused(
                    "without-beginning", ClockTrace.word(kind), ClockTrace.word(begun));
        }
        stops--;
    }

    private void span(@Nullable Kind endedBy, LocalDate last) {
        if (trace != null) trace.span(stoppedBy, endedBy, received, last, used);
    }

    /// A stretch in which the clock runs, and perhaps the delay after it.
    private void running(@Nullable Kind endedBy, LocalDate last, int day) {
        if (trace == null) return;
        int end = termEnd();
        if (named > end && day > end) {
            span(null, calendar.date(end));
            trace.span(Kind.DELAYED, endedBy, received, last, total);
        } else {
            span(endedBy, last);
        }
    }

    /// A day that was named does not hang on any notice of holidays.
    Due due() {
        if (stops > 0) return new Due(null, false);
        int end = termEnd();
        if (named > end) return new Due(calendar.date(named), false);
        LocalDate day = calendar.date(end);
        return new Due(day, calendar.isProvisional(day));
    }

    Deadline deadline(ClockTrace trace) {
        Due due = due();
        LocalDate day = due.day();
        if (day != null) running(null, day, calendar.number(day));
        int late =
                day != null && answered != null && answered.isAfter(day)
                        ? reply.between(calendar.number(day), calendar.number(answered), calendar)
                        : 0;
        return new Deadline(
                rules,
                received,
                day,
                due.provisional(),
                total,
                day == null ? Math.max(0, total - used) : 0,
                answered,
                late,
                trace.spans(),
                trace.remarks());
    }
}

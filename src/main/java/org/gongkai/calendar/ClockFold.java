package org.gongkai.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.calendar.Deadline.Remark;
import org.gongkai.calendar.Deadline.Span;
import org.gongkai.calendar.LegalEvent.Kind;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;

/// One pass over the events of a clock. Several waits may overlap; time goes on when the last of
/// them ends.
final class ClockFold {

    /// An extension of an unknown day is taken to be granted while the term ran.
    static final Comparator<LegalEvent> IN_ORDER =
            Comparator.comparing(LegalEvent::on, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Rules rules;
    private final Term reply;
    private final LocalDate received;
    private final WorkCalendar calendar;
    private final List<Span> spans = new ArrayList<>(4);
    private final List<Remark> remarks = new ArrayList<>(0);
    private final int[] open = new int[Kind.values().length];
    private final int[] withoutEffect = new int[Kind.values().length];

    private LocalDate since;
    private int used;
    private int total;
    private int extension;
    private int undatedExtension;
    private int stops;
    private @Nullable Kind stoppedBy;
    private @Nullable LocalDate answered;

    ClockFold(Rules rules, LocalDate received, WorkCalendar calendar) {
        this.rules = rules;
        this.reply = rules.reply();
        this.received = received;
        this.calendar = calendar;
        since = received;
        total = reply.days(received);
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
        switch (event.kind().effect()) {
            case STOPS -> stop(event.kind(), on);
            case GOES_ON -> goOn(event.kind(), on);
            case STARTS_ANEW -> startAnew(event.kind(), on);
            case EXTENDS -> {
                if (runsOutBefore(on)) remark("too-late", event.kind(), on);
                else extend(event.days());
            }
            case ENDS -> answered = on;
        }
    }

    /// What comes after the last day of the term cannot mend that it was missed.
    private boolean runsOutBefore(LocalDate on) {
        return stops == 0 && on.isAfter(reply.plus(since, total - used, calendar));
    }

    private void extend(int days) {
        if (days <= 0) throw new ClockRefused("no-extension", days);
        extension += days;
        if (extension > rules.longestExtension()) {
            throw new ClockRefused("extended-too-far", extension, rules.longestExtension());
        }
        total += days;
    }

    private void stop(Kind kind, LocalDate on) {
        if (runsOutBefore(on)) {
            remark("too-late", kind, on);
            withoutEffect[kind.ordinal()]++;
            return;
        }
        int asked = calendar.workingBetween(received, on);
        int within = rules.askCorrectionWithin();
        if (kind == Kind.CORRECTION_ASKED && within > 0 && asked > within && used == 0) {
            remarks.add(new Remark("asked-late", List.of(asked, within)));
        }
        if (stops++ == 0) {
            span(kind, on);
            used += reply.between(since, on, calendar);
            since = on;
            stoppedBy = kind;
        }
        open[kind.ordinal()]++;
    }

    private void goOn(Kind kind, LocalDate on) {
        if (endsOneWithoutEffect(kind)) return;
        close(kind);
        if (stops == 0) {
            span(kind, on);
            since = on;
            stoppedBy = null;
        }
    }

    /// Waits that are still open go on; what was counted before is void, and an extension with it.
    private void startAnew(Kind kind, LocalDate on) {
        if (endsOneWithoutEffect(kind)) return;
        close(kind);
        span(kind, on);
        since = on;
        used = 0;
        extension = undatedExtension;
        total = reply.days(on) + undatedExtension;
        if (stops == 0) stoppedBy = null;
    }

    private boolean endsOneWithoutEffect(Kind kind) {
        int begun = begun(kind).ordinal();
        if (open[begun] > 0 || withoutEffect[begun] == 0) return false;
        withoutEffect[begun]--;
        return true;
    }

    private void close(Kind kind) {
        Kind begun = begun(kind);
        if (open[begun.ordinal()]-- == 0)
            throw new ClockRefused("without-beginning", word(kind), word(begun));
        stops--;
    }

    private static Kind begun(Kind kind) {
        return kind.answers().orElseThrow();
    }

    private void span(@Nullable Kind endedBy, LocalDate through) {
        spans.add(new Span(stoppedBy, endedBy, since, through, used));
    }

    private void remark(String code, Kind kind, LocalDate on) {
        remarks.add(new Remark(code, List.of(word(kind), on)));
    }

    private static String word(Kind kind) {
        return Text.t("calendar.event." + kind.code());
    }

    Deadline deadline() {
        LocalDate due = null;
        if (stops == 0) {
            due = reply.plus(since, total - used, calendar);
            span(null, due);
        }
        int late =
                due != null && answered != null && answered.isAfter(due)
                        ? reply.between(due, answered, calendar)
                        : 0;
        return new Deadline(
                rules,
                received,
                due,
                due != null && calendar.isProvisional(due),
                total,
                due == null ? total - used : 0,
                answered,
                late,
                List.copyOf(spans),
                List.copyOf(remarks));
    }
}

package org.gongkai.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.calendar.Deadline.Remark;
import org.gongkai.calendar.Deadline.Span;
import org.gongkai.calendar.LegalEvent.Kind;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;

/// What a fold over a clock leaves behind for its explanation.
final class ClockTrace {

    private final List<Span> spans = new ArrayList<>(4);
    private final List<Remark> remarks = new ArrayList<>(0);
    private @Nullable LocalDate through;

    /// A stretch that begins where the one before ended.
    void span(
            @Nullable Kind stoppedBy,
            @Nullable Kind endedBy,
            LocalDate received,
            LocalDate last,
            int before) {
        spans.add(new Span(stoppedBy, endedBy, through == null ? received : through, last, before));
        through = last;
    }

    void tooLate(Kind kind, LocalDate on) {
        remarks.add(new Remark("too-late", List.of(word(kind), on)));
    }

    void askedLate(int days, int within) {
        remarks.add(new Remark("asked-late", List.of(days, within)));
    }

    List<Span> spans() {
        return List.copyOf(spans);
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    static String word(Kind kind) {
        return Text.t("calendar.event." + kind.code());
    }
}

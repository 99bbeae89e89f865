package org.gongkai.calendar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkai.audit.AuditTrail;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.stereotype.Component;

/// Computes the open clocks anew when another calendar comes into force.
@Component
class MoveClocks {

    private final List<OpenClocks> open;
    private final AuditTrail audit;

    MoveClocks(List<OpenClocks> open, AuditTrail audit) {
        this.open = open;
        this.audit = audit;
    }

    /// The clocks that this calendar would move.
    List<MovedClock> preview(WorkCalendar calendar) {
        return open.stream().flatMap(clocks -> moved(clocks, calendar).stream()).toList();
    }

    /// Moves them in the running transaction, each with a line in the audit.
    List<MovedClock> move(WorkCalendar calendar, Actor actor, String notice) {
        return open.stream()
                .flatMap(clocks -> {
                    List<MovedClock> moved = moved(clocks, calendar);
                    moved.forEach(one -> record(one, actor, notice));
                    clocks.move(moved);
                    return moved.stream();
                })
                .toList();
    }

    private static List<MovedClock> moved(OpenClocks clocks, WorkCalendar calendar) {
        try (Stream<OpenClock> all = clocks.list()) {
            return all.map(clock -> new MovedClock(clock, due(clock, calendar)))
                    .filter(moved -> !moved.to().equals(moved.from()))
                    .toList();
        }
    }

    private static Due due(OpenClock clock, WorkCalendar calendar) {
        try {
            return clock.clock().due(calendar);
        } catch (ClockRefused refused) {
            throw new Refused(
                    "",
                    Text.t(
                            "calendar.import.clock-refused",
                            clock.label(),
                            String.valueOf(refused.getMessage())));
        }
    }

    private void record(MovedClock moved, Actor actor, String notice) {
        Map<String, Object> detail = new HashMap<>();
        detail.put("from", Objects.toString(moved.from().day(), ""));
        detail.put("to", Objects.toString(moved.to().day(), ""));
        detail.put("provisional", moved.to().provisional());
        detail.put("notice", notice);
        audit.record(actor.username(), "calendar.move-clock", moved.clock().subject(), detail);
    }
}

package org.gongkai.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.calendar.Deadline;
import org.gongkai.calendar.Due;
import org.gongkai.calendar.KeptCalendar;
import org.gongkai.calendar.LegalClock;
import org.gongkai.calendar.LegalEvent;
import org.gongkai.calendar.Rules;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The clock of a matter: its steps that are legal events, folded under the law of the day it was
/// received (domain rule 1).
@Component
public class MatterClocks {

    private final JdbcClient jdbc;
    private final KeptCalendar calendar;

    MatterClocks(JdbcClient jdbc, KeptCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /// By when, and why; empty while the receipt is not confirmed.
    public Optional<Deadline> deadline(Matter matter, List<Step> steps) {
        return clock(matter, steps).map(clock -> clock.evaluate(calendar.current()));
    }

    private static Optional<LegalClock> clock(Matter matter, List<Step> steps) {
        if (matter.rules() == null || matter.receivedOn() == null) return Optional.empty();
        List<LegalEvent> events =
                steps.stream().filter(step -> step.clock() != null).map(Step::event).toList();
        return Optional.of(new LegalClock(matter.rules(), matter.receivedOn(), events));
    }

    /// The day a matter is due that has only just come in, in the running transaction.
    Due first(@Nullable Rules rules, @Nullable LocalDate receivedOn) {
        return rules == null || receivedOn == null
                ? new Due(null, false)
                : new LegalClock(rules, receivedOn, List.of()).due(calendar.held());
    }

    /// Writes the stage after a step, and the due day as the fold has it now.
    void write(Matter matter, List<Step> steps, NewStep step) {
        Due due =
                clock(matter, steps)
                        .map(clock -> clock.due(calendar.held()))
                        .orElse(new Due(null, false));
        jdbc.sql(
                        """
                        UPDATE casework.matter SET stage = :stage, acting = :acting,
                            due_on = :due, provisional = :provisional WHERE id = :id
                        """)
                .param("stage", step.stage())
                .param("acting", step.acting().code())
                .param("due", due.day(), java.sql.Types.DATE)
                .param("provisional", due.provisional())
                .param("id", matter.id())
                .update();
    }
}

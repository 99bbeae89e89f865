package org.gongkai.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.calendar.Deadline;
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
        return clock(matter.rules(), matter.receivedOn(), steps)
                .map(clock -> clock.evaluate(calendar.current()));
    }

    static Optional<LegalClock> clock(
            @Nullable Rules rules, @Nullable LocalDate received, List<Step> steps) {
        if (rules == null || received == null) return Optional.empty();
        List<LegalEvent> events =
                steps.stream().filter(step -> step.clock() != null).map(Step::event).toList();
        return Optional.of(new LegalClock(rules, received, events));
    }

    /// Writes the stage after a step, and the due day as the fold has it now.
    void write(Matter matter, List<Step> steps, NewStep step) {
        Optional<Deadline> deadline = deadline(matter, steps);
        jdbc.sql(
                        """
                        UPDATE casework.matter SET stage = :stage, acting = :acting,
                            due_on = :due, provisional = :provisional WHERE id = :id
                        """)
                .param("stage", step.stage())
                .param("acting", step.acting().code())
                .param("due", deadline.map(Deadline::due).orElse(null), java.sql.Types.DATE)
                .param("provisional", deadline.map(Deadline::provisional).orElse(false))
                .param("id", matter.id())
                .update();
    }
}

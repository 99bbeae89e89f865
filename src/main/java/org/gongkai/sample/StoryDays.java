package org.gongkai.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.calendar.KeptCalendar;
import org.gongkai.calendar.WorkCalendar;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Has stories of the sample happen on working days counted back from the day of loading, in the
/// order of the days: numbers are given out as they would have been.
@Component
class StoryDays {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final ApplicationContext program;
    private final KeptCalendar calendar;
    private final TransactionTemplate transactions;
    private final Clock clock;

    StoryDays(
            ApplicationContext program,
            KeptCalendar calendar,
            TransactionTemplate transactions,
            Clock clock) {
        this.program = program;
        this.calendar = calendar;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// What happens on a day, in the order of the day.
    record Due(LocalDate day, int nth, Runnable deed) {}

    DatedCommands commands() {
        return new DatedCommands(program, CHINA);
    }

    WorkCalendar calendar() {
        return calendar.current();
    }

    /// All or nothing.
    void happen(DatedCommands commands, List<Due> agenda) {
        var inOrder = new ArrayList<>(agenda);
        inOrder.sort(Comparator.comparing(Due::day).thenComparing(Due::nth));
        transactions.executeWithoutResult(status -> {
            for (Due due : inOrder) {
                commands.put(moment(due));
                due.deed().run();
            }
        });
    }

    /// The working day so many before the last one up to today.
    LocalDate before(int count) {
        WorkCalendar days = calendar.current();
        LocalDate day = LocalDate.now(clock);
        int left = count;
        while (left > 0 || !days.isWorking(day)) {
            if (days.isWorking(day)) left--;
            day = day.minusDays(1);
        }
        return day;
    }

    /// A moment in office hours, never after now.
    private Instant moment(Due due) {
        Instant planned =
                due.day()
                        .atTime(LocalTime.of(9, 5).plusMinutes(37L * due.nth()))
                        .atZone(CHINA)
                        .toInstant();
        Instant now = clock.instant();
        return planned.isAfter(now) ? now : planned;
    }
}

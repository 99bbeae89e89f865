package org.gongkai.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.gongkai.calendar.KeptCalendar;
import org.gongkai.calendar.WorkCalendar;
import org.gongkai.casework.CameBy;
import org.gongkai.casework.Party;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.request.ApplicantKind;
import org.gongkai.request.Details;
import org.gongkai.request.SubmitRequest;
import org.gongkai.request.Wanted;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Has each sample request come in and go its way, on working days counted back from the day of
/// loading: on that day some are open, in time, near their day or late.
@Component
class SampleRequests {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final ApplicationContext program;
    private final Bodies bodies;
    private final Accounts accounts;
    private final KeptCalendar calendar;
    private final TransactionTemplate transactions;
    private final Clock clock;

    SampleRequests(
            ApplicationContext program,
            Bodies bodies,
            Accounts accounts,
            KeptCalendar calendar,
            TransactionTemplate transactions,
            Clock clock) {
        this.program = program;
        this.bodies = bodies;
        this.accounts = accounts;
        this.calendar = calendar;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// What happens on a day, in the order of the day.
    private record Due(LocalDate day, int nth, Runnable deed) {}

    /// All or nothing, and in the order of the days: numbers are given out as they would have been.
    void load(List<SampleRequest> all) {
        var commands = new DatedCommands(program, CHINA);
        List<Due> agenda = agenda(all, commands);
        agenda.sort(Comparator.comparing(Due::day).thenComparing(Due::nth));
        transactions.executeWithoutResult(status -> {
            for (Due due : agenda) {
                commands.put(moment(due));
                due.deed().run();
            }
        });
    }

    private List<Due> agenda(List<SampleRequest> all, DatedCommands commands) {
        var people = new SamplePeople(all);
        var offices = new HashMap<String, SampleOffice>();
        WorkCalendar days = calendar.current();
        var agenda = new ArrayList<Due>();
        for (SampleRequest one : all) {
            Body body = bodies.find(one.body()).orElseThrow();
            SampleOffice office =
                    offices.computeIfAbsent(body.code(), code -> SampleOffice.of(body, accounts));
            var deeds = new RequestDeedsOfSample(commands, office, days);
            LocalDate came = before(days, one.daysAgo());
            var submission = submission(one, body, people.applicant(one));
            agenda.add(new Due(came, 0, () -> deeds.submit(submission)));
            for (int i = 0; i < one.steps().size(); i++) {
                SampleRequest.Step step = one.steps().get(i);
                LocalDate day = days.plusWorking(came, step.day());
                agenda.add(new Due(day, i + 1, () -> deeds.play(step, day)));
            }
        }
        return agenda;
    }

    private static SubmitRequest.Submission submission(
            SampleRequest one, Body body, Party applicant) {
        return new SubmitRequest.Submission(
                "sample-request-" + one.number(),
                body.id(),
                CameBy.of(one.cameBy()),
                null,
                applicant,
                new Details(
                        ApplicantKind.of(one.applicant()),
                        "either",
                        one.way(),
                        new Wanted(one.fact("wanted"), "", one.fact("about"), one.fact("purpose")),
                        false),
                List.of());
    }

    /// The working day so many before the last one up to today.
    private LocalDate before(WorkCalendar days, int count) {
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

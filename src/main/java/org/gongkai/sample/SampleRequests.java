package org.gongkai.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
import org.springframework.stereotype.Component;

/// Has each sample request come in and go its way: on the day of loading some are open, in time,
/// near their day or late.
@Component
class SampleRequests {

    private final StoryDays stories;
    private final Bodies bodies;
    private final Accounts accounts;

    SampleRequests(StoryDays stories, Bodies bodies, Accounts accounts) {
        this.stories = stories;
        this.bodies = bodies;
        this.accounts = accounts;
    }

    void load(List<SampleRequest> all) {
        DatedCommands commands = stories.commands();
        stories.happen(commands, agenda(all, commands));
    }

    private List<StoryDays.Due> agenda(List<SampleRequest> all, DatedCommands commands) {
        var people = new SamplePeople(all.stream().map(one -> one.fact("name")).toList());
        var offices = new HashMap<String, SampleOffice>();
        WorkCalendar days = stories.calendar();
        var agenda = new ArrayList<StoryDays.Due>();
        for (SampleRequest one : all) {
            Body body = bodies.find(one.body()).orElseThrow();
            SampleOffice office =
                    offices.computeIfAbsent(body.code(), code -> SampleOffice.of(body, accounts));
            var deeds = new RequestDeedsOfSample(commands, office, days);
            LocalDate came = stories.before(one.daysAgo());
            Party applicant = people.party(one.fact("name"), one.fact("contact"), isPerson(one));
            var submission = submission(one, body, applicant);
            agenda.add(new StoryDays.Due(came, 0, () -> deeds.submit(submission)));
            for (int i = 0; i < one.steps().size(); i++) {
                SampleStory.Step step = one.steps().get(i);
                LocalDate day = days.plusWorking(came, step.day());
                agenda.add(new StoryDays.Due(day, i + 1, () -> deeds.play(step, day)));
            }
        }
        return agenda;
    }

    private static boolean isPerson(SampleRequest one) {
        return one.applicant().equals("natural");
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
}

package org.gongkai.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.calendar.WorkCalendar;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.publication.RecordPublished;
import org.gongkai.report.annual.AnnualReport;
import org.gongkai.report.annual.AnnualReports;
import org.gongkai.report.annual.GiveFigure;
import org.gongkai.report.annual.HandInReport;
import org.gongkai.report.annual.JudgeReport;
import org.gongkai.report.annual.OpenRound;
import org.gongkai.report.annual.PublishReport;
import org.gongkai.report.annual.SaveReport;
import org.gongkai.report.annual.UsualZeros;
import org.springframework.stereotype.Component;

/// The round of annual reports on 2025: some bodies published theirs, some were cleared, handed in
/// or returned, and a few have still to write.
@Component
class SampleReports {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int YEAR = 2025;
    private static final LocalDate OPENED = LocalDate.of(2026, 1, 4);

    /// The columns of the numbers that people give.
    private static final Map<String, String> GIVEN =
            Map.of(
                    "licences", "table2.licence.decisions",
                    "penalties", "table2.penalty.decisions",
                    "coercions", "table2.coercion.decisions",
                    "fees", "table2.fees.amount");

    private final StoryDays stories;
    private final Bodies bodies;
    private final Accounts accounts;
    private final AnnualReports reports;
    private final RecordPublished records;
    private final Clock clock;

    SampleReports(
            StoryDays stories,
            Bodies bodies,
            Accounts accounts,
            AnnualReports reports,
            RecordPublished records,
            Clock clock) {
        this.stories = stories;
        this.bodies = bodies;
        this.accounts = accounts;
        this.reports = reports;
        this.records = records;
        this.clock = clock;
    }

    void load(List<Map<String, String>> all) {
        if (LocalDate.now(clock).isBefore(LocalDate.of(2026, 2, 1))) return;
        DatedCommands commands = stories.commands();
        WorkCalendar days = stories.calendar();
        var agenda = new ArrayList<StoryDays.Due>();
        agenda.add(
                new StoryDays.Due(
                        OPENED, 0, () -> commands.get(OpenRound.class).open(Actor.SYSTEM, YEAR)));
        for (Map<String, String> one : all) {
            Body body = bodies.find(fact(one, "body")).orElseThrow();
            LocalDate handedIn = LocalDate.parse(fact(one, "handed_in"));
            agenda.add(new StoryDays.Due(handedIn, 1, () -> handIn(commands, body, one)));
            LocalDate judged = days.plusWorking(handedIn, 2);
            agenda.add(new StoryDays.Due(judged, 2, () -> judge(commands, body, one)));
            if (!fact(one, "published_on").isEmpty()) {
                LocalDate published = LocalDate.parse(fact(one, "published_on"));
                agenda.add(
                        new StoryDays.Due(published, 3, () -> publish(commands, body, published)));
            }
        }
        stories.happen(commands, agenda);
    }

    private void handIn(DatedCommands commands, Body body, Map<String, String> one) {
        Actor writer = writer(body);
        long id = report(body).id();
        if (fact(one, "licences").isEmpty()) commands.get(UsualZeros.class).confirm(writer, id);
        else give(commands, writer, id, one);
        var texts = new HashMap<String, String>();
        texts.put("problems", fact(one, "problems"));
        commands.get(SaveReport.class).save(writer, id, 0, texts);
        commands.get(HandInReport.class).handIn(writer, id, report(body).saveCount());
    }

    private static void give(
            DatedCommands commands, Actor writer, long id, Map<String, String> one) {
        GIVEN.forEach((column, figure) ->
                commands.get(GiveFigure.class)
                        .give(writer, id, figure, fact(one, column), "本单位年度台账", null, ""));
    }

    private void judge(DatedCommands commands, Body body, Map<String, String> one) {
        Body above = bodies.get(Objects.requireNonNull(body.parentId()));
        Actor judge = accounts.getSomeoneWho(Action.CLEAR_REPORTS, above.path());
        long id = report(body).id();
        JudgeReport judging = commands.get(JudgeReport.class);
        switch (fact(one, "state")) {
            case "submitted" -> {}
            case "returned" -> judging.giveBack(judge, id, fact(one, "remark"));
            default -> judging.clear(judge, id, "");
        }
    }

    private void publish(DatedCommands commands, Body body, LocalDate day) {
        long edition = commands.get(PublishReport.class).begin(writer(body), report(body).id());
        Instant at = day.atTime(17, 0).atZone(CHINA).toInstant();
        records.publish(Actor.SYSTEM, edition, List.of(), at, SampleDocuments.SOURCE);
    }

    private Actor writer(Body body) {
        return accounts.getSomeoneWho(Action.DRAFT, body.path());
    }

    private AnnualReport report(Body body) {
        return reports.find(body.id(), YEAR).orElseThrow();
    }

    private static String fact(Map<String, String> one, String column) {
        return one.getOrDefault(column, "");
    }
}

package org.gongkai.report.annual;

import static org.gongkai.RunningServer.bean;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.opinion.KeepEvents;
import org.gongkai.opinion.Way;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;

/// Something on record from before the sample district's own stories, so that a year before them
/// counts as recorded.
final class EarlyRecord {

    private static final LocalDate DAY = LocalDate.of(2018, 9, 3);

    private EarlyRecord() {}

    static void keep() {
        Body body = bean(Bodies.class).find("MJ-SW").orElseThrow();
        Actor officer = bean(Accounts.class).getSomeoneWho(Action.HANDLE_MATTERS, body.path());
        bean(KeepEvents.class)
                .add(
                        officer,
                        body,
                        new KeepEvents.Held(
                                Way.INTERVIEW,
                                false,
                                "早年的在线访谈",
                                DAY,
                                "",
                                false,
                                "",
                                "",
                                null,
                                List.of()));
    }
}

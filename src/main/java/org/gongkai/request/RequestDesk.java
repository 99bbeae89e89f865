package org.gongkai.request;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.gongkai.casework.Desk;
import org.gongkai.casework.Matter;
import org.gongkai.casework.NewStep;
import org.gongkai.casework.Step;
import org.gongkai.casework.Timeline;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What every step of a request begins with ([Desk]), and what it ends with: the step, for this
/// request and for those that were merged into it.
@Component
class RequestDesk {

    private final Desk desk;
    private final Timeline timeline;
    private final Followers followers;

    RequestDesk(Desk desk, Timeline timeline, Followers followers) {
        this.desk = desk;
        this.timeline = timeline;
        this.followers = followers;
    }

    LocalDate today() {
        return desk.today();
    }

    /// Holds a request for a step by an officer.
    ///
    /// @param seen the newest step on the page the officer acted from
    Matter hold(Actor actor, Action action, long id, long seen, RequestStage... stages) {
        return desk.hold(Requests.KIND, actor, action, id, seen, codes(stages));
    }

    /// Holds a request for a step by the applicant or a third party, who have shown a code.
    Matter hold(long id, RequestStage... stages) {
        return desk.hold(Requests.KIND, id, codes(stages));
    }

    /// A day an officer typed: not after today, not before what it follows; today when absent.
    LocalDate day(String field, @Nullable LocalDate typed, @Nullable LocalDate earliest) {
        return desk.day(Requests.KIND, field, typed, earliest);
    }

    /// Appends a step, to this request and to those that were merged into it.
    List<Step> append(Matter matter, NewStep step) {
        List<Step> steps = timeline.append(matter, step);
        followers.follow(matter, step);
        return steps;
    }

    /// A step into another stage.
    static NewStep into(RequestStage stage, LocalDate on, String kind, String by) {
        return NewStep.of(on, kind, by, stage.code(), stage.acting());
    }

    /// A step that leaves the request where it is.
    static NewStep staying(Matter matter, LocalDate on, String kind, String by) {
        return NewStep.of(on, kind, by, matter.stage(), matter.acting());
    }

    /// A text that must be there and not too long.
    static String needed(String field, String text, int longest) {
        return Desk.needed(Requests.KIND, field, text, longest);
    }

    private static List<String> codes(RequestStage... stages) {
        return Arrays.stream(stages).map(RequestStage::code).toList();
    }
}

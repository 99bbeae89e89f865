package org.gongkai.request;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.gongkai.casework.NewStep;
import org.gongkai.casework.Step;
import org.gongkai.casework.Timeline;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What every step of a request begins with: take hold of it, see that this person may, that it has
/// not moved since the page was shown, and that the step is one for where it stands.
@Component
class RequestDesk {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Matters matters;
    private final Timeline timeline;
    private final Followers followers;
    private final Clock clock;

    RequestDesk(Matters matters, Timeline timeline, Followers followers, Clock clock) {
        this.matters = matters;
        this.timeline = timeline;
        this.followers = followers;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(CHINA));
    }

    /// Holds a request for a step by an officer.
    ///
    /// @param seen the newest step on the page the officer acted from
    Matter hold(Actor actor, Action action, long id, long seen, RequestStage... stages) {
        Matter matter = matters.lock(id);
        if (!matter.kind().equals(Requests.KIND)) throw new NoSuchElementException("request");
        actor.require(action, matter.bodyPath());
        if (timeline.last(id) != seen) throw moved(matter);
        refuseUnlessIn(matter, stages);
        return matter;
    }

    /// Holds a request for a step by the applicant or a third party, who have shown a code.
    Matter hold(long id, RequestStage... stages) {
        Matter matter = matters.lock(id);
        refuseUnlessIn(matter, stages);
        return matter;
    }

    private void refuseUnlessIn(Matter matter, RequestStage... stages) {
        if (!Arrays.asList(stages).contains(RequestStage.of(matter))) {
            throw new Refused(
                    "",
                    Text.t(
                            "request.refused.stage",
                            Text.t("request.stage." + matter.stage()),
                            last(matter)));
        }
    }

    private Refused moved(Matter matter) {
        return new Refused("", Text.t("request.refused.moved", last(matter)));
    }

    private String last(Matter matter) {
        Step step = timeline.list(matter).getLast();
        return Text.t(
                "request.refused.last",
                step.at().atZone(CHINA).toLocalDateTime().withNano(0).toString().replace('T', ' '),
                Text.t("request.step." + step.kind()));
    }

    /// A day an officer typed: not after today, not before what it follows; today when absent.
    LocalDate day(String field, @Nullable LocalDate typed, @Nullable LocalDate earliest) {
        LocalDate day = typed == null ? today() : typed;
        if (day.isAfter(today())) throw new Refused(field, Text.t("request.refused.future"));
        if (earliest != null && day.isBefore(earliest)) {
            throw new Refused(field, Text.t("request.refused.too-early", earliest));
        }
        return day;
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
        String clean = text.strip();
        if (clean.isEmpty()) throw new Refused(field, Text.t("request.refused.needed." + field));
        if (clean.length() > longest) {
            throw new Refused(field, Text.t("office.refused.too-long", longest, clean.length()));
        }
        return clean;
    }
}

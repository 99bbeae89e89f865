package org.gongkai.casework.open;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gongkai.calendar.Explanation;
import org.gongkai.calendar.KeptCalendar;
import org.gongkai.casework.Matter;
import org.gongkai.casework.MatterClocks;
import org.gongkai.casework.Paper;
import org.gongkai.casework.Papers;
import org.gongkai.casework.Step;
import org.gongkai.casework.Timeline;
import org.gongkai.organization.Bodies;
import org.gongkai.pages.Refused;
import org.springframework.stereotype.Component;

/// Gathers what people see of a matter of their own, and leaves out what is the office's.
@Component
class OwnMatters {

    private final Bodies bodies;
    private final Timeline timeline;
    private final MatterClocks clocks;
    private final KeptCalendar calendar;
    private final Papers papers;

    OwnMatters(
            Bodies bodies,
            Timeline timeline,
            MatterClocks clocks,
            KeptCalendar calendar,
            Papers papers) {
        this.bodies = bodies;
        this.timeline = timeline;
        this.clocks = clocks;
        this.calendar = calendar;
        this.papers = papers;
    }

    /// @param shown which papers are theirs to see
    OwnMatter show(
            MatterDoor door,
            Matter matter,
            Predicate<Paper> shown,
            String notice,
            Map<String, String> typed,
            List<Refused.Problem> problems) {
        List<Step> steps = timeline.list(matter);
        return new OwnMatter(
                door,
                matter,
                bodies.get(matter.bodyId()),
                clocks.deadline(matter, steps)
                        .map(one -> Explanation.of(one, calendar.current(), null))
                        .orElse(List.of()),
                steps.stream().filter(Step::shown).toList(),
                papers.list(matter).stream().filter(shown).toList(),
                notice,
                typed,
                problems);
    }
}

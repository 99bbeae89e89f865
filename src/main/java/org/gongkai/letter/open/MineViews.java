package org.gongkai.letter.open;

import java.util.List;
import java.util.Map;
import org.gongkai.calendar.Explanation;
import org.gongkai.calendar.KeptCalendar;
import org.gongkai.casework.Matter;
import org.gongkai.casework.MatterClocks;
import org.gongkai.casework.Paper;
import org.gongkai.casework.Papers;
import org.gongkai.casework.Promises;
import org.gongkai.casework.Ratings;
import org.gongkai.casework.Step;
import org.gongkai.casework.Timeline;
import org.gongkai.letter.Letters;
import org.gongkai.letter.handling.Replies;
import org.gongkai.organization.Bodies;
import org.gongkai.pages.Refused;
import org.springframework.stereotype.Component;

/// Gathers what a writer sees of their letter, and leaves out what is the office's own.
@Component
class MineViews {

    private final Letters letters;
    private final Bodies bodies;
    private final Timeline timeline;
    private final MatterClocks clocks;
    private final KeptCalendar calendar;
    private final Papers papers;
    private final Replies replies;
    private final Ratings ratings;
    private final Promises promises;

    MineViews(
            Letters letters,
            Bodies bodies,
            Timeline timeline,
            MatterClocks clocks,
            KeptCalendar calendar,
            Papers papers,
            Replies replies,
            Ratings ratings,
            Promises promises) {
        this.letters = letters;
        this.bodies = bodies;
        this.timeline = timeline;
        this.clocks = clocks;
        this.calendar = calendar;
        this.papers = papers;
        this.replies = replies;
        this.ratings = ratings;
        this.promises = promises;
    }

    MineView show(
            Matter matter,
            String notice,
            Map<String, String> typed,
            List<Refused.Problem> problems) {
        List<Step> steps = timeline.list(matter);
        return new MineView(
                matter,
                letters.get(matter),
                bodies.get(matter.bodyId()),
                clocks.deadline(matter, steps)
                        .map(one -> Explanation.of(one, calendar.current(), null))
                        .orElse(List.of()),
                steps.stream().filter(Step::shown).toList(),
                papers.list(matter).stream().filter(Paper::shown).toList(),
                replies.listDelivered(matter),
                ratings.list(matter),
                promises.list(matter),
                notice,
                typed,
                problems);
    }
}

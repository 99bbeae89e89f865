package org.gongkai.request.open;

import java.util.List;
import java.util.Map;
import org.gongkai.calendar.Explanation;
import org.gongkai.calendar.KeptCalendar;
import org.gongkai.casework.Matter;
import org.gongkai.casework.MatterClocks;
import org.gongkai.casework.Papers;
import org.gongkai.casework.Ratings;
import org.gongkai.casework.Step;
import org.gongkai.casework.Timeline;
import org.gongkai.organization.Bodies;
import org.gongkai.pages.Refused;
import org.gongkai.request.AmountQuestions;
import org.gongkai.request.Answers;
import org.gongkai.request.Corrections;
import org.gongkai.request.Fees;
import org.gongkai.request.RequestLetters;
import org.gongkai.request.Requests;
import org.springframework.stereotype.Component;

/// Gathers what an applicant sees of their request, and leaves out what is the office's own.
@Component
class MineViews {

    private final Requests requests;
    private final Bodies bodies;
    private final Timeline timeline;
    private final MatterClocks clocks;
    private final KeptCalendar calendar;
    private final Papers papers;
    private final Corrections corrections;
    private final Fees fees;
    private final Answers answers;
    private final Ratings ratings;
    private final AmountQuestions amounts;

    MineViews(
            Requests requests,
            Bodies bodies,
            Timeline timeline,
            MatterClocks clocks,
            KeptCalendar calendar,
            Papers papers,
            Corrections corrections,
            Fees fees,
            Answers answers,
            Ratings ratings,
            AmountQuestions amounts) {
        this.requests = requests;
        this.bodies = bodies;
        this.timeline = timeline;
        this.clocks = clocks;
        this.calendar = calendar;
        this.papers = papers;
        this.corrections = corrections;
        this.fees = fees;
        this.answers = answers;
        this.ratings = ratings;
        this.amounts = amounts;
    }

    MineView show(
            Matter matter,
            String notice,
            Map<String, String> typed,
            List<Refused.Problem> problems) {
        List<Step> steps = timeline.list(matter);
        return new MineView(
                matter,
                requests.details(matter),
                bodies.get(matter.bodyId()),
                clocks.deadline(matter, steps)
                        .map(one -> Explanation.of(one, calendar.current(), null))
                        .orElse(List.of()),
                steps.stream().filter(Step::shown).toList(),
                papers.list(matter).stream()
                        .filter(one -> RequestLetters.isForApplicant(matter, one))
                        .toList(),
                corrections.find(matter),
                fees.find(matter).filter(fee -> fee.isOpen()),
                answers.find(matter).filter(answer -> answer.deliveredOn() != null),
                ratings.find(matter),
                amounts.find(matter),
                notice,
                typed,
                problems);
    }
}

package org.gongkai.letter;

import java.time.LocalDate;
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

/// What every step of a letter begins with ([Desk]) and ends with.
@Component
public class LetterDesk {

    private final Desk desk;
    private final Timeline timeline;

    LetterDesk(Desk desk, Timeline timeline) {
        this.desk = desk;
        this.timeline = timeline;
    }

    public LocalDate today() {
        return desk.today();
    }

    /// Holds a letter for a step by somebody of the office.
    ///
    /// @param seen the newest step on the page it was done from
    public Matter hold(Actor actor, Action action, long id, long seen, LetterStage... stages) {
        return desk.hold(Letters.KIND, actor, action, id, seen, LetterStage.codes(stages));
    }

    /// Holds a letter for a step by its writer, who has shown the code.
    public Matter hold(long id, LetterStage... stages) {
        return desk.hold(Letters.KIND, id, LetterStage.codes(stages));
    }

    /// Refuses when the letter moved since the page was shown.
    ///
    /// @param seen the newest step on the page
    public void refuseIfMoved(Matter matter, long seen) {
        desk.refuseIfMoved(matter, seen);
    }

    /// Holds a letter whatever its stage.
    public Matter lock(long id) {
        return desk.lock(Letters.KIND, id);
    }

    public LocalDate day(String field, @Nullable LocalDate typed, @Nullable LocalDate earliest) {
        return desk.day(Letters.KIND, field, typed, earliest);
    }

    public List<Step> append(Matter matter, NewStep step) {
        return timeline.append(matter, step);
    }

    /// A step into another stage.
    public static NewStep into(LetterStage stage, LocalDate on, String kind, String by) {
        return NewStep.of(on, kind, by, stage.code(), stage.acting());
    }

    /// A step that leaves the letter where it is.
    public static NewStep staying(Matter matter, LocalDate on, String kind, String by) {
        return NewStep.of(on, kind, by, matter.stage(), matter.acting());
    }

    public static String needed(String field, String text, int longest) {
        return Desk.needed(Letters.KIND, field, text, longest);
    }
}

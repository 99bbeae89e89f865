package org.gongkai.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.NoSuchElementException;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.NotAllowed;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What every step of a matter begins with: take hold of it, see that this person may, that it has
/// not moved since the page was shown, and that the step is one for where it stands. The words of a
/// refusal are those of the matter's kind: `<kind>.refused.stage`, `<kind>.step.…`.
@Component
public class Desk {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Matters matters;
    private final Timeline timeline;
    private final Clock clock;

    Desk(Matters matters, Timeline timeline, Clock clock) {
        this.matters = matters;
        this.timeline = timeline;
        this.clock = clock;
    }

    /// Today in China.
    public LocalDate today() {
        return LocalDate.now(clock.withZone(CHINA));
    }

    /// Holds a matter for a step by somebody of the office.
    ///
    /// @param seen the newest step on the page it was done from
    /// @param stages where the step can be taken
    public Matter hold(
            String kind,
            Actor actor,
            Action action,
            long id,
            long seen,
            Collection<String> stages) {
        Matter matter = lock(kind, id);
        require(actor, action, matter);
        refuseIfMoved(matter, seen);
        refuseUnlessIn(matter, stages);
        return matter;
    }

    /// Holds a matter for a step by somebody who has shown a code.
    public Matter hold(String kind, long id, Collection<String> stages) {
        Matter matter = lock(kind, id);
        refuseUnlessIn(matter, stages);
        return matter;
    }

    /// Refuses when the matter moved since the page was shown.
    public void refuseIfMoved(Matter matter, long seen) {
        if (timeline.last(matter.id()) != seen) {
            throw new Refused("", Text.t(matter.kind() + ".refused.moved", last(matter)));
        }
    }

    /// Holds a matter whatever its stage.
    ///
    /// @throws NoSuchElementException when there is none of this kind
    public Matter lock(String kind, long id) {
        Matter matter = matters.lock(id);
        if (!matter.kind().equals(kind)) throw new NoSuchElementException(kind);
        return matter;
    }

    /// Refuses unless the person may do this with the matter: by a role that reaches the body that
    /// leads it; a complaint about conduct only by the right to handle such, held at that body.
    public static void require(Actor actor, Action action, Matter matter) {
        if (!may(actor, action, matter)) throw new NotAllowed(actor.username(), action);
    }

    public static boolean may(Actor actor, Action action, Matter matter) {
        return switch (matter.circle()) {
            case CONDUCT -> actor.canAt(Action.HANDLE_CONDUCT, matter.bodyPath());
            case ORDINARY -> actor.can(action, matter.bodyPath());
        };
    }

    private void refuseUnlessIn(Matter matter, Collection<String> stages) {
        if (stages.contains(matter.stage())) return;
        String stage = Text.t(matter.kind() + ".stage." + matter.stage());
        throw new Refused("", Text.t(matter.kind() + ".refused.stage", stage, last(matter)));
    }

    private String last(Matter matter) {
        Step step = timeline.list(matter).getLast();
        return Text.t(
                matter.kind() + ".refused.last",
                step.at().atZone(CHINA).toLocalDateTime().withNano(0).toString().replace('T', ' '),
                Text.t(matter.kind() + ".step." + step.kind()));
    }

    /// A day somebody typed: not after today, not before what it follows; today when absent.
    public LocalDate day(
            String kind, String field, @Nullable LocalDate typed, @Nullable LocalDate earliest) {
        LocalDate day = typed == null ? today() : typed;
        if (day.isAfter(today())) throw new Refused(field, Text.t(kind + ".refused.future"));
        if (earliest != null && day.isBefore(earliest)) {
            throw new Refused(field, Text.t(kind + ".refused.too-early", earliest));
        }
        return day;
    }

    /// A text that must be there and not too long.
    public static String needed(String kind, String field, String text, int longest) {
        String clean = text.strip();
        if (clean.isEmpty()) throw new Refused(field, Text.t(kind + ".refused.needed." + field));
        if (Text.length(clean) > longest) {
            throw new Refused(
                    field, Text.t("office.refused.too-long", longest, Text.length(clean)));
        }
        return clean;
    }
}

package org.gongkai.request;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.audit.AuditTrail;
import org.gongkai.calendar.LegalEvent;
import org.gongkai.casework.Matter;
import org.gongkai.casework.MatterFacts;
import org.gongkai.casework.Matters;
import org.gongkai.casework.NewStep;
import org.gongkai.casework.Paper;
import org.gongkai.casework.Papers;
import org.gongkai.casework.Step;
import org.gongkai.casework.Timeline;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.stereotype.Component;

/// Has the requests that were merged into another go along with it: what moves its clock moves
/// theirs, and its answer is theirs, on the same day and in the same cell of table 3 (ADR 0015).
@Component
class Followers {

    private final Matters matters;
    private final MatterFacts facts;
    private final Timeline timeline;
    private final Papers papers;
    private final AuditTrail audit;

    Followers(
            Matters matters,
            MatterFacts facts,
            Timeline timeline,
            Papers papers,
            AuditTrail audit) {
        this.matters = matters;
        this.facts = facts;
        this.timeline = timeline;
        this.papers = papers;
        this.audit = audit;
    }

    /// Takes a step of a request to those that follow it.
    ///
    /// @throws Refused when the step is one that each of them has to take by itself
    void follow(Matter matter, NewStep step) {
        if (step.clock() == null) return;
        // one that ends by itself was not answered with the other
        if (step.clock() == LegalEvent.Kind.ANSWERED && matter.mergedInto() != null) {
            facts.mergedInto(matter, null);
        }
        for (Matter follower : matters.listFollowing(matter.id())) {
            switch (step.clock()) {
                case ANSWERED -> {
                    if (step.kind().equals("answered")) answer(matter, follower, step);
                    else release(follower, step.onDay(), step.by());
                }
                case CORRECTION_ASKED, FEE_NOTICED, DELAYED ->
                        throw new Refused(
                                "", Text.t("request.refused.followed", follower.number()));
                default -> timeline.append(follower, mirrored(matter, follower, step));
            }
        }
    }

    /// Back to work on its own; what it waited for with the other it waits for no longer.
    void release(Matter follower, LocalDate on, String by) {
        Matter own = facts.mergedInto(follower, null);
        LocalDate day = notBefore(own, on);
        for (int open = openConsultations(own); open > 0; open--) {
            timeline.append(
                    own,
                    NewStep.of(day, "parted-goes-on", by, own.stage(), own.acting())
                            .moving(LegalEvent.Kind.CONSULT_ENDED)
                            .inside());
        }
        timeline.append(own, RequestDesk.into(RequestStage.WORK, day, "parted", by));
    }

    private void answer(Matter matter, Matter follower, NewStep step) {
        LocalDate day = notBefore(follower, step.onDay());
        papers.list(matter).stream()
                .filter(paper -> paper.kind().equals(LetterKind.REPLY.code()))
                .max(Comparator.comparingLong(Paper::id))
                .ifPresent(reply -> copy(matter, reply, follower, step.by()));
        papers.list(matter).stream()
                .filter(paper -> paper.kind().equals(Enclosure.KIND) && paper.shown())
                .forEach(file -> copy(matter, file, follower, step.by()));
        Matter answered = facts.answered(follower, Objects.requireNonNull(matter.outcome()), day);
        timeline.append(
                answered,
                RequestDesk.into(RequestStage.ANSWERED, day, "answered", step.by())
                        .moving(LegalEvent.Kind.ANSWERED)
                        .saying(Text.official("request.words.with", matter.number())));
        audit.record(
                step.by(),
                "request.deliver-answer",
                follower.subject(),
                Map.of("with", matter.number()));
    }

    private void copy(Matter matter, Paper reply, Matter follower, String by) {
        papers.add(
                follower,
                reply.kind(),
                new Papers.Upload(reply.name(), reply.mediaType(), papers.read(matter, reply)),
                by,
                reply.shown());
    }

    private static NewStep mirrored(Matter matter, Matter follower, NewStep step) {
        return new NewStep(
                notBefore(follower, step.onDay()),
                step.kind(),
                step.by(),
                follower.stage(),
                follower.acting(),
                step.clock(),
                step.days(),
                step.shown(),
                Text.official("request.words.with", matter.number()));
    }

    private int openConsultations(Matter follower) {
        List<Step> steps = timeline.list(follower);
        return count(steps, LegalEvent.Kind.CONSULT_STARTED)
                - count(steps, LegalEvent.Kind.CONSULT_ENDED);
    }

    private static int count(List<Step> steps, LegalEvent.Kind kind) {
        return (int) steps.stream().filter(step -> step.clock() == kind).count();
    }

    /// A day typed for the other may lie before this one was received.
    private static LocalDate notBefore(Matter follower, LocalDate day) {
        LocalDate received = follower.receivedOn();
        return received != null && day.isBefore(received) ? received : day;
    }
}

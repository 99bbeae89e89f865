package org.gongkai.letter.open;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.calendar.Explanation;
import org.gongkai.casework.Circle;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Paper;
import org.gongkai.casework.Promise;
import org.gongkai.casework.Rating;
import org.gongkai.casework.Step;
import org.gongkai.letter.Letter;
import org.gongkai.letter.LetterOutcome;
import org.gongkai.letter.LetterStage;
import org.gongkai.letter.handling.Reply;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;
import org.jspecify.annotations.Nullable;

/// What a writer sees of their letter: only what is theirs to see.
///
/// @param body answerable at this moment
/// @param days why the due day is what it is, day by day
/// @param steps those shown to the writer, oldest first
/// @param papers those shown to the writer
/// @param replies those handed over, oldest first
/// @param notice what just happened, as a sentence; empty when nothing did
/// @param typed what was typed into a form that was refused
public record MineView(
        Matter matter,
        Letter letter,
        Body body,
        List<Explanation.Day> days,
        List<Step> steps,
        List<Paper> papers,
        List<Reply> replies,
        List<Rating> ratings,
        List<Promise> promises,
        String notice,
        Map<String, String> typed,
        List<Refused.Problem> problems) {

    private static final Set<LetterStage> WITHDRAWABLE =
            EnumSet.of(
                    LetterStage.TRIAGE, LetterStage.WORK, LetterStage.WAITING, LetterStage.MERGED);

    public LetterStage stage() {
        return LetterStage.of(matter);
    }

    /// How it stands, as a key of the sentences: the stage, or how it ended.
    public String standing() {
        if (!isOver()) return stage().code();
        LetterOutcome outcome = LetterOutcome.of(String.valueOf(matter.outcome()));
        if (outcome == LetterOutcome.WITHDRAWN) return "withdrawn";
        if (!outcome.isAnswer()) return "not-accepted";
        return replies.size() > 1 ? "answered-again" : stage().code();
    }

    public boolean isOver() {
        return stage() == LetterStage.ANSWERED || stage() == LetterStage.CLOSED;
    }

    /// By when whoever has it must act; absent when nobody is bound to a day.
    public @Nullable LocalDate until() {
        return switch (stage()) {
            case WAITING, ANSWERED, CLOSED -> null;
            case RECTIFY, REVIEW, DELIVERY ->
                    promise("rectify").map(Promise::dueOn).orElse(matter.dueOn());
            case TRIAGE, WORK, GIVEN, MERGED -> matter.dueOn();
        };
    }

    /// Whether no notice covers the day yet, so that it may still move.
    public boolean provisional() {
        LocalDate until = until();
        if (until == null) return false;
        return until.equals(matter.dueOn())
                ? matter.provisional()
                : promise("rectify").filter(Promise::provisional).isPresent();
    }

    /// What is owed now.
    public Optional<Promise> promise(String kind) {
        return promises.stream().filter(one -> one.kind().equals(kind) && one.isOpen()).findFirst();
    }

    /// Only the supervision office reads it.
    public boolean isConduct() {
        return matter.circle() == Circle.CONDUCT;
    }

    public boolean isMerged() {
        return matter.mergedInto() != null;
    }

    public boolean isAsked() {
        return stage() == LetterStage.WAITING;
    }

    /// What the body wants to know.
    public String question() {
        return steps.stream()
                .filter(step -> step.kind().equals("asked"))
                .reduce((before, after) -> after)
                .map(Step::words)
                .orElse("");
    }

    public boolean mayWithdraw() {
        return WITHDRAWABLE.contains(stage());
    }

    /// An answer of this round that was not rated yet.
    public boolean mayRate() {
        return stage() == LetterStage.ANSWERED
                && replies.stream().anyMatch(reply -> reply.round() == letter.round())
                && rating(letter.round()).isEmpty();
    }

    public Optional<Rating> rating(int round) {
        return ratings.stream().filter(one -> one.round() == round).findFirst();
    }

    /// The answer was rated low as often as it is given anew; now it is for a supervisor.
    public boolean isStillLow() {
        return stage() == LetterStage.ANSWERED
                && rating(letter.round()).filter(one -> one.isLow() && one.counts()).isPresent();
    }

    public String problem(String field) {
        return Refused.at(field, problems);
    }

    /// What was typed, or nothing.
    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}

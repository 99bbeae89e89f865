package org.gongkai.letter.open;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.casework.Circle;
import org.gongkai.casework.Promise;
import org.gongkai.casework.Rating;
import org.gongkai.casework.Step;
import org.gongkai.casework.open.OwnMatter;
import org.gongkai.letter.Letter;
import org.gongkai.letter.LetterOutcome;
import org.gongkai.letter.LetterStage;
import org.gongkai.letter.handling.Reply;
import org.jspecify.annotations.Nullable;

/// What a writer sees of their letter: only what is theirs to see.
///
/// @param replies those handed over, oldest first
public record MineView(
        OwnMatter own,
        Letter letter,
        List<Reply> replies,
        List<Rating> ratings,
        List<Promise> promises) {

    private static final Set<LetterStage> WITHDRAWABLE =
            EnumSet.of(
                    LetterStage.TRIAGE, LetterStage.WORK, LetterStage.WAITING, LetterStage.MERGED);

    public LetterStage stage() {
        return LetterStage.of(own.matter());
    }

    /// How it stands, as a key of the sentences: the stage, or how it ended.
    public String standing() {
        if (!isOver()) return stage().code();
        LetterOutcome outcome = LetterOutcome.of(String.valueOf(own.matter().outcome()));
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
                    promise("rectify").map(Promise::dueOn).orElse(own.matter().dueOn());
            case TRIAGE, WORK, GIVEN, MERGED -> own.matter().dueOn();
        };
    }

    /// Whether no notice covers the day yet, so that it may still move.
    public boolean provisional() {
        LocalDate until = until();
        if (until == null) return false;
        return until.equals(own.matter().dueOn())
                ? own.matter().provisional()
                : promise("rectify").filter(Promise::provisional).isPresent();
    }

    /// What is owed now.
    public Optional<Promise> promise(String kind) {
        return promises.stream().filter(one -> one.kind().equals(kind) && one.isOpen()).findFirst();
    }

    /// Only the supervision office reads it.
    public boolean isConduct() {
        return own.matter().circle() == Circle.CONDUCT;
    }

    public boolean isMerged() {
        return own.matter().mergedInto() != null;
    }

    public boolean isAsked() {
        return stage() == LetterStage.WAITING;
    }

    /// What the body wants to know.
    public String question() {
        return own.steps().stream()
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
}

package org.gongkai.request.open;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.gongkai.casework.Rating;
import org.gongkai.casework.Step;
import org.gongkai.casework.open.OwnMatter;
import org.gongkai.request.AmountQuestion;
import org.gongkai.request.Answer;
import org.gongkai.request.Correction;
import org.gongkai.request.Details;
import org.gongkai.request.ExplainAmount;
import org.gongkai.request.FeeNotice;
import org.gongkai.request.RequestStage;
import org.jspecify.annotations.Nullable;

/// What an applicant sees of their request: only what is theirs to see.
///
/// @param answer once it was handed over
/// @param amount why so much is asked for, if that was asked
public record MineView(
        OwnMatter own,
        Details details,
        Optional<Correction> correction,
        Optional<FeeNotice> fee,
        Optional<Answer> answer,
        Optional<Rating> rating,
        Optional<AmountQuestion> amount) {

    private static final Set<RequestStage> WITHDRAWABLE =
            EnumSet.of(
                    RequestStage.RECEIPT,
                    RequestStage.WORK,
                    RequestStage.CORRECTION,
                    RequestStage.CONSULTATION,
                    RequestStage.FEE,
                    RequestStage.MERGED,
                    RequestStage.SIGNING);

    public RequestStage stage() {
        return RequestStage.of(own.matter());
    }

    /// How it stands, as a key of the sentences: the stage, or how it ended without an answer.
    public String standing() {
        if (!isOver()) return stage().code();
        String last =
                own.steps().stream()
                        .map(Step::kind)
                        .filter(kind -> Set.of("withdrawn", "unpaid", "uncorrected").contains(kind))
                        .findFirst()
                        .orElse("");
        return last.isEmpty() ? stage().code() : last;
    }

    public boolean isOver() {
        return stage() == RequestStage.ANSWERED || stage() == RequestStage.ARCHIVED;
    }

    /// By when whoever has it must act; absent when nobody is bound to a day.
    public @Nullable LocalDate until() {
        return switch (stage()) {
            case CORRECTION -> correction.map(Correction::answerBy).orElse(null);
            case FEE -> fee.map(FeeNotice::payBy).orElse(null);
            case ANSWERED, ARCHIVED -> null;
            default -> own.matter().dueOn();
        };
    }

    /// Whether no notice covers the day yet, so that it may still move.
    public boolean provisional() {
        LocalDate until = until();
        return own.matter().provisional() && until != null && until.equals(own.matter().dueOn());
    }

    public boolean asksCorrection() {
        return stage() == RequestStage.CORRECTION;
    }

    /// Whether the body waits for reasons (Art. 35).
    public boolean asksReasons() {
        return ExplainAmount.isTaken(stage()) && amount.filter(AmountQuestion::isOpen).isPresent();
    }

    public boolean mayWithdraw() {
        return WITHDRAWABLE.contains(stage());
    }

    public boolean mayRate() {
        return answer.isPresent() && isOver() && rating.isEmpty();
    }
}

package org.gongkai.request.open;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.calendar.Explanation;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Paper;
import org.gongkai.casework.Rating;
import org.gongkai.casework.Step;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;
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
/// @param days why the due day is what it is, day by day; empty until the receipt is confirmed
/// @param steps those shown to the applicant, oldest first
/// @param papers those shown to the applicant
/// @param answer once it was handed over
/// @param amount why so much is asked for, if that was asked
/// @param notice what just happened, as a sentence; empty when nothing did
/// @param typed what was typed into a form that was refused
public record MineView(
        Matter matter,
        Details details,
        Body body,
        List<Explanation.Day> days,
        List<Step> steps,
        List<Paper> papers,
        Optional<Correction> correction,
        Optional<FeeNotice> fee,
        Optional<Answer> answer,
        Optional<Rating> rating,
        Optional<AmountQuestion> amount,
        String notice,
        Map<String, String> typed,
        List<Refused.Problem> problems) {

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
        return RequestStage.of(matter);
    }

    /// How it stands, as a key of the sentences: the stage, or how it ended without an answer.
    public String standing() {
        if (!isOver()) return stage().code();
        String last =
                steps.stream()
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
            default -> matter.dueOn();
        };
    }

    /// Whether no notice covers the day yet, so that it may still move.
    public boolean provisional() {
        return matter.provisional() && until() != null && until().equals(matter.dueOn());
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

    public String problem(String field) {
        return Refused.at(field, problems);
    }

    /// What was typed, or what is kept when nothing was.
    public String typed(String field, String kept) {
        return typed.getOrDefault(field, kept);
    }
}

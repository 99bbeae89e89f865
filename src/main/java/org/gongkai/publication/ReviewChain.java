package org.gongkai.publication;

import java.util.List;
import java.util.Optional;
import org.gongkai.catalogue.ReviewLevel;
import org.gongkai.organization.Action;

/// Who must agree, in order, before an edition may be published (先审查、后公开).
public final class ReviewChain {

    private static final List<ReviewStep> ORDINARY =
            List.of(ReviewStep.UNIT_HEAD, ReviewStep.SECRECY, ReviewStep.SIGN_OFF);
    private static final List<ReviewStep> IMPORTANT =
            List.of(
                    ReviewStep.UNIT_HEAD,
                    ReviewStep.SECRECY,
                    ReviewStep.MEETING,
                    ReviewStep.SIGN_OFF);

    private ReviewChain() {}

    /// The steps of an edition of this level, in order.
    public static List<ReviewStep> of(ReviewLevel level) {
        return switch (level) {
            case ORDINARY -> ORDINARY;
            case IMPORTANT -> IMPORTANT;
        };
    }

    static Optional<ReviewStep> after(ReviewStep step, ReviewLevel level) {
        List<ReviewStep> chain = of(level);
        int next = chain.indexOf(step) + 1;
        return next < chain.size() ? Optional.of(chain.get(next)) : Optional.empty();
    }

    /// What a person must be allowed to do in order to decide this step.
    public static Action actionOf(ReviewStep step) {
        return switch (step) {
            case UNIT_HEAD, MEETING -> Action.REVIEW_AS_UNIT_HEAD;
            case SECRECY -> Action.REVIEW_SECRECY;
            case SIGN_OFF -> Action.SIGN_OFF;
            case IMPORT -> Action.ADMINISTER;
        };
    }
}

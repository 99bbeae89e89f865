package org.gongkai.letter.intake.rest;

import org.gongkai.casework.Matter;
import org.gongkai.letter.LetterOutcome;
import org.gongkai.letter.LetterStage;

/// Where a letter stands, in the few words that are for the platform it came from.
enum LetterState {
    RECEIVED,
    HANDLING,
    /// the writer was asked for what is missing
    WAITING,
    NOT_ACCEPTED,
    ANSWERED,
    WITHDRAWN;

    static LetterState of(Matter matter) {
        return switch (LetterStage.of(matter)) {
            case TRIAGE -> RECEIVED;
            case WORK, GIVEN, MERGED, REVIEW, DELIVERY, RECTIFY -> HANDLING;
            case WAITING -> WAITING;
            case ANSWERED, CLOSED -> ended(matter);
        };
    }

    private static LetterState ended(Matter matter) {
        String outcome = matter.outcome();
        if (outcome == null) return HANDLING;
        return switch (LetterOutcome.of(outcome).branch()) {
            case ANSWERED -> ANSWERED;
            case NOT_ACCEPTED -> NOT_ACCEPTED;
            case WITHDRAWN -> WITHDRAWN;
        };
    }

    String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}

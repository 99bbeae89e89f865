package org.gongkai.letter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gongkai.casework.Acting;
import org.gongkai.casework.Matter;

/// Where a letter stands, and whose turn it is.
public enum LetterStage {
    /// came in; the body that received it decides whether it is taken up, and what it is
    TRIAGE(Acting.BODY),
    /// the lead body works on it
    WORK(Acting.BODY),
    /// given to another body, which has not taken it yet
    GIVEN(Acting.BODY),
    /// the writer was asked for what is missing
    WAITING(Acting.APPLICANT),
    /// is answered together with another that says the same
    MERGED(Acting.BODY),
    /// the reply waits for its review
    REVIEW(Acting.SIGNER),
    /// reviewed; to be handed over by telephone, post or at the desk
    DELIVERY(Acting.BODY),
    ANSWERED(Acting.NOBODY),
    /// rated low: to be put right and answered again
    RECTIFY(Acting.BODY),
    CLOSED(Acting.NOBODY);

    private final Acting acting;

    LetterStage(Acting acting) {
        this.acting = acting;
    }

    public Acting acting() {
        return acting;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static LetterStage of(Matter matter) {
        return valueOf(matter.stage().toUpperCase(Locale.ROOT));
    }

    public static List<String> codes(LetterStage... stages) {
        return Arrays.stream(stages).map(LetterStage::code).toList();
    }
}

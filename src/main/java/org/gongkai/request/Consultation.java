package org.gongkai.request;

import java.time.LocalDate;
import org.gongkai.casework.Party;
import org.jspecify.annotations.Nullable;

/// One who is asked whether something may be disclosed.
///
/// @param kind `third-party` (Art. 32: silence leaves the decision to the body) or `co-maker` (Art.
///   34: silence is agreement)
/// @param about what they are asked about
/// @param receivedOn when the letter reached them; their fifteen working days run from here
/// @param answerBy the last of these days; absent until it reached them, or under the Regulations
///   of 2008, which set no term
/// @param provisional whether that day may move with a notice still to come
/// @param answer `agrees`, `refuses` or `silent`; absent while open
/// @param despite why it is disclosed although the third party refused; empty when it is not
public record Consultation(
        long id,
        String kind,
        Party party,
        String about,
        LocalDate askedOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate answerBy,
        boolean provisional,
        @Nullable LocalDate answeredOn,
        @Nullable String answer,
        String words,
        String despite) {

    public boolean isOpen() {
        return answer == null;
    }

    /// Whether a third party refused.
    public boolean isRefusal() {
        return kind.equals("third-party") && "refuses".equals(answer);
    }

    /// Whether it refused and nobody set that aside.
    public boolean isStanding() {
        return isRefusal() && despite.isEmpty();
    }
}

package org.gongkai.letter.open;

import java.time.Clock;
import org.gongkai.casework.open.SubmissionThrottle;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Lets one address send only so many letters.
@Component
class LetterThrottle extends SubmissionThrottle {

    LetterThrottle(
            Clock clock, @Value("${gongkai.letters.submissions-per-address:60}") int allowed) {
        super(clock, allowed);
    }
}

package org.gongkai.letter.open;

import java.time.Clock;
import org.gongkai.casework.open.SubmissionThrottle;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Lets one address give only so many opinions on the wall.
@Component
class VoteThrottle extends SubmissionThrottle {

    VoteThrottle(Clock clock, @Value("${gongkai.letters.votes-per-address:60}") int allowed) {
        super(clock, allowed);
    }
}

package org.gongkai.request.open;

import java.time.Clock;
import org.gongkai.casework.open.SubmissionThrottle;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Lets one address send only so many requests.
@Component
class RequestThrottle extends SubmissionThrottle {

    RequestThrottle(
            Clock clock, @Value("${gongkai.requests.submissions-per-address:60}") int allowed) {
        super(clock, allowed);
    }
}

package org.gongkai.request.open;

import java.time.Clock;
import java.time.Duration;
import org.gongkai.pages.Throttle;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Lets one address send only so many requests without an account. A reading room or a whole office
/// may share an address, so the bound is wide: it is there for programs.
@Component
class SubmissionThrottle extends Throttle {

    private static final Duration WINDOW = Duration.ofHours(1);

    SubmissionThrottle(
            Clock clock, @Value("${gongkai.requests.submissions-per-address:60}") int allowed) {
        super(clock, allowed, WINDOW);
    }

    /// What is counted here are requests that were taken, not failures.
    void taken(String address) {
        failed(address);
    }
}

package org.gongkai.casework.open;

import java.time.Clock;
import java.time.Duration;
import org.gongkai.pages.Throttle;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Lets one address type only so many wrong codes, counted over all kinds of codes together:
/// whoever guesses one guesses them all.
@Component
class CodeThrottle extends Throttle {

    private static final Duration WINDOW = Duration.ofMinutes(10);

    CodeThrottle(Clock clock, @Value("${gongkai.codes.failures-per-address:10}") int allowed) {
        super(clock, allowed, WINDOW);
    }
}

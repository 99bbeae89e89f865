package org.gongkai.courier;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How stubborn the courier is.
///
/// @param attempts most times a message is tried before it is given up
/// @param firstWait after the first time; doubled after each further one, up to six hours
@ConfigurationProperties("gongkai.courier")
record CourierSettings(@DefaultValue("12") int attempts, @DefaultValue("30s") Duration firstWait) {

    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int MOST_DOUBLINGS = 20;

    Duration waitAfter(int attempt) {
        Duration wait = firstWait.multipliedBy(1L << Math.clamp(attempt - 1, 0, MOST_DOUBLINGS));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}

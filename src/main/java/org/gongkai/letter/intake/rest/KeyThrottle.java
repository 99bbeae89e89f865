package org.gongkai.letter.intake.rest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Lets each key make only so many requests a minute. There are as many as there are keys, so
/// nobody can fill the memory.
@Component
class KeyThrottle {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Map<Long, Window> windows = new HashMap<>();
    private final Clock clock;
    private final int allowed;

    KeyThrottle(Clock clock, @Value("${gongkai.letters.api-requests-per-minute:120}") int allowed) {
        this.clock = clock;
        this.allowed = allowed;
    }

    private record Window(Instant from, int count) {}

    /// Counts a request; the time to wait when it is one too many.
    synchronized Optional<Duration> count(long keyId) {
        Instant now = clock.instant();
        Window window = windows.get(keyId);
        if (window == null || !now.isBefore(window.from().plus(WINDOW))) {
            window = new Window(now, 0);
        }
        if (window.count() >= allowed) {
            return Optional.of(Duration.between(now, window.from().plus(WINDOW)));
        }
        windows.put(keyId, new Window(window.from(), window.count() + 1));
        return Optional.empty();
    }
}

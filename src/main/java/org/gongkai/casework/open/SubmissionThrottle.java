package org.gongkai.casework.open;

import java.time.Clock;
import java.time.Duration;
import org.gongkai.pages.Throttle;

/// Lets one address send only so many matters of one kind without an account within an hour. Each
/// kind has a bean of its own, with a bound of its own. A reading room or a whole office may share
/// an address, so the bound is wide: it is there for programs.
public class SubmissionThrottle extends Throttle {

    private static final Duration WINDOW = Duration.ofHours(1);

    /// @param allowed matters of one address within an hour
    public SubmissionThrottle(Clock clock, int allowed) {
        super(clock, allowed, WINDOW);
    }

    /// What is counted here are matters that were taken in, not failures.
    public void taken(String address) {
        failed(address);
    }
}

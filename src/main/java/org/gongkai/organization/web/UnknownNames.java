package org.gongkai.organization.web;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Failed sign-ins with user names that nobody has. They lock as those of real accounts do, so that
/// the lock does not tell which accounts exist. Kept in memory, for a bounded number of names.
@Component
class UnknownNames {

    private static final int MOST = 5_000;
    private static final int LONGEST = 50;

    private record Failures(int count, Instant lockedUntil) {}

    private final Map<String, Failures> names =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
                    return size() > MOST;
                }
            };
    private final Clock clock;

    UnknownNames(Clock clock) {
        this.clock = clock;
    }

    synchronized void failed(String name) {
        Failures before = names.remove(key(name));
        int count = before == null ? 1 : before.count() + 1;
        Instant until =
                count >= SignInGuard.ALLOWED_FAILURES
                        ? clock.instant().plus(SignInGuard.LOCK)
                        : Instant.MIN;
        names.put(key(name), new Failures(count, until));
    }

    synchronized boolean isLocked(String name) {
        Failures failures = names.get(key(name));
        return failures != null && failures.lockedUntil().isAfter(clock.instant());
    }

    private static String key(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST);
    }
}

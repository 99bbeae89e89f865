package org.gongkai.pages;

import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Lets one address fail only so often within a sliding window. Kept in the memory of this process,
/// for a bounded number of addresses, and nowhere else. A whole office may share one address, so
/// the bound has to be wide enough for it.
public class Throttle {

    private static final int MOST_ADDRESSES = 5_000;

    private final Map<String, Deque<Instant>> failures =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
                    return size() > MOST_ADDRESSES;
                }
            };
    private final Clock clock;
    private final int allowed;
    private final Duration window;

    /// @param allowed failures of one address within the window; at least one
    public Throttle(Clock clock, int allowed, Duration window) {
        this.clock = clock;
        this.allowed = Math.max(1, allowed);
        this.window = window;
    }

    /// How long this address has to wait; nothing when it may try.
    public synchronized Optional<Duration> pause(String address) {
        Deque<Instant> recent = recent(address);
        if (recent.size() < allowed) return Optional.empty();
        return Optional.of(Duration.between(clock.instant(), recent.getFirst().plus(window)));
    }

    public synchronized void failed(String address) {
        Deque<Instant> recent = recent(address);
        recent.addLast(clock.instant());
        while (recent.size() > allowed) recent.removeFirst();
        // the latest to fail is the last to be forgotten
        failures.remove(network(address));
        failures.put(network(address), recent);
    }

    private Deque<Instant> recent(String address) {
        Deque<Instant> recent = failures.getOrDefault(network(address), new ArrayDeque<>());
        Instant begin = clock.instant().minus(window);
        while (!recent.isEmpty() && !recent.getFirst().isAfter(begin)) recent.removeFirst();
        return recent;
    }

    /// One household or office has a whole /64 of IPv6 addresses: they count as one.
    private static String network(String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(bytes.length == 4 ? bytes : Arrays.copyOf(bytes, 8));
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }
}

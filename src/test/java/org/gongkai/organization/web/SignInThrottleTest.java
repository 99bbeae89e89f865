package org.gongkai.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private final HandClock clock = new HandClock();
    private final SignInThrottle throttle = new SignInThrottle(clock, 3);

    @Test
    void pausesAnAddressThatFailedTooOften() {
        fail("192.0.2.1", 2);
        assertThat(throttle.pause("192.0.2.1")).isEmpty();
        fail("192.0.2.1", 1);
        assertThat(throttle.pause("192.0.2.1")).contains(SignInThrottle.WINDOW);
        assertThat(throttle.pause("192.0.2.2")).isEmpty();
    }

    @Test
    void letsItTryAgainAsTheWindowSlidesOn() {
        fail("192.0.2.1", 1);
        clock.pass(Duration.ofMinutes(10));
        fail("192.0.2.1", 2);
        assertThat(throttle.pause("192.0.2.1")).contains(Duration.ofMinutes(5));
        clock.pass(Duration.ofMinutes(5));
        assertThat(throttle.pause("192.0.2.1")).isEmpty();
        fail("192.0.2.1", 1);
        assertThat(throttle.pause("192.0.2.1")).contains(Duration.ofMinutes(10));
    }

    @Test
    void takesTheAddressesOfOneNetworkForOne() {
        fail("2001:db8:1:2::1", 2);
        fail("2001:db8:1:2:aaaa::9", 1);
        assertThat(throttle.pause("2001:db8:1:2::77")).isPresent();
        assertThat(throttle.pause("2001:db8:1:3::77")).isEmpty();
    }

    @Test
    void forgetsThoseThatFailedLongestAgoWhenThereAreTooMany() {
        fail("192.0.2.1", 3);
        for (int i = 0; i < 5_000; i++) fail("10.0." + i / 250 + "." + i % 250, 1);
        assertThat(throttle.pause("192.0.2.1")).isEmpty();
        fail("10.0.19.249", 2);
        assertThat(throttle.pause("10.0.19.249")).isPresent();
    }

    private void fail(String address, int times) {
        for (int i = 0; i < times; i++) throttle.failed(address);
    }

    /// A clock that goes when it is told to.
    private static final class HandClock extends Clock {

        private Instant now = Instant.parse("2026-03-02T00:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}

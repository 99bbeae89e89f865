package org.gongkai.request;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// A clock that stands where it was put.
public final class MovableClock extends Clock {

    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private volatile Instant now = Instant.EPOCH;

    public void put(LocalDate day) {
        now = day.atTime(10, 0).atZone(CHINA).toInstant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, CHINA);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return CHINA;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        if (!zone.equals(CHINA)) throw new IllegalArgumentException(zone.getId());
        return this;
    }
}

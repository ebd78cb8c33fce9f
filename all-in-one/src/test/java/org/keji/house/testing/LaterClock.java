package org.keji.house.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** The time of day, and a little later on demand; clocks made of it for other zones go on with it. */
public final class LaterClock extends Clock {

    private final Clock day;
    private final AtomicReference<Duration> ahead;

    public LaterClock() {
        this(Clock.systemUTC(), new AtomicReference<>(Duration.ZERO));
    }

    private LaterClock(Clock day, AtomicReference<Duration> ahead) {
        this.day = day;
        this.ahead = ahead;
    }

    public void passes(Duration time) {
        ahead.updateAndGet(before -> before.plus(time));
    }

    @Override
    public ZoneId getZone() {
        return day.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new LaterClock(day.withZone(zone), ahead);
    }

    @Override
    public Instant instant() {
        return day.instant().plus(ahead.get());
    }
}

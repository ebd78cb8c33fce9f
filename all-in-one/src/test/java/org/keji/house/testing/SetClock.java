package org.keji.house.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that shows what it is set to. */
public final class SetClock extends Clock {

    private final AtomicReference<Instant> shown;
    private final ZoneId zone;

    public SetClock(String utc) {
        this(new AtomicReference<>(Instant.parse(utc)), ZoneOffset.UTC);
    }

    private SetClock(AtomicReference<Instant> shown, ZoneId zone) {
        this.shown = shown;
        this.zone = zone;
    }

    public void set(String utc) {
        shown.set(Instant.parse(utc));
    }

    /** Sets it on, never back, whoever else does. */
    public void setNoEarlier(Instant at) {
        shown.accumulateAndGet(at, (before, next) -> next.isAfter(before) ? next : before);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** Set with the one it was made of. */
    @Override
    public Clock withZone(ZoneId other) {
        return new SetClock(shown, other);
    }

    @Override
    public Instant instant() {
        return shown.get();
    }
}

package org.keji.house;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps the doors open for a moment after readiness has said that this server takes nobody in any more, so that
 * whatever stands before it has time to notice and nobody is sent to a closed door.
 */
@Component
class Farewell implements SmartLifecycle {

    private final Duration time;
    private volatile boolean running;

    Farewell(@Value("${keji.farewell}") Duration time) {
        this.time = time;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        LockSupport.parkNanos(time.toNanos());
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** The first to be stopped. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}

package org.keji.query.readmodel;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * How far this process has folded each read model. It only wakes those who wait: what is really there, the database
 * says, for another process may fold the model as well.
 */
public final class Landings {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition landed = lock.newCondition();
    private final Map<String, Long> positions = new HashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** @param wake called after every landing, on the thread that folds: it must return at once and not fail */
    public void listen(Runnable wake) {
        listeners.add(wake);
    }

    void landed(String model, long position) {
        lock.lock();
        try {
            positions.merge(model, position, Math::max);
            landed.signalAll();
        } finally {
            lock.unlock();
        }
        listeners.forEach(Runnable::run);
    }

    /** Where this process left the model; 0 if it has not folded it. */
    long position(String model) {
        lock.lock();
        try {
            return positions.getOrDefault(model, 0L);
        } finally {
            lock.unlock();
        }
    }

    /** What landed last went when the database fell, and is to land again. */
    void fellBack(String model) {
        lock.lock();
        try {
            positions.remove(model);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Returns once the position has landed here, and at the latest when the patience is over. Where this process has
     * not folded the model it returns at once, for there is nothing to be heard of here.
     */
    void await(String model, long position, Duration patience) {
        long left = patience.toNanos();
        lock.lock();
        try {
            while (positions.getOrDefault(model, Long.MAX_VALUE) < position && left > 0) {
                left = landed.awaitNanos(left);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }
}

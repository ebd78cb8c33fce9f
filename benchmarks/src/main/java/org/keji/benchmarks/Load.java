package org.keji.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Callers that each do one thing after the other, for a while, all at once. */
final class Load {

    private Load() {}

    /** What a caller does over and over. */
    @FunctionalInterface
    interface Caller {
        void once() throws Exception;
    }

    /**
     * @param done how often a caller was done
     * @param seconds from the common start until the last caller was done
     */
    record Outcome(long done, double seconds) {

        double perSecond() {
            return done / seconds;
        }
    }

    /** @throws IllegalStateException if any caller failed: a measurement with failures is none */
    static Outcome run(List<? extends Caller> callers, Duration time, ThreadFactory factory)
            throws InterruptedException {
        CountDownLatch start = new CountDownLatch(1);
        AtomicLong end = new AtomicLong();
        AtomicLong done = new AtomicLong();
        AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
        List<Thread> threads = new ArrayList<>();
        for (Caller caller : callers) {
            Thread thread = factory.newThread(() -> {
                try {
                    start.await();
                    long times = 0;
                    while (System.nanoTime() < end.get()) {
                        caller.once();
                        times++;
                    }
                    done.addAndGet(times);
                } catch (Exception failed) {
                    failure.compareAndSet(null, failed);
                }
            });
            thread.start();
            threads.add(thread);
        }
        long begun = System.nanoTime();
        end.set(begun + time.toNanos());
        start.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        Exception failed = failure.get();
        if (failed != null) {
            throw new IllegalStateException("A caller failed", failed);
        }
        return new Outcome(done.get(), seconds);
    }
}

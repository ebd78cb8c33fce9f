package org.keji.benchmarks;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** Things done at fixed times, whether or not the one before is done: who is slow does not slow down the arrivals. */
final class Pace {

    private Pace() {}

    /**
     * @param results one for each thing done
     * @param perSecond at what rate things were done
     */
    record Outcome<T>(List<T> results, double perSecond) {}

    /** @throws ExecutionException if anything failed: a measurement with failures is none */
    static <T> Outcome<T> keep(int perSecond, int seconds, Callable<T> thing)
            throws InterruptedException, ExecutionException {
        long begun = System.nanoTime();
        long apart = TimeUnit.SECONDS.toNanos(1) / perSecond;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> futures = IntStream.range(0, perSecond * seconds)
                    .mapToObj(number -> {
                        waitUntil(begun + number * apart);
                        return threads.submit(thing);
                    })
                    .toList();
            List<T> results = new java.util.ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return new Outcome<>(List.copyOf(results), results.size() / ((System.nanoTime() - begun) / 1e9));
        }
    }

    private static void waitUntil(long time) {
        for (long left = time - System.nanoTime(); left > 0; left = time - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}

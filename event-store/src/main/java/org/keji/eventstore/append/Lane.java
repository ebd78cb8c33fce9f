package org.keji.eventstore.append;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Joins what many callers want written into as few writes as there can be. A platform thread that finds the lane idle
 * writes at once by itself, for virtual threads the lane's own does; while a write is under way, others queue, and one
 * thread takes all that wait with the next write. The queue is bounded: when it is full, callers are told so at once.
 */
public final class Lane<T, R> implements AutoCloseable {

    /** Writes a batch and completes the future of every item in it. */
    public interface Writer<T, R> {
        void write(List<Waiting<T, R>> batch);
    }

    /** One caller's item and where its answer goes. */
    public record Waiting<T, R>(T item, CompletableFuture<R> answer) {}

    private static final long GATHERING_NANOS = 200_000;
    private static final long QUIET_NANOS = 50_000;

    private final ArrayBlockingQueue<Waiting<T, R>> queue;
    private final int largestBatch;
    private final Writer<T, R> writer;
    private final ReentrantLock writing = new ReentrantLock();
    private final Semaphore work = new Semaphore(0);
    private final Duration patience;
    private final Thread drainer;
    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger crowd = new AtomicInteger();
    private volatile boolean open = true;
    /** Guarded by the lock. */
    private long lastWriteNanos;

    /** Guarded by the lock: once set, the writer is never called again. */
    private boolean closed;

    /**
     * @param capacity how many may wait
     * @param largestBatch how many are written at once
     * @param patience how long a caller waits for its answer
     */
    public Lane(String name, int capacity, int largestBatch, Duration patience, Writer<T, R> writer) {
        this.queue = new ArrayBlockingQueue<>(capacity);
        this.largestBatch = largestBatch;
        this.patience = patience;
        this.writer = writer;
        this.drainer = Thread.ofPlatform().name(name).daemon().start(this::drain);
    }

    /** @throws LogUnavailable if the lane is full, closed, or gave no answer in time */
    public R write(T item) {
        crowd.accumulateAndGet(inside.incrementAndGet(), Math::max);
        try {
            return enter(item);
        } finally {
            inside.decrementAndGet();
        }
    }

    private R enter(T item) {
        Waiting<T, R> mine = new Waiting<>(item, new CompletableFuture<>());
        if (!open || !queue.offer(mine)) {
            throw new LogUnavailable(open ? "Too many wait to write" : "The log is closing", null);
        }
        // A virtual thread leaves the write to the lane's own thread: interrupted, it would close the socket it writes
        // to, which is everybody's; and it waits for a socket by way of other threads, which takes longer than that.
        // An interrupted thread would be told of the interrupt instead of the answer, and others with it.
        Thread caller = Thread.currentThread();
        if (!caller.isVirtual() && !caller.isInterrupted() && writing.tryLock()) {
            try {
                writeNext();
            } finally {
                writing.unlock();
            }
        }
        if (!queue.isEmpty()) {
            work.release();
        }
        if (!open) {
            // The drainer may have left already: whoever came in just before the lane closed looks after the rest.
            writeRest();
        }
        return await(mine);
    }

    private void writeRest() {
        writing.lock();
        try {
            while (!queue.isEmpty()) {
                writeNext();
            }
        } finally {
            writing.unlock();
        }
    }

    private R await(Waiting<T, R> mine) {
        try {
            return mine.answer().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            throw new LogUnavailable("The log did not answer in time; send the same again", slow);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException known
                    ? known
                    : new LogUnavailable("The log failed", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LogUnavailable("Interrupted while writing; send the same again", interrupted);
        }
    }

    private void drain() {
        while (open || !queue.isEmpty()) {
            work.acquireUninterruptibly();
            work.drainPermits();
            while (!queue.isEmpty()) {
                writing.lock();
                try {
                    writeNext();
                } finally {
                    writing.unlock();
                }
            }
        }
    }

    /**
     * Callers come in two halves when the one is written while the other is on its way back. So those who were here
     * during the last write are given a moment to join, as long as somebody comes: a part of what a write costs anyway.
     * A caller on its own never waits for anybody.
     */
    private void gather() {
        int expected = Math.min(crowd.getAndSet(inside.get()), largestBatch);
        long now = System.nanoTime();
        long end = now + Math.min(lastWriteNanos / 4, GATHERING_NANOS);
        long quiet = now + QUIET_NANOS;
        int there = queue.size();
        while (there > 0 && there < expected && now < Math.min(end, quiet)) {
            Thread.yield();
            now = System.nanoTime();
            if (queue.size() > there) {
                there = queue.size();
                quiet = now + QUIET_NANOS;
            }
        }
    }

    private void writeNext() {
        gather();
        List<Waiting<T, R>> batch = new ArrayList<>();
        queue.drainTo(batch, largestBatch);
        if (batch.isEmpty()) {
            return;
        }
        if (closed) {
            LogUnavailable late = new LogUnavailable("The log is closed", null);
            batch.forEach(waiting -> waiting.answer().completeExceptionally(late));
            return;
        }
        long begun = System.nanoTime();
        try {
            writer.write(batch);
        } catch (Throwable unexpected) {
            batch.forEach(waiting -> waiting.answer().completeExceptionally(unexpected));
        }
        lastWriteNanos = System.nanoTime() - begun;
    }

    /** Lets what waits be written, what a caller writes on its own thread included, then stops. */
    @Override
    public void close() {
        open = false;
        work.release();
        try {
            drainer.join(patience);
            if (writing.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                try {
                    while (!queue.isEmpty()) {
                        writeNext();
                    }
                    closed = true;
                } finally {
                    writing.unlock();
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

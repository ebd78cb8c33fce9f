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
import java.util.concurrent.locks.ReentrantLock;

/**
 * Joins what many callers want written into as few writes as there can be. A caller that finds the lane idle writes at
 * once on its own thread; while a write is under way, others queue, and one thread takes all that wait with the next
 * write. The queue is bounded: when it is full, callers are told so at once.
 */
public final class Lane<T, R> implements AutoCloseable {

    /** Writes a batch and completes the future of every item in it. */
    public interface Writer<T, R> {
        void write(List<Waiting<T, R>> batch);
    }

    /** One caller's item and where its answer goes. */
    public record Waiting<T, R>(T item, CompletableFuture<R> answer) {}

    private final ArrayBlockingQueue<Waiting<T, R>> queue;
    private final int largestBatch;
    private final Writer<T, R> writer;
    private final ReentrantLock writing = new ReentrantLock();
    private final Semaphore work = new Semaphore(0);
    private final Duration patience;
    private final Thread drainer;
    private volatile boolean open = true;
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
        Waiting<T, R> mine = new Waiting<>(item, new CompletableFuture<>());
        if (!open || !queue.offer(mine)) {
            throw new LogUnavailable(open ? "Too many wait to write" : "The log is closing", null);
        }
        // An interrupted virtual thread would close the socket it writes to, which is everybody's.
        if (!Thread.currentThread().isInterrupted() && writing.tryLock()) {
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

    private void writeNext() {
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
        try {
            writer.write(batch);
        } catch (Throwable unexpected) {
            batch.forEach(waiting -> waiting.answer().completeExceptionally(unexpected));
        }
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

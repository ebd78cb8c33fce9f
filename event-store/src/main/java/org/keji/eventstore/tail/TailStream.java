package org.keji.eventstore.tail;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * One processor's way through the log. Near the head it reads the tailer's buffer; further back it pages through the
 * log. Asking whether there is something next costs no SQL.
 */
public final class TailStream implements BlockingStream<TrackedEventMessage<?>> {

    private static final long NAP_NANOS = 1_000_000;

    private final Tailer tailer;
    private final ArrayDeque<TrackedEventMessage<?>> page = new ArrayDeque<>();
    private long position;
    private @Nullable TrackedEventMessage<?> peeked;
    private @Nullable Runnable listener;

    /** @param position the position already processed */
    public TailStream(Tailer tailer, long position) {
        this.tailer = tailer;
        this.position = position;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        if (peeked == null && hasNextAvailable(0, TimeUnit.MILLISECONDS)) {
            peeked = take();
        }
        return Optional.ofNullable(peeked);
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) {
        long end = System.nanoTime() + unit.toNanos(timeout);
        while (!ready()) {
            if (System.nanoTime() >= end || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(NAP_NANOS);
        }
        return true;
    }

    private boolean ready() {
        return peeked != null || tailer.head() > position;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        TrackedEventMessage<?> first = peeked;
        if (first != null) {
            peeked = null;
            return first;
        }
        while (!hasNextAvailable(1, TimeUnit.SECONDS)) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
        return take();
    }

    private TrackedEventMessage<?> take() {
        TrackedEventMessage<?> next = page.isEmpty() ? tailer.buffered(position + 1) : page.poll();
        if (next == null) {
            page.addAll(tailer.page(position));
            next = page.remove();
        }
        position++;
        return next;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        tailer.forget(listener);
        listener = callback;
        tailer.listen(callback);
        return true;
    }

    @Override
    public void close() {
        tailer.forget(listener);
    }
}

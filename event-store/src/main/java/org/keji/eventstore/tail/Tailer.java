package org.keji.eventstore.tail;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.keji.eventstore.append.LogUnavailable;
import org.keji.eventstore.message.EventMessages;
import org.keji.eventstore.read.LogReader;
import org.keji.eventstore.read.StoredEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the head of the log, once for all processors of this process. A new event is read and decoded once, put into
 * a buffer, and only then are the waiting streams called. It wakes when this node appends, when another node notifies,
 * and in any case at each poll.
 */
public final class Tailer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Tailer.class);
    private static final int PAGE = 1000;
    private static final int KEPT = 10_000;
    private static final long POLL_MILLIS = 250;

    private final LogReader reader;
    private final EventMessages messages;
    private final Semaphore wake = new Semaphore(0);
    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();
    private final Thread thread;
    /** The newest events, each where its position falls in the ring; filled before the head moves. */
    private final AtomicReferenceArray<@Nullable TrackedEventMessage<?>> ring = new AtomicReferenceArray<>(KEPT);

    private volatile long head;
    private volatile boolean open = true;

    public Tailer(LogReader reader, EventMessages messages) {
        this.reader = reader;
        this.messages = messages;
        this.head = reader.head();
        this.thread = Thread.ofPlatform().name("keji-tail").daemon().start(this::follow);
    }

    /** Says that there may be something new; returns at once. */
    public void wake() {
        wake.release();
    }

    /** The position up to which everything is in the buffer or was before it. */
    public long head() {
        return head;
    }

    @Nullable
    TrackedEventMessage<?> buffered(long position) {
        TrackedEventMessage<?> there = ring.get((int) (position % KEPT));
        return there != null && there.trackingToken().position().orElseThrow() == position ? there : null;
    }

    List<TrackedEventMessage<?>> page(long after) {
        List<StoredEvent> rows = reader.after(after, PAGE);
        if (rows.isEmpty()) {
            throw new IllegalStateException("The log has a hole after position " + after);
        }
        return decoded(after, rows);
    }

    private List<TrackedEventMessage<?>> decoded(long after, List<StoredEvent> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).position() != after + i + 1) {
                throw new IllegalStateException("The log has a hole after position " + (after + i));
            }
        }
        return rows.stream().<TrackedEventMessage<?>>map(messages::tracked).toList();
    }

    void listen(Runnable listener) {
        listeners.add(listener);
    }

    void forget(@Nullable Runnable listener) {
        if (listener != null) {
            listeners.remove(listener);
        }
    }

    private void follow() {
        while (open) {
            try {
                boolean called = wake.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS);
                wake.drainPermits();
                while (open && fetch()) {
                    listeners.forEach(Runnable::run);
                }
                if (!called) {
                    listeners.forEach(Runnable::run);
                }
            } catch (LogUnavailable passing) {
                LOG.warn("The log cannot be read now; following goes on when it can: {}", passing.getMessage());
                pause();
            } catch (InterruptedException stop) {
                return;
            } catch (RuntimeException | Error broken) {
                LOG.error("The log cannot be followed past position {}", head(), broken);
                pause();
            }
        }
    }

    private boolean fetch() {
        List<StoredEvent> rows = reader.after(head, PAGE);
        if (rows.isEmpty()) {
            return false;
        }
        List<TrackedEventMessage<?>> events = decoded(head, rows);
        for (int i = 0; i < events.size(); i++) {
            ring.set((int) ((head + 1 + i) % KEPT), events.get(i));
        }
        head = head + events.size();
        return true;
    }

    private void pause() {
        try {
            wake.tryAcquire(1, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        open = false;
        thread.interrupt();
    }
}

package org.keji.query.live;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter.DataWithMediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One open stream. The reader of all streams puts messages into its mailbox and never waits for the client; a thread of
 * the stream's own, which lives only while there is something to send, empties it and is the only one that touches the
 * connection.
 */
final class Subscriber {

    static final int MAILBOX = 512;
    static final Duration HEARTBEAT = Duration.ofSeconds(15);
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Audience audience;
    private final SseEmitter emitter;
    private final Clock clock;
    private final Runnable emptied;
    private final Queue<Set<DataWithMediaType>> mailbox = new ArrayDeque<>();

    private long position;
    private Instant lastTaken;
    private @Nullable Thread writer;
    private boolean awaited;
    private boolean writing;
    private boolean ended;
    private boolean gone;

    /**
     * @param position everything after it is to be told
     * @param emptied called when there is room in the mailbox again after there was none, or the stream has ended
     */
    Subscriber(Audience audience, long position, SseEmitter emitter, Clock clock, Runnable emptied) {
        this.audience = audience;
        this.position = position;
        this.emitter = emitter;
        this.clock = clock;
        this.lastTaken = clock.instant();
        this.emptied = emptied;
    }

    Audience audience() {
        return audience;
    }

    /** Everything up to it is in the mailbox or sent. Only the reader of all streams asks and moves it. */
    long position() {
        return position;
    }

    void moveTo(long reached) {
        position = Math.max(position, reached);
    }

    /** If there is none, the reader is called as soon as there is. */
    synchronized boolean hasRoomFor(int messages) {
        awaited = mailbox.size() + messages > MAILBOX;
        return !awaited;
    }

    /** @throws IllegalStateException if the mailbox is full, which the reader looks at before */
    synchronized void tell(Set<DataWithMediaType> message) {
        if (!ended) {
            if (mailbox.size() == MAILBOX) {
                throw new IllegalStateException("The mailbox is full");
            }
            mailbox.add(message);
            write();
        }
    }

    /**
     * Looks after the stream: it ends with the token it rests on, or when its client has taken nothing for long; an
     * idle one gets a sign of life, by which a client that has gone is noticed.
     */
    synchronized void lookAfter() {
        Instant now = clock.instant();
        if (!now.isBefore(audience.admission().until())) {
            end();
        } else if (writing && !now.isBefore(lastTaken.plus(PATIENCE))) {
            end();
        } else if (!writing && !now.isBefore(lastTaken.plus(HEARTBEAT))) {
            tell(Notice.signOfLife("", position));
        }
    }

    /** Ends the stream; a client that still wants to know resumes where it was. */
    synchronized void end() {
        if (!ended) {
            ended = true;
            mailbox.clear();
            write();
        }
    }

    /**
     * Breaks off what the client does not take. A thread that is interrupted while it writes closes its connection;
     * between two attempts to write the server only wakes up from it, so that this is called until the stream is gone.
     */
    synchronized void abandon() {
        if (writing && writer != null) {
            writer.interrupt();
        }
    }

    synchronized boolean isGone() {
        return gone;
    }

    synchronized boolean hasEnded() {
        return ended;
    }

    /** The connection is closed, by whomever. */
    synchronized void closed() {
        ended = true;
        gone = true;
        mailbox.clear();
    }

    /** A client that takes nothing blocks its thread for a while; a virtual one costs next to nothing meanwhile. */
    private void write() {
        if (!writing) {
            writing = true;
            writer = Thread.ofVirtual().name("keji-stream").start(this::empty);
        }
    }

    private void empty() {
        try {
            for (Set<DataWithMediaType> next = take(); !next.isEmpty(); next = take()) {
                emitter.send(next);
            }
            if (hasEnded()) {
                emitter.complete();
            }
        } catch (IOException | IllegalStateException clientHasGone) {
            closed();
        }
        if (isAwaited()) {
            emptied.run();
        }
    }

    private synchronized boolean isAwaited() {
        return awaited || ended;
    }

    /** All that waits, to be sent at once; nothing if nothing does, and then this thread is done. */
    private synchronized Set<DataWithMediaType> take() {
        Set<DataWithMediaType> all = new LinkedHashSet<>();
        mailbox.forEach(all::addAll);
        mailbox.clear();
        writing = !all.isEmpty();
        lastTaken = clock.instant();
        return all;
    }
}

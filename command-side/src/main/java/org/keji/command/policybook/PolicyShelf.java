package org.keji.command.policybook;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.keji.eventstore.append.LogUnavailable;
import org.keji.eventstore.axon.LogEventStore;
import org.keji.kernel.identity.PolicyBookId;
import org.keji.kernel.policy.PolicyEvent;
import org.keji.kernel.policy.PolicyEvent.VersionApproved;
import org.keji.kernel.policy.PolicyEvent.VersionDiscarded;
import org.keji.kernel.policy.PolicyEvent.VersionDrafted;
import org.keji.kernel.policy.PolicyEvent.VersionPublished;
import org.keji.kernel.policy.PolicyEvent.VersionShipped;
import org.keji.kernel.policy.PolicyInForce;
import org.keji.kernel.policy.PolicyVersion;
import org.keji.kernel.policy.PublishedBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The book this node decides by, as far as it is published. Its stream is looked at again every ten seconds, by whoever
 * asks then, so that no node is behind when a version takes effect: publication comes two minutes before that. A node
 * that could not look for a minute decides nothing.
 */
public final class PolicyShelf {

    private static final Logger LOG = LoggerFactory.getLogger(PolicyShelf.class);
    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final Duration TRUSTED = Duration.ofMinutes(1);

    private final LongFunction<List<PolicyEvent>> events;
    private final LongSupplier clock;
    private final ReentrantLock reading = new ReentrantLock();
    private final List<PolicyVersion> drafted = new ArrayList<>();
    private volatile Known known;

    /** @param readAt by this process' own clock, which nobody sets */
    private record Known(PublishedBook book, long next, long readAt) {}

    /** @param shipped the book as it comes with the house; it decides until the log says otherwise */
    public PolicyShelf(PolicyVersion shipped, LogEventStore store) {
        this(shipped, next -> read(store, PolicyBookId.of(shipped.book()), next), System::nanoTime);
    }

    /**
     * @param events what the book's stream holds from this number on
     * @param clock nanoseconds, as {@link System#nanoTime} counts them
     */
    PolicyShelf(PolicyVersion shipped, LongFunction<List<PolicyEvent>> events, LongSupplier clock) {
        this.events = events;
        this.clock = clock;
        this.known = new Known(PublishedBook.of(shipped), 0, clock.getAsLong() - 2 * TRUSTED.toNanos());
    }

    private static List<PolicyEvent> read(LogEventStore store, PolicyBookId id, long next) {
        return store.readEvents(id.value(), next)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .map(PolicyEvent.class::cast)
                .toList();
    }

    /**
     * What the book says at a moment.
     *
     * @throws LogUnavailable if it cannot be learned whether it has changed
     */
    public PolicyInForce at(Instant moment) {
        if (isOlder(known, FRESH) && mayRead()) {
            try {
                readAgain();
            } catch (LogUnavailable passing) {
                LOG.debug("What was known of the policy book a moment ago holds on: {}", passing.getMessage());
            } finally {
                reading.unlock();
            }
        }
        Known now = known;
        if (isOlder(now, TRUSTED)) {
            throw new LogUnavailable("It is not known whether the policy book has changed", null);
        }
        return now.book().at(moment);
    }

    /** Who may go on with what is known leaves the reading to another; who may not waits for what is read. */
    private boolean mayRead() {
        if (!isOlder(known, TRUSTED)) {
            return reading.tryLock();
        }
        reading.lock();
        return true;
    }

    private boolean isOlder(Known then, Duration age) {
        return clock.getAsLong() - then.readAt() > age.toNanos();
    }

    private void readAgain() {
        if (!isOlder(known, FRESH)) {
            return;
        }
        long readAt = clock.getAsLong();
        List<PolicyEvent> news = events.apply(known.next());
        PublishedBook book = known.book();
        for (PolicyEvent event : news) {
            book = after(book, event);
        }
        known = new Known(book, known.next() + news.size(), readAt);
    }

    private PublishedBook after(PublishedBook book, PolicyEvent event) {
        return switch (event) {
            // What was shipped once holds, whatever a later release ships.
            case VersionShipped e -> new PublishedBook(book.shipped(), List.of(e.version()));
            case VersionDrafted e -> {
                drafted.add(e.version());
                yield book;
            }
            case VersionDiscarded _, VersionApproved _ -> book;
            case VersionPublished e ->
                book.with(drafted.stream()
                        .filter(version -> version.number() == e.number())
                        .findFirst()
                        .orElseThrow());
        };
    }
}

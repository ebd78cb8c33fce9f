package org.keji.eventstore.axon;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.keji.eventstore.message.EventMessages;
import org.keji.eventstore.read.LogReader;

/** Loading of streams for Axon's repositories. Writing does not go through here: see {@link LogEventStore}. */
final class LogEngine implements EventStorageEngine {

    private final LogReader reader;
    private final EventMessages messages;

    LogEngine(LogReader reader, EventMessages messages) {
        this.reader = reader;
        this.messages = messages;
    }

    @Override
    public DomainEventStream readEvents(String stream, long firstSequence) {
        return DomainEventStream.of(reader.payloads(stream, firstSequence).stream()
                .map(row -> messages.domain(
                        row,
                        () -> reader.event(stream, row.sequence())
                                .orElseThrow(
                                        () -> new IllegalStateException("The log has lost an event of " + stream)))));
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        return reader.lastSequence(stream);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(reader.head());
    }

    @Override
    public TrackingToken createTokenAt(Instant moment) {
        return new GlobalSequenceTrackingToken(reader.headAt(moment));
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return Optional.empty();
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        throw new IllegalStateException("The log is followed through its tailer");
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        throw new IllegalStateException("Events are appended as whole units by the event store");
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new IllegalStateException("This log keeps no snapshots");
    }
}

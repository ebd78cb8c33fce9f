package org.keji.eventstore.axon;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.axonframework.common.Registration;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.keji.eventstore.append.AppendUnit;
import org.keji.eventstore.append.Appender;
import org.keji.eventstore.append.NewEvent;
import org.keji.eventstore.append.Verdict;
import org.keji.eventstore.message.EventCodec;
import org.keji.eventstore.message.EventMessages;
import org.keji.eventstore.read.LogReader;
import org.keji.eventstore.tail.TailStream;
import org.keji.eventstore.tail.Tailer;
import org.keji.eventstore.vault.KeyRing;

/**
 * Axon's event store over the log. All events of a unit of work, with what its {@link UnitDraft} gathered, are appended
 * as one unit in the commit phase, so that nothing is written before everything was decided.
 */
public final class LogEventStore extends AbstractEventStore {

    private final Appender appender;
    private final LogReader reader;
    private final Tailer tailer;
    private final EventCodec codec;
    private final KeyRing keys;

    public LogEventStore(Appender appender, LogReader reader, Tailer tailer, EventCodec codec, KeyRing keys) {
        super(new Builder(new LogEngine(reader, new EventMessages(codec))));
        this.appender = appender;
        this.reader = reader;
        this.tailer = tailer;
        this.codec = codec;
        this.keys = keys;
    }

    /** The parent's builder is abstract; nothing is added to it. */
    private static final class Builder extends AbstractEventStore.Builder {
        Builder(LogEngine engine) {
            storageEngine(engine);
        }
    }

    @Override
    protected void prepareCommit(List<? extends EventMessage<?>> events) {
        // Nothing is written while handlers may still add events; the whole unit is appended at commit.
    }

    @Override
    protected void commit(List<? extends EventMessage<?>> events) {
        UnitDraft draft = CurrentUnitOfWork.map(work -> work.root().<UnitDraft>getResource(UnitDraft.RESOURCE))
                .orElseGet(() -> new UnitDraft(ordinal -> UUID.randomUUID()));
        List<DomainEventMessage<?>> unit = new ArrayList<>(events.size());
        events.forEach(event -> unit.add((DomainEventMessage<?>) event));
        if (draft.isStale(unit.getFirst())) {
            throw new ConcurrencyException("The sender has not seen the newest events of the stream");
        }
        if (draft.isRehearsal()) {
            requireFree(draft);
            return;
        }
        Verdict verdict = append(unit, draft);
        draft.settle(verdict);
        switch (verdict) {
            case Verdict.Stored _, Verdict.AlreadyStored _, Verdict.AlreadyAnswered _ -> {}
            case Verdict.Claimed claimed -> throw new ClaimTaken(claimed.kind());
            case Verdict.Conflict _, Verdict.Keyed _ -> throw new ConcurrencyException("The stream has moved on");
        }
    }

    /** What a rehearsal claims is held by nobody else now, as far as that can be told without storing anything. */
    private void requireFree(UnitDraft draft) {
        for (AppendUnit.Claim claim : draft.claims()) {
            boolean isFree = reader.holder(claim.kind(), claim.value())
                    .filter(stream -> !stream.equals(claim.stream()))
                    .isEmpty();
            if (!isFree) {
                throw new ClaimTaken(claim.kind());
            }
        }
    }

    private Verdict append(List<DomainEventMessage<?>> events, UnitDraft draft) {
        KeyRing.Session session = keys.session();
        List<NewEvent> encoded = new ArrayList<>(events.size());
        for (DomainEventMessage<?> event : events) {
            encoded.add(encode(event, draft.eventId(encoded.size()), session));
        }
        AppendUnit.@Nullable Decision decision = draft.decision(session::seal);
        Verdict verdict = appender.append(new AppendUnit(
                encoded,
                draft.claims(),
                draft.releases(),
                draft.request(events),
                decision,
                session.newKeys(),
                draft.destroyed()));
        if (verdict instanceof Verdict.Stored) {
            session.stored();
            draft.destroyed().forEach(keys::forget);
        } else {
            session.refused();
        }
        return verdict;
    }

    private NewEvent encode(DomainEventMessage<?> event, UUID id, KeyRing.Session session) {
        EventCodec.Encoded json = codec.encode(event.getPayload(), id, session::seal);
        return new NewEvent(
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                id,
                json.name(),
                json.revision(),
                json.payload(),
                EventMessages.write(event.getMetaData()),
                json.occurredAt(),
                session.takeSubjects());
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new TailStream(tailer, positionOf(token));
    }

    /** The position a token stands for; 0 for the beginning. */
    public static long positionOf(@Nullable TrackingToken token) {
        return switch (WrappedToken.unwrapLowerBound(token)) {
            case null -> 0;
            case GlobalSequenceTrackingToken position -> position.getGlobalIndex();
            case TrackingToken other -> throw new IllegalArgumentException("Not a position in this log: " + other);
        };
    }

    /**
     * Subscribing processors would run inside the command; in this house everything that follows an event follows the
     * log.
     */
    @Override
    public Registration subscribe(Consumer<List<? extends EventMessage<?>>> processor) {
        throw new IllegalStateException("Subscribing processors are not used here; follow the log instead");
    }
}

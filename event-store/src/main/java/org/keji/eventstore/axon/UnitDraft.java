package org.keji.eventstore.axon;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.keji.eventstore.append.AppendUnit;
import org.keji.eventstore.append.Verdict;
import org.keji.eventstore.message.EventCodec;

/**
 * What a command's unit of work gathers beside its events, and what became of it. It lies among the resources of the
 * root unit of work.
 */
public final class UnitDraft {

    /** Key among the resources of the unit of work. */
    public static final String RESOURCE = "keji.unit";

    private final IntFunction<UUID> eventIds;
    private final List<AppendUnit.Claim> claims = new ArrayList<>();
    private final List<AppendUnit.Claim> releases = new ArrayList<>();
    private final List<String> destroyed = new ArrayList<>();
    private @Nullable Function<List<DomainEventMessage<?>>, AppendUnit.Request> request;
    private @Nullable Long expected;
    private boolean rehearsal;
    private @Nullable Function<EventCodec.Seal, AppendUnit.Decision> decision;
    private @Nullable Verdict verdict;

    /** @param eventIds the id of the n-th event, the same at every attempt */
    public UnitDraft(IntFunction<UUID> eventIds) {
        this.eventIds = eventIds;
    }

    public void claim(String stream, String kind, String value) {
        claims.add(new AppendUnit.Claim(stream, kind, value));
    }

    public void release(String stream, String kind, String value) {
        releases.add(new AppendUnit.Claim(stream, kind, value));
    }

    /** The subject's key goes with the unit. */
    public void destroyKeyOf(String subject) {
        destroyed.add(subject);
    }

    /** @param answered makes the answer to an idempotency key from the events of the unit */
    public void answers(Function<List<DomainEventMessage<?>>, AppendUnit.Request> answered) {
        this.request = answered;
    }

    /** @param sequence where the sender believes the stream to end; anything else refuses the unit */
    public void expects(long sequence) {
        this.expected = sequence;
    }

    /** Decides for real and stores nothing. */
    public void rehearse() {
        this.rehearsal = true;
    }

    /** @param record makes the decision record; it is called when the command can be sealed */
    public void decidedBy(Function<EventCodec.Seal, AppendUnit.Decision> record) {
        this.decision = record;
    }

    /** What became of the unit; null until it was appended, and for a command without events. */
    public @Nullable Verdict verdict() {
        return verdict;
    }

    void settle(Verdict outcome) {
        this.verdict = outcome;
    }

    UUID eventId(int ordinal) {
        return eventIds.apply(ordinal);
    }

    AppendUnit.@Nullable Decision decision(EventCodec.Seal seal) {
        return decision == null ? null : decision.apply(seal);
    }

    List<AppendUnit.Claim> claims() {
        return claims;
    }

    List<AppendUnit.Claim> releases() {
        return releases;
    }

    List<String> destroyed() {
        return destroyed;
    }

    AppendUnit.@Nullable Request request(List<DomainEventMessage<?>> events) {
        return request == null ? null : request.apply(events);
    }

    boolean isRehearsal() {
        return rehearsal;
    }

    boolean isStale(DomainEventMessage<?> first) {
        return expected != null && first.getSequenceNumber() != expected + 1;
    }
}

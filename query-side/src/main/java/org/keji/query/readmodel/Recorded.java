package org.keji.query.readmodel;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.keji.eventstore.message.EventMessages;
import org.keji.kernel.event.DomainEvent;

/** An event as the log recorded it: what happened, and who, why and when it became known. */
public record Recorded(
        DomainEvent event, long position, String stream, long sequence, Instant recordedAt, Map<String, Object> marks) {

    static Recorded of(EventMessage<?> message) {
        DomainEventMessage<?> domain = (DomainEventMessage<?>) message;
        return new Recorded(
                (DomainEvent) domain.getPayload(),
                EventMessages.positionOf(message),
                domain.getAggregateIdentifier(),
                domain.getSequenceNumber(),
                domain.getTimestamp(),
                domain.getMetaData());
    }

    /** The same, as a correction says it should have been recorded. */
    Recorded as(DomainEvent other) {
        return new Recorded(other, position, stream, sequence, recordedAt, marks);
    }

    public Instant occurredAt() {
        return event.occurredAt();
    }

    /** Who sent the command. */
    public String actor() {
        return mark("actor");
    }

    public @Nullable String reason() {
        return (String) marks.get("reason");
    }

    /** A mark every event carries. */
    public String mark(String name) {
        return (String) Objects.requireNonNull(marks.get(name), () -> "Event " + position + " has no " + name);
    }

    public boolean isHistory() {
        return Boolean.TRUE.equals(marks.get("history"));
    }
}

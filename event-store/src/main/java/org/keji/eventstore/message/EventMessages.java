package org.keji.eventstore.message;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.keji.eventstore.read.StoredEvent;
import org.keji.eventstore.read.StoredPayload;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Rows of the log as the messages Axon handles; a token is one number, the position. */
public final class EventMessages {

    /** Metadata keys that every event read from the log carries. */
    public static final String POSITION = "position";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ObjectReader MAP = JSON.readerFor(new TypeReference<HashMap<String, Object>>() {});

    private final EventCodec codec;

    public EventMessages(EventCodec codec) {
        this.codec = codec;
    }

    public GenericTrackedDomainEventMessage<Object> tracked(StoredEvent row) {
        Object payload = codec.decode(row.name(), row.revision(), row.payload());
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(row.position()),
                typeOf(row.name()),
                row.stream(),
                row.sequence(),
                new StoredMessage(() -> row.id().toString(), payload, () -> metadata(row)),
                row::recordedAt);
    }

    /** @param whole reads the whole row, if somebody asks the message for more than what happened */
    public GenericDomainEventMessage<Object> domain(StoredPayload row, Supplier<StoredEvent> whole) {
        Object payload = codec.decode(row.name(), row.revision(), row.payload());
        return new GenericDomainEventMessage<>(
                typeOf(row.name()),
                row.stream(),
                row.sequence(),
                new StoredMessage(() -> whole.get().id().toString(), payload, () -> metadata(whole.get())),
                () -> whole.get().recordedAt());
    }

    private static MetaData metadata(StoredEvent row) {
        Map<String, Object> stored = MAP.readValue(row.metadata());
        stored.put(POSITION, row.position());
        return MetaData.from(stored);
    }

    /** Where in the log an event read from it stands. */
    public static long positionOf(Message<?> message) {
        return ((Number) Objects.requireNonNull(message.getMetaData().get(POSITION))).longValue();
    }

    /** Axon wants the aggregate's type with each event; it is the part of the name before the dot. */
    private static String typeOf(String name) {
        return name.substring(0, name.indexOf('.'));
    }

    public static String write(Map<String, ?> metadata) {
        return JSON.writeValueAsString(metadata);
    }
}

package org.keji.eventstore.testing;

import java.time.Instant;
import java.util.UUID;
import org.keji.eventstore.message.EventCodec;
import tools.jackson.databind.json.JsonMapper;

/** The codec of a domain of one event, for tests of what carries events around. */
public final class Things implements EventCodec {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Instant WHEN = Instant.parse("2026-05-01T08:00:00Z");

    /** The one event. */
    public record ThingHappened(String text) {}

    @Override
    public Encoded encode(Object event, UUID id, Seal seal) {
        return new Encoded("thing.happened", 1, JSON.writeValueAsString(event), WHEN);
    }

    @Override
    public Object decode(String name, int revision, byte[] payload) {
        if (!name.equals("thing.happened") || revision != 1) {
            throw new IllegalStateException("Unknown event " + name + " " + revision);
        }
        return JSON.readValue(payload, ThingHappened.class);
    }
}

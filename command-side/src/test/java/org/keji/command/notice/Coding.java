package org.keji.command.notice;

import java.util.UUID;
import org.keji.eventstore.message.EventCodec;
import org.keji.kernel.catalogue.EventCatalogue;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.event.EventJson;

/** Events in the log as the house writes them. */
record Coding(EventCatalogue catalogue, EventJson json) implements EventCodec {

    @Override
    public Encoded encode(Object event, UUID id, Seal seal) {
        EventCatalogue.Entry entry = catalogue.entryOf(event.getClass());
        return new Encoded(
                entry.name(), entry.revision(), json.write(event, id, seal::apply), ((DomainEvent) event).occurredAt());
    }

    @Override
    public Object decode(String name, int revision, byte[] payload) {
        return json.read(payload, catalogue.classOf(new EventCatalogue.Entry(name, revision)));
    }
}

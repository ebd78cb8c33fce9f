package org.keji.house;

import java.util.UUID;
import org.keji.eventstore.message.EventCodec;
import org.keji.kernel.catalogue.EventCatalogue;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.event.EventJson;

/** Tells the log how events are called and written; the two know nothing of each other. */
final class EventCoding implements EventCodec {

    private final EventCatalogue catalogue = new EventCatalogue();
    private final EventJson json;

    EventCoding(EventJson json) {
        this.json = json;
    }

    @Override
    public Encoded encode(Object event, UUID id, Seal seal) {
        EventCatalogue.Entry entry = catalogue.entryOf(event.getClass());
        String payload = json.write(event, id, seal::apply);
        return new Encoded(entry.name(), entry.revision(), payload, ((DomainEvent) event).occurredAt());
    }

    @Override
    public Object decode(String name, int revision, byte[] payload) {
        return json.read(payload, catalogue.classOf(new EventCatalogue.Entry(name, revision)));
    }
}

package org.keji.eventstore.axon;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;

/**
 * All events in one order. Axon's own policy of that kind takes an object's identity as the key, which is another one
 * after a restart; this key is always the same.
 */
public final class ConstantKeyPolicy implements SequencingPolicy<EventMessage<?>> {

    @Override
    public Object getSequenceIdentifierFor(EventMessage<?> event) {
        return "all";
    }
}

package org.keji.kernel.event;

import java.time.Instant;

/** Something that happened. It keeps the time it happened; when it became known is the log's to say. */
public interface DomainEvent {

    /** The stream it belongs to, which is the id of its aggregate. */
    String stream();

    /** Business time: when it happened, which may be long before it was recorded. */
    Instant occurredAt();
}

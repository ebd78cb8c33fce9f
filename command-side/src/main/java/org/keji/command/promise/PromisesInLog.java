package org.keji.command.promise;

import org.jspecify.annotations.Nullable;
import org.keji.eventstore.axon.LogEventStore;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.PromiseId;
import org.keji.kernel.promise.PromiseEvent.PromiseMade;
import org.springframework.stereotype.Component;

/** Promises as their own streams have them at this moment, whatever read models know already. */
@Component
public class PromisesInLog {

    private final LogEventStore store;

    PromisesInLog(LogEventStore store) {
        this.store = store;
    }

    /** @return whom it was made to, which never changes; null if there is no such promise */
    public @Nullable CustomerId customerOf(PromiseId promise) {
        return store.readEvents(promise.value())
                .asStream()
                .findFirst()
                .map(message -> ((PromiseMade) message.getPayload()).customerId())
                .orElse(null);
    }
}

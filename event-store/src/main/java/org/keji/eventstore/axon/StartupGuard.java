package org.keji.eventstore.axon;

import java.util.List;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;

/**
 * Axon falls back without a word to parts that keep nothing: tokens in memory, no transactions, no store. This guard
 * names the parts that are good enough and refuses to start with any other.
 */
public final class StartupGuard {

    private StartupGuard() {}

    /** @throws IllegalStateException naming the part that does not hold */
    public static void requireLog(EventBus bus) {
        require(bus, LogEventStore.class, "event store");
    }

    /** @throws IllegalStateException naming the part that does not hold */
    public static void requireDurable(TokenStore tokens, TransactionManager transactions, Serializer serializer) {
        require(tokens, JdbcTokenStore.class, "token store");
        require(transactions, SpringTransactionManager.class, "transaction manager");
        require(serializer, Jackson3Serializer.class, "serializer");
    }

    /** @throws IllegalStateException if one of them is not a pooled streaming processor */
    public static void requireStreaming(List<? extends EventProcessor> processors) {
        processors.forEach(processor ->
                require(processor, PooledStreamingEventProcessor.class, "processor " + processor.getName()));
    }

    private static void require(Object part, Class<?> wanted, String what) {
        if (!wanted.isInstance(part)) {
            throw new IllegalStateException("The %s is a %s, which keeps nothing or follows nothing; it must be a %s"
                    .formatted(what, part.getClass().getSimpleName(), wanted.getSimpleName()));
        }
    }
}

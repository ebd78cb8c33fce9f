package org.keji.eventstore.axon;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;

/**
 * Follows the log with one of Axon's pooled streaming processors, set up so that no event is ever passed over: errors
 * propagate and the batch is tried again, and the token commits with what the batch wrote.
 */
public final class Follower {

    private static final int BATCH = 500;
    private static final long CLAIM_INTERVAL_MILLIS = 1000;
    private static final ConstantKeyPolicy ONE_ORDER = new ConstantKeyPolicy();

    private Follower() {}

    /**
     * @param name the processor's name, which its token is kept under
     * @param handler sees every event in order, inside the transaction the token commits with
     * @param start position to start after where the name has no token yet
     */
    public static PooledStreamingEventProcessor of(
            String name,
            Consumer<EventMessage<?>> handler,
            long start,
            LogEventStore store,
            TokenStore tokens,
            TransactionManager transactions) {
        StartupGuard.requireDurable(tokens, transactions, Tokens.serializer());
        PooledStreamingEventProcessor processor = PooledStreamingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(new EverythingInOrder(handler))
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(store)
                .tokenStore(tokens)
                .transactionManager(transactions)
                .initialSegmentCount(1)
                .initialToken(source -> start == 0 ? null : new GlobalSequenceTrackingToken(start))
                .batchSize(BATCH)
                .tokenClaimInterval(CLAIM_INTERVAL_MILLIS)
                .claimExtensionThreshold(CLAIM_INTERVAL_MILLIS)
                .coordinatorExecutor(Follower::thread)
                .workerExecutor(Follower::thread)
                .build();
        processor.registerHandlerInterceptor(new ErrorsAreExceptions());
        return processor;
    }

    private static ScheduledExecutorService thread(String name) {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
    }

    private record EverythingInOrder(Consumer<EventMessage<?>> handler) implements EventHandlerInvoker {

        @Override
        public boolean canHandle(EventMessage<?> message, Segment segment) {
            return segment.matches(ONE_ORDER.getSequenceIdentifierFor(message));
        }

        @Override
        public void handle(EventMessage<?> message, Segment segment) {
            handler.accept(message);
        }
    }
}

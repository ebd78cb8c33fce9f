package org.keji.command.door;

import java.time.Duration;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import org.keji.eventstore.axon.LogEventStore;
import org.keji.kernel.event.EventJson;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Puts every aggregate of the command side behind the bus. Aggregates are found, not listed. */
public final class Deciding {

    private static final String AGGREGATES = "org.keji.command";

    /** Together with what a write waits at most, well within what a caller waits for an answer. */
    private static final Duration TURN_LIMIT = Duration.ofSeconds(5);

    private static final Duration LOOK = Duration.ofMillis(10);

    private Deciding() {}

    public static void prepare(CommandBus bus, LogEventStore store, EventJson json) {
        Memory memory = new Memory();
        bus.registerHandlerInterceptor(new DecisionRoom(json, memory));
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(AggregateRoot.class));
        scan.findCandidateComponents(AGGREGATES)
                .forEach(found -> subscribe(
                        ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null),
                        bus,
                        store,
                        memory));
    }

    private static <T> void subscribe(Class<T> aggregate, CommandBus bus, LogEventStore store, Memory memory) {
        ParameterResolverFactory parameters = MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(aggregate), new ContextParameter());
        EventSourcingRepository<T> repository = EventSourcingRepository.builder(aggregate)
                .eventStore(store)
                .lockFactory(turns())
                .cache(memory)
                .parameterResolverFactory(parameters)
                .build();
        AggregateAnnotationCommandHandler.<T>builder()
                .aggregateType(aggregate)
                .parameterResolverFactory(parameters)
                .repository(repository)
                .build()
                .subscribe(bus);
    }

    /**
     * Those who decide on the same object take turns. While the log stands still each of them would wait as long as all
     * before them together; so who has waited for long is told to come back.
     */
    private static LockFactory turns() {
        return PessimisticLockFactory.builder()
                .lockAttemptTimeout(Math.toIntExact(LOOK.toMillis()))
                .acquireAttempts(Math.toIntExact(TURN_LIMIT.dividedBy(LOOK)))
                .build();
    }
}

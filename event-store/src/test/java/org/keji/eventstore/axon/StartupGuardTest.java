package org.keji.eventstore.axon;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.thoughtworks.xstream.XStream;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.SimpleEventBus;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.SubscribingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.JavaSerializer;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.xml.XStreamSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.keji.eventstore.axon.Reading.Recorder;

/** The parts that keep nothing are named and refused. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StartupGuardTest {

    private final Reading reading = new Reading();
    private final TokenStore tokens = Tokens.in("reading", reading.models);
    private final Serializer json = Tokens.serializer();

    @AfterAll
    void close() {
        reading.close();
    }

    @Test
    void acceptsThePartsOfTheHouse() {
        assertThatCode(() -> {
                    StartupGuard.requireLog(reading.store);
                    StartupGuard.requireDurable(tokens, reading.transactions, json);
                    StartupGuard.requireStreaming(List.of(reading.processor(new Recorder())));
                })
                .doesNotThrowAnyException();
    }

    @Test
    void refusesStoresThatForget() {
        assertRefused(
                "event store",
                "SimpleEventBus",
                () -> StartupGuard.requireLog(SimpleEventBus.builder().build()));
        assertRefused(
                "event store",
                "EmbeddedEventStore",
                () -> StartupGuard.requireLog(EmbeddedEventStore.builder()
                        .storageEngine(new InMemoryEventStorageEngine())
                        .build()));
    }

    @Test
    void refusesTokensInMemoryAndTransactionsThatAreNone() {
        assertRefused(
                "token store",
                "InMemoryTokenStore",
                () -> StartupGuard.requireDurable(new InMemoryTokenStore(), reading.transactions, json));
        assertRefused(
                "transaction manager",
                "NoTransactionManager",
                () -> StartupGuard.requireDurable(tokens, NoTransactionManager.instance(), json));
    }

    @Test
    void refusesOtherSerializers() {
        for (Serializer other : List.of(
                JavaSerializer.builder().build(),
                XStreamSerializer.builder().xStream(new XStream()).build())) {
            assertRefused(
                    "serializer",
                    other.getClass().getSimpleName(),
                    () -> StartupGuard.requireDurable(tokens, reading.transactions, other));
        }
    }

    @Test
    void refusesProcessorsThatRunInsideTheCommand() {
        SubscribingEventProcessor subscribing = SubscribingEventProcessor.builder()
                .name("inside")
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(new Recorder())
                        .build())
                .messageSource(SimpleEventBus.builder().build())
                .build();

        assertRefused(
                "processor inside",
                "SubscribingEventProcessor",
                () -> StartupGuard.requireStreaming(List.of(reading.processor(new Recorder()), subscribing)));
        assertThatIllegalStateException()
                .as("the log itself has no subscribers")
                .isThrownBy(() -> reading.store.subscribe(events -> {}));
    }

    private static void assertRefused(String part, String kind, ThrowingCallable check) {
        assertThatIllegalStateException()
                .isThrownBy(check)
                .withMessageContaining("The " + part + " is a " + kind)
                .withMessageContaining("it must be a");
    }
}

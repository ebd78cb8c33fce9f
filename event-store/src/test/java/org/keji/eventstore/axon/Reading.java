package org.keji.eventstore.axon;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.keji.eventstore.append.Appender;
import org.keji.eventstore.message.EventMessages;
import org.keji.eventstore.read.LogReader;
import org.keji.eventstore.sql.LoginRole;
import org.keji.eventstore.tail.Tailer;
import org.keji.eventstore.testing.TestDatabase;
import org.keji.eventstore.testing.Things;
import org.keji.eventstore.testing.Things.ThingHappened;
import org.keji.eventstore.vault.KeyPlace;
import org.keji.eventstore.vault.KeyRing;
import org.keji.eventstore.vault.MasterKey;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** A log, and what a read model needs to follow it, put together as in the house itself. */
final class Reading implements AutoCloseable {

    private static final String PROCESSOR = "things";

    final TestDatabase database = new TestDatabase();
    final HikariDataSource models = database.pool(LoginRole.BUILDER);
    final SpringTransactionManager transactions =
            new SpringTransactionManager(new DataSourceTransactionManager(models));
    final EventStore store;
    private final HikariDataSource command = database.pool(LoginRole.COMMAND);
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(4);
    private final Tailer tailer;
    private final Appender appender;

    Reading() {
        database.execute("create schema reading authorization keji_builder");
        database.execute("create table reading.token (processor text, segment int, token bytea, token_type text,"
                + " claimed_at text, owner text, primary key (processor, segment))");
        database.execute("alter table reading.token owner to keji_builder");
        Things things = new Things();
        LogReader reader = new LogReader(command);
        tailer = new Tailer(reader, new EventMessages(things));
        appender = new Appender(database.database().as(LoginRole.COMMAND), tailer::wake);
        KeyRing keys = new KeyRing(
                database.database().as(LoginRole.KEEPER),
                new MasterKey(new KeyPlace.InEnvironment(Base64.getEncoder().encodeToString(new byte[32]))));
        store = new LogEventStore(appender, reader, tailer, things, keys);
    }

    void publish(String stream, int first, int count) {
        store.publish(IntStream.range(first, first + count)
                .mapToObj(i -> new GenericDomainEventMessage<>("thing", stream, i, new ThingHappened("no " + i)))
                .toList());
    }

    /** A processor as after a start of the process: nothing is left of the one before but the table of tokens. */
    PooledStreamingEventProcessor processor(Recorder recorder) {
        return PooledStreamingEventProcessor.builder()
                .name(PROCESSOR)
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(recorder)
                        .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                        .sequencingPolicy(new ConstantKeyPolicy())
                        .build())
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(store)
                .tokenStore(Tokens.in("reading", models))
                .transactionManager(transactions)
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialSegmentCount(1)
                .initialToken(source -> source.createTailToken())
                .tokenClaimInterval(100)
                .batchSize(1)
                .build();
    }

    /** What the token's row says, in the words it is stored in. */
    String token() {
        return Objects.requireNonNull(new JdbcTemplate(models)
                .queryForObject(
                        "select token_type || ' ' || convert_from(token, 'UTF8') from reading.token", String.class));
    }

    @Override
    public void close() {
        threads.shutdownNow();
        appender.close();
        tailer.close();
        models.close();
        command.close();
    }

    /** Notes the position of every event it was given and got done with. */
    static final class Recorder {

        final List<Long> tried = new CopyOnWriteArrayList<>();
        final List<Long> done = new CopyOnWriteArrayList<>();
        private final LongConsumer trouble;

        Recorder() {
            this(position -> {});
        }

        /** @param trouble called with the position of each event before it is done */
        Recorder(LongConsumer trouble) {
            this.trouble = trouble;
        }

        @EventHandler
        void on(EventMessage<ThingHappened> event) {
            long position = (Long) Objects.requireNonNull(event.getMetaData().get(EventMessages.POSITION));
            tried.add(position);
            trouble.accept(position);
            done.add(position);
        }
    }
}

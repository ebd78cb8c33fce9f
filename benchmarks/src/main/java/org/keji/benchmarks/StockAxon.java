package org.keji.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.serialization.json.JacksonSerializer;

/** Axon as its documentation sets it up: gateway, bus, repository and its own JDBC engine, on the same PostgreSQL. */
final class StockAxon implements AutoCloseable {

    private final HikariDataSource pool;
    private final CommandGateway gateway;
    private final EmbeddedEventStore store;

    /**
     * @param source connections of someone who may write into the schema {@code bench}
     * @param connections as many as there are callers
     */
    StockAxon(DataSource source, int connections) {
        // Makes the tables, which a pool that waits for the end of a unit of work would not keep.
        new AxonEngine(source, 1).close();
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(connections);
        config.setAutoCommit(false);
        config.setSchema("bench");
        pool = new HikariDataSource(config);
        var connectionsOfUnits = new UnitOfWorkAwareConnectionProviderWrapper(new DataSourceConnectionProvider(pool));
        JdbcEventStorageEngine engine = JdbcEventStorageEngine.builder()
                .connectionProvider(connectionsOfUnits)
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(JacksonSerializer.defaultSerializer())
                .snapshotSerializer(JacksonSerializer.defaultSerializer())
                .build();
        store = EmbeddedEventStore.builder().storageEngine(engine).build();
        SimpleCommandBus bus = SimpleCommandBus.builder().build();
        AggregateAnnotationCommandHandler.<StockNote>builder()
                .aggregateType(StockNote.class)
                .repository(EventSourcingRepository.builder(StockNote.class)
                        .eventStore(store)
                        .build())
                .build()
                .subscribe(bus);
        gateway = DefaultCommandGateway.builder().commandBus(bus).build();
    }

    /** @param admin connections of someone who may make a schema */
    static void makeSchema(DataSource admin) throws SQLException {
        try (Connection connection = admin.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema if not exists bench authorization keji_command");
        }
    }

    void send(Object command) {
        gateway.sendAndWait(command);
    }

    /** How many events a stream has, each read and decoded in a unit of work, as a repository would. */
    long read(String id) {
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(new GenericMessage<>(id));
        long events = store.readEvents(id)
                .asStream()
                .filter(event -> event.getPayload() != null)
                .count();
        work.commit();
        return events;
    }

    @Override
    public void close() {
        store.shutDown();
        pool.close();
    }
}

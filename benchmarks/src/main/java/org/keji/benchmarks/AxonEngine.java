package org.keji.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.json.JacksonSerializer;
import org.keji.eventstore.append.NewEvent;

/** Axon's own JDBC engine, asked for one event at a time, each in a transaction of its own. */
final class AxonEngine implements AutoCloseable {

    private final HikariDataSource pool;
    private final JdbcEventStorageEngine engine;

    /**
     * @param source connections of someone who may write into the schema {@code bench}
     * @param connections as many as there are callers
     */
    AxonEngine(DataSource source, int connections) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(connections);
        config.setSchema("bench");
        pool = new HikariDataSource(config);
        engine = JdbcEventStorageEngine.builder()
                .connectionProvider(new DataSourceConnectionProvider(pool))
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(JacksonSerializer.defaultSerializer())
                .snapshotSerializer(JacksonSerializer.defaultSerializer())
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
    }

    void append(NewEvent event) {
        engine.appendEvents(new GenericDomainEventMessage<>(
                "Complaint", event.stream(), event.sequence(), new StockNote.Written(event.stream(), event.payload())));
    }

    @Override
    public void close() {
        pool.close();
    }
}

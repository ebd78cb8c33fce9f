package org.keji.query.readmodel;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.keji.eventstore.testing.TestDatabase;

/** Events written to a read model's real tables, where its stores ask for them. */
public final class InPlace {

    private InPlace() {}

    /** @return the database that holds them */
    public static TestDatabase written(ReadModel model, List<Recorded> events) {
        TestDatabase database = new TestDatabase();
        Flyway.configure()
                .dataSource(database.admin())
                .defaultSchema(model.name())
                .locations("classpath:db/" + model.name())
                .load()
                .migrate();
        database.execute("create table %s.progress (position bigint, read_at timestamptz)".formatted(model.name()));
        database.execute("insert into %s.progress values (%d, '-infinity')"
                .formatted(model.name(), events.getFirst().position() - 1));
        LiveWriter.StreamOf streams = (stream, position) -> events.stream()
                .filter(event -> event.stream().equals(stream) && event.position() <= position)
                .toList();
        try (Connection connection = database.admin().getConnection()) {
            new LiveWriter(connection, model.name(), streams).write(model, events);
        } catch (SQLException failed) {
            throw new IllegalStateException("The events could not be written", failed);
        }
        return database;
    }
}

package org.keji.query.readmodel;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Folds events into one build while they happen. A batch is gathered and written at once, just before it commits
 * together with its token; every event is seen, so that the build's position always moves.
 */
final class Folding {

    private final ReadModel model;
    private final BuildRecord build;
    private final DataSource source;
    private final LiveWriter.StreamOf streams;
    private final Landings landings;

    Folding(ReadModel model, BuildRecord build, DataSource source, LiveWriter.StreamOf streams, Landings landings) {
        this.model = model;
        this.build = build;
        this.source = source;
        this.streams = streams;
        this.landings = landings;
    }

    void on(EventMessage<?> message) {
        UnitOfWork<?> work = CurrentUnitOfWork.get().root();
        List<Recorded> batch = work.getOrComputeResource(build.processor(), none -> begin(work));
        batch.add(Recorded.of(message));
    }

    private List<Recorded> begin(UnitOfWork<?> work) {
        List<Recorded> batch = new ArrayList<>();
        work.onPrepareCommit(ready -> write(batch));
        work.afterCommit(done -> landings.landed(model.name(), batch.getLast().position()));
        return batch;
    }

    private void write(List<Recorded> batch) {
        Connection connection = DataSourceUtils.getConnection(source);
        try {
            new LiveWriter(connection, build.schema(), streams).write(model, batch);
        } catch (SQLException failed) {
            throw new IllegalStateException("A batch could not be written to " + build.schema(), failed);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }
}

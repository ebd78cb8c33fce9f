package org.keji.query.readmodel;

import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The schemas of builds, and the views through which readers see the live one. */
final class BuildSchema {

    private static final String NOT_THE_SAME_COLUMNS = "42P16";

    private static final long OVERTAKING_LIMIT_NANOS = 2_000_000_000;
    private static final long PAUSE_NANOS = 1_000_000;

    private final DataSource builder;
    private final JdbcClient sql;
    private final TransactionTemplate transactions;

    BuildSchema(DataSource builder) {
        this.builder = builder;
        this.sql = JdbcClient.create(builder);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(builder));
    }

    /** The tables that tell builds and positions. */
    void migrateRegister() {
        Flyway.configure()
                .dataSource(builder)
                .defaultSchema("read_side")
                .createSchemas(false)
                .locations("classpath:db/read_side")
                .load()
                .migrate();
    }

    /** An empty schema for a build, by the model's own migrations. */
    void make(ReadModel model, BuildRecord build) {
        Flyway.configure()
                .dataSource(builder)
                .defaultSchema(build.schema())
                .locations("classpath:db/" + model.name())
                .load()
                .migrate();
        sql.sql("create table %s.progress (position bigint not null, read_at timestamptz not null)"
                        .formatted(build.schema()))
                .update();
        sql.sql("insert into %s.progress values (0, '-infinity')".formatted(build.schema()))
                .update();
    }

    /**
     * Lets readers see this build from the next statement on; they never see a mixture, and never a step back: the old
     * build is held where it is until this one has read as far.
     */
    void show(ReadModel model, BuildRecord build, Optional<BuildRecord> old, Runnable alongside) {
        transactions.executeWithoutResult(status -> {
            old.ifPresent(before -> overtake(before, build));
            sql.sql("create schema if not exists " + model.name()).update();
            sql.sql("grant usage on schema %s to keji_query".formatted(model.name()))
                    .update();
            model.tables().forEach(table -> view(model, build, table));
            alongside.run();
        });
    }

    private void overtake(BuildRecord old, BuildRecord build) {
        long held = sql.sql("select position from %s.progress for update".formatted(old.schema()))
                .query(Long.class)
                .single();
        long limit = System.nanoTime() + OVERTAKING_LIMIT_NANOS;
        while (position(build) < held) {
            if (System.nanoTime() > limit) {
                throw new CannotAcquireLockException("The new build has not read as far as the old one yet");
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private void view(ReadModel model, BuildRecord build, String table) {
        String view = model.name() + "." + table;
        String body = " as select * from %s.%s".formatted(build.schema(), table);
        sql.sql("savepoint view").update();
        try {
            sql.sql("create or replace view " + view + body).update();
        } catch (DataAccessException changed) {
            if (!(changed.getMostSpecificCause() instanceof java.sql.SQLException cause)
                    || !NOT_THE_SAME_COLUMNS.equals(cause.getSQLState())) {
                throw changed;
            }
            sql.sql("rollback to savepoint view").update();
            sql.sql("drop view " + view).update();
            sql.sql("create view " + view + body).update();
        }
        sql.sql("grant select on %s to keji_query".formatted(view)).update();
    }

    void drop(BuildRecord build) {
        sql.sql("drop schema if exists %s cascade".formatted(build.schema())).update();
        sql.sql("delete from read_side.token where processor = ?")
                .param(build.processor())
                .update();
    }

    long position(BuildRecord build) {
        return sql.sql("select position from %s.progress".formatted(build.schema()))
                .query(Long.class)
                .single();
    }
}

package org.keji.query.readmodel;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The schemas of builds, and the views through which readers see the live one. */
final class BuildSchema {

    private static final String NOT_THE_SAME_COLUMNS = "42P16";

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

    /** Lets readers see this build from the next statement on; they never see a mixture. */
    void show(ReadModel model, BuildRecord build, Runnable alongside) {
        transactions.executeWithoutResult(status -> {
            sql.sql("create schema if not exists " + model.name()).update();
            sql.sql("grant usage on schema %s to keji_query".formatted(model.name()))
                    .update();
            model.tables().forEach(table -> view(model, build, table));
            alongside.run();
        });
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

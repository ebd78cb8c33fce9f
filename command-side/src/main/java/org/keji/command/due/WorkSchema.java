package org.keji.command.due;

import org.flywaydb.core.Flyway;
import org.keji.eventstore.sql.LoginRole;
import org.keji.eventstore.sql.Pools;
import org.springframework.stereotype.Component;

/** The command side's own tables, made and kept up to date before anything uses them. */
@Component
public final class WorkSchema {

    /** Migrates before it returns; whoever needs the tables asks for this first. */
    public WorkSchema(Pools pools) {
        Flyway.configure()
                .dataSource(pools.of(LoginRole.COMMAND))
                .defaultSchema("work")
                .createSchemas(false)
                .locations("classpath:db/work")
                .load()
                .migrate();
    }
}

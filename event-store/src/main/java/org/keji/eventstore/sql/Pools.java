package org.keji.eventstore.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;

/** Pooled connections, one pool a role. Who waits for a connection waits less long than who waits for a statement. */
public final class Pools implements AutoCloseable {

    private static final long WAIT_MILLIS = 2500;

    private final Map<LoginRole, HikariDataSource> pools = new EnumMap<>(LoginRole.class);

    /** @param sizes the largest number of connections of each role */
    public Pools(Database database, Map<LoginRole, Integer> sizes) {
        sizes.forEach((role, size) -> pools.put(role, pool(database, role, size)));
    }

    /** A small pool for work that rightly takes long. */
    public static HikariDataSource patient(Database database, LoginRole role, int size) {
        return new HikariDataSource(config(database.patientlyAs(role), role.user() + "-patient", size));
    }

    private static HikariDataSource pool(Database database, LoginRole role, int size) {
        HikariConfig config = config(database.as(role), role.user(), size);
        if (role == LoginRole.QUERY) {
            // Every question reads one snapshot; said once for the connection, it costs no question a round trip.
            config.setReadOnly(true);
            config.setAutoCommit(false);
            config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        }
        return new HikariDataSource(config);
    }

    private static HikariConfig config(DataSource source, String name, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(WAIT_MILLIS);
        config.setValidationTimeout(1000);
        config.setInitializationFailTimeout(-1);
        return config;
    }

    public DataSource of(LoginRole role) {
        HikariDataSource pool = pools.get(role);
        if (pool == null) {
            throw new IllegalArgumentException("There is no pool for " + role);
        }
        return pool;
    }

    @Override
    public void close() {
        pools.values().forEach(HikariDataSource::close);
    }
}

package org.keji.eventstore.sql;

import java.time.Duration;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where PostgreSQL is. Every wait on it has a limit, the inner one shorter than the outer: a lock gives up before its
 * statement, a statement before the socket.
 *
 * @param url JDBC URL without credentials
 */
public record Database(String url, Passwords passwords) {

    public static final Duration LOCK_LIMIT = Duration.ofSeconds(3);
    public static final Duration STATEMENT_LIMIT = Duration.ofSeconds(5);
    public static final Duration SOCKET_LIMIT = Duration.ofSeconds(8);

    /** The password of each login role. */
    @FunctionalInterface
    public interface Passwords {
        String of(LoginRole role);
    }

    /** Connections of one role under the limits of a request. */
    public PGSimpleDataSource as(LoginRole role) {
        return as(role, STATEMENT_LIMIT, SOCKET_LIMIT);
    }

    /** Connections for work that rightly takes long, such as a rebuild: no statement limit, a generous socket's. */
    public PGSimpleDataSource patientlyAs(LoginRole role) {
        return as(role, Duration.ZERO, Duration.ofMinutes(10));
    }

    private PGSimpleDataSource as(LoginRole role, Duration statement, Duration socket) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(role.user());
        source.setPassword(passwords.of(role));
        source.setConnectTimeout(2);
        source.setLoginTimeout(4);
        source.setSocketTimeout((int) socket.toSeconds());
        source.setTcpKeepAlive(true);
        source.setReWriteBatchedInserts(true);
        source.setApplicationName("keji-" + role.name().toLowerCase(java.util.Locale.ROOT));
        source.setOptions("-c statement_timeout=%d -c lock_timeout=%d -c idle_in_transaction_session_timeout=%d"
                .formatted(statement.toMillis(), LOCK_LIMIT.toMillis(), 2 * SOCKET_LIMIT.toMillis()));
        return source;
    }
}

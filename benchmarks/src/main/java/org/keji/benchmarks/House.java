package org.keji.benchmarks;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.keji.eventstore.sql.Database;
import org.keji.eventstore.sql.LoginRole;
import org.keji.house.Keji;
import org.keji.house.postgres.LocalPostgres;
import org.keji.house.postgres.Secrets;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole house in this process on a fresh PostgreSQL of its own, asked over HTTP like any other. */
final class House implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final String url;

    /** @param more what is in the house beside what always is */
    House(Scratch scratch, Class<?>... more) {
        this(scratch, List.of(), more);
    }

    /** @param arguments what is said to the house beside what always is */
    House(Scratch scratch, List<String> arguments, Class<?>... more) {
        SpringApplication application = new SpringApplication(
                Stream.concat(Stream.of(Keji.class), Stream.of(more)).toArray(Class<?>[]::new));
        application.setAdditionalProfiles("local");
        // A port that happens to be free, whatever the environment says about ports.
        List<String> all = new ArrayList<>(List.of("--server.port=0", "--keji.data=" + scratch.folder()));
        all.addAll(arguments);
        context = application.run(all.toArray(String[]::new));
        url = "http://127.0.0.1:"
                + Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port"));
    }

    String url() {
        return url;
    }

    /** Someone who talks to the house as a demo user. */
    Guest guest(String user) {
        return new Guest(url, user, context.getBean(Secrets.class));
    }

    /** Connections such as those that answer queries, to look at positions without asking over HTTP. */
    DataSource queries() {
        return context.getBean(Database.class).as(LoginRole.QUERY);
    }

    /** Connections such as those that append. */
    DataSource commands() {
        return context.getBean(Database.class).as(LoginRole.COMMAND);
    }

    /** Connections of the superuser, to make room for others beside the house. */
    DataSource admin() {
        return context.getBean(LocalPostgres.class).admin();
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    Positions positions() throws SQLException {
        return new Positions(queries().getConnection());
    }

    @Override
    public void close() {
        context.close();
    }
}

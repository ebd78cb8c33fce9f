package org.keji.benchmarks;

import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.keji.eventstore.sql.Database;
import org.keji.eventstore.sql.LoginRole;
import org.keji.house.Keji;
import org.keji.house.postgres.Secrets;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole house in this process on a fresh PostgreSQL of its own, asked over HTTP like any other. */
final class House implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final String url;

    House(Scratch scratch) {
        SpringApplication application = new SpringApplication(Keji.class);
        application.setAdditionalProfiles("local");
        // A port that happens to be free, whatever the environment says about ports.
        context = application.run("--server.port=0", "--keji.data=" + scratch.folder());
        url = "http://127.0.0.1:"
                + Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port"));
    }

    /** Someone who talks to the house as a demo user. */
    Guest guest(String user) {
        return new Guest(url, user, context.getBean(Secrets.class));
    }

    /** Connections such as those that answer queries, to look at positions without asking over HTTP. */
    DataSource queries() {
        return context.getBean(Database.class).as(LoginRole.QUERY);
    }

    Positions positions() throws SQLException {
        return new Positions(queries().getConnection());
    }

    @Override
    public void close() {
        context.close();
    }
}

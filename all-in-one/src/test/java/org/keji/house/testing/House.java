package org.keji.house.testing;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.keji.eventstore.sql.LoginRole;
import org.keji.house.Keji;
import org.keji.house.postgres.LocalPostgres;
import org.keji.house.postgres.Secrets;
import org.keji.house.tool.Client;
import org.keji.house.tool.Client.Reply;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole house, started as a user starts it, on a real PostgreSQL of its own; and the hands of its users. */
public final class House implements AutoCloseable {

    private static final Path PROGRAMS = Path.of("target", "postgres-programs");

    private static @Nullable House shared;
    private static @Nullable Path opened;

    private final Path data;
    private final ConfigurableApplicationContext context;
    private final Client client;
    private final Secrets secrets;
    private final @Nullable Clock clock;

    private House(Path data, ConfigurableApplicationContext context, String signIn, @Nullable Clock clock) {
        this.data = data;
        this.context = context;
        this.clock = clock;
        this.secrets = new Secrets(data);
        this.client = new Client(url(), signIn.isEmpty() ? url() : signIn, secrets);
    }

    /** A house for tests that do not mind what others leave in it. */
    public static synchronized House shared() {
        if (shared == null) {
            shared = fresh();
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    /** A house of one's own, empty. */
    public static House fresh() {
        return on(folder());
    }

    /** What an empty house leaves that was opened once and closed: to open it again takes a third of the time. */
    private static Path folder() {
        return Folders.copy(opened());
    }

    private static synchronized Path opened() {
        if (opened == null) {
            Path data = Folders.empty();
            on(data).close();
            opened = data;
        }
        return opened;
    }

    /** An empty house that decides by this policy book. */
    public static House under(String book) {
        return on(folder(), null, "--keji.policy-book=" + book);
    }

    /** An empty house set up otherwise in some of what can be set. */
    public static House with(String... settings) {
        return on(folder(), null, settings);
    }

    /** An empty house, and later its second node, that takes the time of day from this clock. */
    public static House by(Clock clock, String... settings) {
        return on(folder(), clock, settings);
    }

    /** A house on what an earlier one left. */
    public static House on(Path data) {
        return on(data, null);
    }

    private static House on(Path data, @Nullable Clock clock, String... more) {
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.addAll(
                List.of("--spring.profiles.active=local", "--keji.data=" + data, "--keji.programs=" + PROGRAMS));
        return start(data, arguments, "", clock);
    }

    /** Another process' worth of house on the same database, set up as in production: no local profile. */
    public House secondNode() {
        List<String> arguments = new ArrayList<>();
        arguments.add("--KEJI_DB_URL=" + context.getBean(LocalPostgres.class).url());
        arguments.add("--KEJI_DB_ADMIN_USER=postgres");
        arguments.add("--KEJI_DB_ADMIN_PASSWORD=" + secrets.of("postgres"));
        for (LoginRole role : LoginRole.values()) {
            arguments.add("--KEJI_DB_%s_PASSWORD=%s".formatted(role.name(), secrets.of("postgres-" + role.user())));
        }
        arguments.add("--KEJI_MASTER_KEY=" + secrets.key("master-key"));
        arguments.add("--keji.farewell=0s");
        arguments.add("--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + url() + "/oauth2/jwks");
        return start(data, arguments, url(), clock);
    }

    private static House start(Path data, List<String> arguments, String signIn, @Nullable Clock clock) {
        List<String> all = new ArrayList<>(arguments);
        all.add("--server.port=0");
        SpringApplication house = new SpringApplication(Keji.class);
        if (clock != null) {
            house.addInitializers(context ->
                    context.addBeanFactoryPostProcessor(beans -> beans.addBeanPostProcessor(new OtherTime(clock))));
        }
        return new House(data, house.run(all.toArray(String[]::new)), signIn, clock);
    }

    /** Everyone in the house who asks for the time of day asks this clock. */
    private record OtherTime(Clock clock) implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof Clock ? clock : bean;
        }
    }

    public String url() {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    public Path data() {
        return data;
    }

    public Client client() {
        return client;
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T part(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /** All parts of this kind. */
    public <T> Collection<T> parts(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    public String token(String user) {
        return client.token(user);
    }

    public Reply get(String user, String path) {
        return client.get(user, path);
    }

    public Reply post(String user, String path, Map<String, ?> body) {
        return client.post(user, path, UUID.randomUUID().toString(), body);
    }

    /** Takes a complaint and answers where it is. */
    public String receive(String user, Map<String, ?> complaint) {
        Reply reply = post(user, "/api/v1/complaints", complaint);
        if (reply.status() != 201) {
            throw new AssertionError(reply.text());
        }
        return reply.header("Location");
    }

    /** The parameter with which a read waits until it has seen everything that is in the log now. */
    public String upToNow() {
        return "min-position=" + number("select position from log.counter");
    }

    public Reply upload(String user, String query, String key, byte[] file) {
        return client.post(
                user, "/api/v1/complaint-imports" + query, key, "text/csv", BodyPublishers.ofByteArray(file));
    }

    /** Connections of the superuser, for tests that look where nobody else may. */
    public DataSource admin() {
        return context.getBean(LocalPostgres.class).admin();
    }

    public void execute(String sql) {
        try (Connection connection = admin().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The one number a query gives. */
    public long number(String sql) {
        try (Connection connection = admin().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}

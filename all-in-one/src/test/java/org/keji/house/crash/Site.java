package org.keji.house.crash;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.keji.eventstore.sql.LoginRole;
import org.keji.house.postgres.LocalPostgres;
import org.keji.house.postgres.Secrets;

/** A PostgreSQL, somebody who signs tokens, and servers as in production: each a process that can be killed. */
final class Site implements AutoCloseable {

    private static final Path PROGRAMS = Path.of("target", "postgres-programs");

    private final Path data;
    private final Path disk;
    private final Secrets secrets;
    private final LocalPostgres postgres;
    private final Issuer issuer;
    private final List<Node> nodes = new ArrayList<>();

    Site() throws Exception {
        this(fresh());
    }

    private Site(Path data) throws Exception {
        this(data, data);
    }

    private Site(Path data, Path disk) throws Exception {
        this.data = data;
        this.disk = disk;
        secrets = new Secrets(data);
        postgres = new LocalPostgres(disk, PROGRAMS, secrets);
        issuer = new Issuer();
    }

    /** PostgreSQL, and nothing else, lies on this disk. */
    static Site on(Path disk) throws Exception {
        return new Site(fresh(), disk);
    }

    private static Path fresh() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(Path.of("target", "houses")), "site");
    }

    Issuer issuer() {
        return issuer;
    }

    Path data() {
        return data;
    }

    Ledger ledger() {
        return new Ledger(postgres.admin());
    }

    int databasePort() {
        return URI.create(postgres.url().substring("jdbc:".length())).getPort();
    }

    /** A server at this database. */
    Node node() throws IOException {
        return node(databasePort());
    }

    /** @param port where the server looks for the database */
    Node node(int port) throws IOException {
        Node node = new Node(data.resolve("server-" + nodes.size() + ".log"), environment(port));
        nodes.add(node);
        return node;
    }

    private Map<String, String> environment(int port) {
        Map<String, String> environment = new HashMap<>();
        environment.put("KEJI_DB_URL", postgres.url().replace(":" + databasePort() + "/", ":" + port + "/"));
        environment.put("KEJI_DB_ADMIN_USER", "postgres");
        environment.put("KEJI_DB_ADMIN_PASSWORD", secrets.of("postgres"));
        for (LoginRole role : LoginRole.values()) {
            environment.put("KEJI_DB_%s_PASSWORD".formatted(role.name()), secrets.of("postgres-" + role.user()));
        }
        secrets.key("master-key");
        environment.put(
                "KEJI_MASTER_KEY_FILE",
                secrets.file("master-key").toAbsolutePath().toString());
        environment.put("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_JWK_SET_URI", issuer.keys());
        return environment;
    }

    /** The first process of PostgreSQL; its children end when they notice that it is gone. */
    ProcessHandle postgres() throws IOException {
        String pid = Files.readAllLines(disk.resolve("postgresql").resolve("postmaster.pid"))
                .getFirst()
                .strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    /** As if the power were pulled from PostgreSQL alone; it is started again by whoever watches it. */
    void killPostgres() throws IOException {
        ProcessHandle killed = postgres();
        killed.destroyForcibly();
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> postgres().pid() != killed.pid() && ledger().head() >= 0);
    }

    /** Stops every process of PostgreSQL where it is. */
    void freezePostgres() throws Exception {
        signal("STOP");
    }

    void thawPostgres() throws Exception {
        signal("CONT");
    }

    private void signal(String signal) throws Exception {
        List<String> command = new ArrayList<>(List.of("kill", "-" + signal));
        ProcessHandle first = postgres();
        Stream.concat(Stream.of(first), first.descendants())
                .map(one -> Long.toString(one.pid()))
                .forEach(command::add);
        new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    @Override
    public void close() {
        nodes.forEach(Node::kill);
        issuer.close();
        postgres.close();
    }
}

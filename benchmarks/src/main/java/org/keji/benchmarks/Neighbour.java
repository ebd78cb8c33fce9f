package org.keji.benchmarks;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.keji.eventstore.sql.LoginRole;
import org.keji.house.Keji;
import org.keji.house.postgres.LocalPostgres;
import org.keji.house.postgres.Secrets;

/** A query node in a process of its own, on the database of a house. */
final class Neighbour implements AutoCloseable {

    private static final long LONGEST_SECONDS = 120;
    private static final long LOOK_NANOS = 50_000_000;
    private static final int PATIENCE_MILLIS = 1000;

    private final Process process;
    private final String url;

    Neighbour(Scratch scratch, House house) throws IOException {
        int port = freePort();
        this.url = "http://127.0.0.1:" + port;
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Keji.class.getName()));
        command.addAll(List.of("--keji.sides=query", "--server.address=127.0.0.1", "--server.port=" + port));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(scratch.folder().resolve("neighbour.log").toFile());
        builder.environment().putAll(environment(scratch, house));
        this.process = builder.start();
        awaitReady();
    }

    private static Map<String, String> environment(Scratch scratch, House house) {
        Secrets secrets = new Secrets(scratch.folder());
        Map<String, String> environment = new HashMap<>();
        environment.put("KEJI_DB_URL", house.part(LocalPostgres.class).url());
        environment.put("KEJI_DB_ADMIN_USER", "postgres");
        environment.put("KEJI_DB_ADMIN_PASSWORD", secrets.of("postgres"));
        for (LoginRole role : LoginRole.values()) {
            environment.put("KEJI_DB_%s_PASSWORD".formatted(role.name()), secrets.of("postgres-" + role.user()));
        }
        environment.put("KEJI_MASTER_KEY", secrets.key("master-key"));
        environment.put("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_JWK_SET_URI", house.url() + "/oauth2/jwks");
        return environment;
    }

    String url() {
        return url;
    }

    private void awaitReady() throws IOException {
        long began = System.nanoTime();
        while (!isReady(url)) {
            if (!process.isAlive() || System.nanoTime() - began > TimeUnit.SECONDS.toNanos(LONGEST_SECONDS)) {
                process.destroy();
                throw new IOException("The second process did not start");
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    /** Whether a server says that it is ready. */
    static boolean isReady(String url) {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create(url + "/actuator/health/readiness").toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS * 5);
            return connection.getResponseCode() == Guest.OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.keji.house.crash;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.keji.house.Keji;

/** A server in a process of its own. */
final class Node {

    private static final Duration START = Duration.ofSeconds(120);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Path output;
    private final Map<String, String> environment;
    private final int port;
    private Process process;
    private volatile boolean ready;

    Node(Path output, Map<String, String> environment) throws IOException {
        this.output = output;
        this.environment = environment;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = free.getLocalPort();
        }
        this.process = begin();
    }

    private Process begin() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx400m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Keji.class.getName(),
                        "--server.port=" + port,
                        "--server.address=127.0.0.1")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        builder.environment().putAll(environment);
        return builder.start();
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Whether it said so when it was last looked at. */
    boolean isReady() {
        return ready;
    }

    void look() {
        ready = health("readiness") == 200;
    }

    /** Waits until it says that it can work. */
    Node ready() {
        await().atMost(START).until(() -> !process.isAlive() || health("readiness") == 200);
        if (!process.isAlive()) {
            throw new AssertionError("The server did not start; see " + output);
        }
        look();
        return this;
    }

    /** What a probe is answered; 0 if nobody answers it. */
    int health(String probe) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url() + "/actuator/health/" + probe))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException unreachable) {
            return 0;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Asks it to stop, as an orchestrator does; how long that took. */
    Duration stop() throws InterruptedException {
        long began = System.nanoTime();
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("The server does not stop; see " + output);
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** Starts it again where it was. */
    void again() throws IOException {
        process = begin();
    }
}

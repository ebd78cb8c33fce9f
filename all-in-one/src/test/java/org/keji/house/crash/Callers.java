package org.keji.house.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import org.keji.house.crash.Op.Verdict;

/** Sends commands to the servers without a pause, and keeps what was heard of each. */
final class Callers {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final long BREATH_NANOS = 20_000_000;
    private static final long LOOK_NANOS = 200_000_000;
    private static final int TRIES = 200;
    private static final int UNAVAILABLE = 503;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final Queue<Op> history = new ConcurrentLinkedQueue<>();
    private final Ideas ideas = new Ideas();
    private final Issuer issuer;
    private final List<Node> servers;
    private final long seed;
    private final List<Thread> threads = new ArrayList<>();
    private final Queue<Throwable> faults = new ConcurrentLinkedQueue<>();
    private volatile boolean working;

    Callers(Issuer issuer, List<Node> servers, long seed) {
        this.issuer = issuer;
        this.servers = List.copyOf(servers);
        this.seed = seed;
    }

    void work(int callers) {
        working = true;
        threads.add(start(this::watch));
        for (int i = 0; i < callers; i++) {
            Random random = new Random(seed + history.size() * 31L + i);
            threads.add(start(() -> work(random)));
        }
    }

    /** What a caller may not be answered ends more than its own thread. */
    private Thread start(Runnable work) {
        return Thread.ofVirtual()
                .uncaughtExceptionHandler((_, fault) -> faults.add(fault))
                .start(work);
    }

    /** Looks who is ready, as whatever stands before servers does. */
    private void watch() {
        while (working) {
            servers.forEach(Node::look);
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    private void work(Random random) {
        while (working) {
            Op op = send(ideas.next(random), random.nextInt(servers.size()));
            history.add(op);
            if (op.verdict() == Verdict.UNKNOWN) {
                LockSupport.parkNanos(BREATH_NANOS);
            } else if (op.verdict() == Verdict.OK && op.event().equals("complaint.received")) {
                ideas.received(op);
            }
        }
    }

    void rest() throws InterruptedException {
        working = false;
        for (Thread thread : threads) {
            thread.join();
        }
        threads.clear();
        assertThat(faults).as("what no answer may be").isEmpty();
    }

    int heard() {
        return history.size();
    }

    /** How long anybody waited at most. */
    Duration longest() {
        return history.stream().map(Op::took).max(Duration::compareTo).orElseThrow();
    }

    /** How long half of the newest so many waited at most. */
    Duration median(int newest) {
        List<Op> all = history();
        List<Duration> took = all.subList(all.size() - newest, all.size()).stream()
                .map(Op::took)
                .sorted()
                .toList();
        return took.get(newest / 2);
    }

    /** The status of what a question is answered; 0 if nobody answers it. */
    int ask(Node server, String user, String path) throws InterruptedException {
        try {
            return http.send(to(server.url() + path, user).GET().build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException unheard) {
            return 0;
        }
    }

    /** Asks again, with the same key, whatever was not answered, until it is. */
    List<Op> settled() {
        return history.stream()
                .map(op -> op.verdict() == Verdict.UNKNOWN ? settled(op) : op)
                .toList();
    }

    List<Op> history() {
        return List.copyOf(history);
    }

    private Op settled(Op open) {
        Op again = open;
        for (int i = 0; i < TRIES && again.verdict() == Verdict.UNKNOWN; i++) {
            again = send(open, i);
            if (again.verdict() == Verdict.UNKNOWN) {
                LockSupport.parkNanos(BREATH_NANOS * 10);
            }
        }
        return again;
    }

    /** Asks one of those who say that they are ready; where nobody listens nothing was sent, and the next is asked. */
    private Op send(Op op, int turn) {
        long began = System.nanoTime();
        for (int i = 0; i < servers.size(); i++) {
            List<Node> ready = servers.stream().filter(Node::isReady).toList();
            List<Node> asked = ready.isEmpty() ? servers : ready;
            try {
                Node server = asked.get((turn + i) % asked.size());
                return heard(op, http.send(request(op, server.url()), BodyHandlers.ofString()), since(began));
            } catch (ConnectException nobody) {
                continue;
            } catch (IOException unheard) {
                break;
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        return op.unheard(since(began));
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private HttpRequest request(Op op, String server) {
        return to(server + op.path(), op.user())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", op.key())
                .POST(BodyPublishers.ofString(op.body()))
                .build();
    }

    private HttpRequest.Builder to(String address, String user) {
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + tokens.computeIfAbsent(user, issuer::token));
    }

    private static Op heard(Op op, HttpResponse<String> response, Duration took) {
        if (response.body().contains("Marker")) {
            throw new AssertionError("An answer repeats what is personal: " + response.statusCode());
        }
        if (response.statusCode() == UNAVAILABLE && !saysWhen(response)) {
            throw new AssertionError("An answer does not say when to come back: " + response.headers());
        }
        long position =
                Long.parseLong(response.headers().firstValue("Event-Position").orElse("0"));
        String path = response.headers().firstValue("Location").orElse(op.path());
        String[] parts = path.split("/");
        return op.heard(response.statusCode(), position, parts.length > 4 ? parts[4] : "", took);
    }

    private static boolean saysWhen(HttpResponse<String> response) {
        return response.headers().firstValue("Retry-After").isPresent()
                && response.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json");
    }
}

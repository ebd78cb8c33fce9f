package org.keji.house.fuzz;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** What was heard, and what should not have been. */
final class Findings {

    private static final int SHOWN = 300;
    private static final int ENOUGH = 20;

    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final Set<String> done = ConcurrentHashMap.newKeySet();
    private final Set<String> answered = ConcurrentHashMap.newKeySet();
    private final Map<Integer, AtomicLong> statuses = new ConcurrentHashMap<>();

    record Heard(String operation, String user, String key, String body, HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }
    }

    void heard(Heard heard) {
        statuses.computeIfAbsent(heard.status(), _ -> new AtomicLong()).incrementAndGet();
        if (heard.status() < 300) {
            answered.add(heard.operation());
            if (heard.response().headers().firstValue("Event-Position").isPresent()) {
                done.add(heard.key());
            }
        }
        if (heard.status() >= 500 && !isFull(heard)) {
            wrong("broke", heard);
        }
        if (heard.status() >= 400) {
            boolean isProblem = heard.response()
                    .headers()
                    .firstValue("Content-Type")
                    .orElse("")
                    .startsWith("application/problem+json");
            if (!isProblem) {
                wrong("is no problem detail", heard);
            }
            if (heard.response().body().contains(Values.MARKER)) {
                wrong("repeats what was sent", heard);
            }
        }
        if (heard.response().headers().firstValue("X-Injected").isPresent()) {
            wrong("lets headers in", heard);
        }
    }

    /** Only so many exports are made at a time; another one is asked to come again. */
    private static boolean isFull(Heard heard) {
        return heard.status() == 503
                && heard.operation().startsWith("export")
                && heard.response().headers().firstValue("Retry-After").isPresent();
    }

    void broken(String operation, IOException failure) {
        wrong.add(operation + " had no answer: " + failure);
    }

    private void wrong(String how, Heard heard) {
        String body = heard.body().length() > SHOWN ? heard.body().substring(0, SHOWN) + "…" : heard.body();
        wrong.add("%s %s: %d by %s, sent %s to %s, heard %s"
                .formatted(
                        heard.operation(),
                        how,
                        heard.status(),
                        heard.user(),
                        body,
                        heard.response().uri(),
                        heard.response().body()));
    }

    List<String> wrong() {
        return wrong.stream().limit(ENOUGH).toList();
    }

    /** The keys of all commands that were accepted. */
    Set<String> done() {
        return done;
    }

    /** The operations that did at least once what they are there for. */
    Set<String> answered() {
        return answered;
    }

    Map<Integer, Long> statuses() {
        Map<Integer, Long> counts = new TreeMap<>();
        statuses.forEach((status, count) -> counts.put(status, count.get()));
        return counts;
    }
}

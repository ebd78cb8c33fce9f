package org.keji.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Many who note something upon complaints, over connections of their own. */
final class Crowd implements AutoCloseable {

    private static final int OK = 200;
    private static final int LATER = 503;
    private static final String BODY = "{\"note\":\"%s\"}".formatted("c".repeat(220));

    private final List<Wire> wires = new ArrayList<>();
    private final List<String> paths;

    /**
     * @param paths of the complaints, which take turns
     * @param people how many connections there are
     */
    Crowd(String url, Guest guest, List<String> paths, int people) throws IOException {
        this.paths = paths;
        for (int i = 0; i < people; i++) {
            wires.add(new Wire(url, guest.token()));
        }
    }

    /**
     * An answer.
     *
     * @param dueSeconds when it was due to be sent, after the begin
     * @param millis from then until it was there
     * @param servedMillis from when it was really sent
     */
    record Heard(double dueSeconds, double millis, double servedMillis, int status) {}

    /** @param seconds from the begin until all were answered */
    record Outcome(List<Heard> heard, double seconds) {

        List<Heard> accepted() {
            return heard.stream().filter(each -> each.status() == OK).toList();
        }

        double acceptedPerSecond() {
            return accepted().size() / seconds;
        }

        double perSecond() {
            return heard.size() / seconds;
        }

        Spread servedMillis() {
            return new Spread(accepted().stream().map(Heard::servedMillis).toList());
        }

        Spread millis() {
            return new Spread(accepted().stream().map(Heard::millis).toList());
        }

        Map<Integer, Integer> byStatus() {
            Map<Integer, Integer> counts = new TreeMap<>();
            heard.forEach(each -> counts.merge(each.status(), 1, Integer::sum));
            return counts;
        }
    }

    /** Each sends the next as soon as the last was answered. */
    Outcome closed(int people, int seconds) throws InterruptedException {
        return run(people, seconds, 0);
    }

    /** They come at fixed times, however long the others wait. */
    Outcome open(double perSecond, int seconds) throws InterruptedException {
        return run(wires.size(), seconds, perSecond);
    }

    private Outcome run(int people, int seconds, double perSecond) throws InterruptedException {
        ConcurrentLinkedQueue<Heard> heard = new ConcurrentLinkedQueue<>();
        AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
        AtomicLong tickets = new AtomicLong();
        long begun = System.nanoTime();
        long end = begun + TimeUnit.SECONDS.toNanos(seconds);
        List<Thread> threads = new ArrayList<>();
        for (Wire wire : wires.subList(0, people)) {
            threads.add(Thread.ofPlatform().start(() -> {
                try {
                    for (long due = next(tickets, begun, perSecond); due < end; due = next(tickets, begun, perSecond)) {
                        heard.add(send(wire, begun, due));
                    }
                } catch (IOException broken) {
                    failure.compareAndSet(null, broken);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        Exception failed = failure.get();
        if (failed != null) {
            throw new IllegalStateException("A connection broke", failed);
        }
        return new Outcome(List.copyOf(heard), (System.nanoTime() - begun) / 1e9);
    }

    private static long next(AtomicLong tickets, long begun, double perSecond) {
        return perSecond == 0
                ? System.nanoTime()
                : begun + (long) (tickets.getAndIncrement() / perSecond * TimeUnit.SECONDS.toNanos(1));
    }

    private Heard send(Wire wire, long begun, long due) throws IOException {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        String path = paths.get((int) Math.floorMod(due / 1000, (long) paths.size()));
        long sent = System.nanoTime();
        Wire.Answer answer = wire.post(path + "/annotations", BODY);
        if (answer.status() != OK && !(answer.status() == LATER && answer.retryAfter())) {
            throw new IllegalStateException("An answer nobody should get: " + answer);
        }
        long heard = System.nanoTime();
        return new Heard((due - begun) / 1e9, (heard - due) / 1e6, (heard - sent) / 1e6, answer.status());
    }

    @Override
    public void close() throws IOException {
        for (Wire wire : wires) {
            wire.close();
        }
    }
}

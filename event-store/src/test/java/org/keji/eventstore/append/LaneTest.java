package org.keji.eventstore.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.keji.eventstore.append.Lane.Waiting;

/** How callers share writes, and that nobody is forgotten. */
@Timeout(60)
class LaneTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final CountDownLatch gate = new CountDownLatch(1);
    private final List<List<Integer>> writes = new CopyOnWriteArrayList<>();
    private final List<Thread> writers = new CopyOnWriteArrayList<>();
    private final Lane<Integer, Integer> lane = new Lane<>("test-lane", 3, 10, PATIENCE, this::echo);

    /** Item 0 keeps the writer busy until the gate opens; a negative one spoils its write. */
    private void echo(List<Waiting<Integer, Integer>> batch) {
        writers.add(Thread.currentThread());
        writes.add(batch.stream().map(Waiting::item).toList());
        if (batch.getFirst().item() == 0) {
            passGate();
        }
        if (batch.stream().anyMatch(waiting -> waiting.item() < 0)) {
            throw new IllegalStateException("spoiled");
        }
        batch.forEach(waiting -> waiting.answer().complete(waiting.item() * 10));
    }

    private void passGate() {
        try {
            gate.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void close() {
        gate.countDown();
        lane.close();
    }

    @Test
    void aCallerThatFindsTheLaneIdleWritesOnItsOwnThread() {
        assertThat(lane.write(7)).isEqualTo(70);
        assertThat(writers).containsExactly(Thread.currentThread());
    }

    @Test
    void thoseWhoWaitWhileAWriteIsInFlightShareTheNextWrite() {
        Future<Integer> slow = busy();
        List<CompletableFuture<Integer>> waiting =
                IntStream.rangeClosed(1, 3).mapToObj(this::waiting).toList();

        gate.countDown();

        assertThat(waiting)
                .extracting(CompletableFuture::join)
                .as("each its own answer")
                .containsExactly(10, 20, 30);
        assertThat(slow).succeedsWithin(PATIENCE).isEqualTo(0);
        assertThat(writes).containsExactly(List.of(0), List.of(1, 2, 3));
    }

    @Test
    void aFullLaneSaysSoAtOnce() {
        busy();
        IntStream.rangeClosed(1, 3).forEach(this::waiting);

        assertThatThrownBy(() -> lane.write(4))
                .isInstanceOf(LogUnavailable.class)
                .hasMessage("Too many wait to write");
        assertThat(writes).as("it was told while the write was still in flight").hasSize(1);
    }

    @Test
    void aFailureReachesAllOfItsBatchAndNobodyElse() {
        busy();
        List<CompletableFuture<Integer>> spoiled = List.of(waiting(1), waiting(-1), waiting(2));

        gate.countDown();

        assertThat(spoiled)
                .allSatisfy(answer -> assertThat(answer)
                        .failsWithin(PATIENCE)
                        .withThrowableThat()
                        .withMessageContaining("spoiled"));
        assertThat(lane.write(5)).isEqualTo(50);
    }

    @Test
    void closingWritesWhatWaitsAndWaitsForTheWriteInFlight() throws Exception {
        Future<Integer> slow = busy();
        CompletableFuture<Integer> waiting = waiting(1);
        Thread closing = Thread.ofPlatform().start(lane::close);
        untilWaiting(closing);
        assertThat(closing.isAlive()).as("a write is still in flight").isTrue();

        gate.countDown();
        closing.join();

        assertThat(slow.get()).isZero();
        assertThat(waiting.join()).isEqualTo(10);
        assertThatThrownBy(() -> lane.write(2)).isInstanceOf(LogUnavailable.class);
    }

    @Test
    void closingWaitsForACallerWritingOnItsOwnThreadWhenNothingElseWaits() throws InterruptedException {
        busy();
        Thread closing = Thread.ofPlatform().start(lane::close);
        untilWaiting(closing);

        await().during(Duration.ofMillis(100)).until(closing::isAlive);
        gate.countDown();
        closing.join();

        assertThat(writes).containsExactly(List.of(0));
    }

    @Test
    void writesForAVirtualThreadOnItsOwn() throws InterruptedException {
        Thread caller = Thread.ofVirtual().start(() -> lane.write(1));

        caller.join();
        assertThat(writes).containsExactly(List.of(1));
        assertThat(writers).doesNotContain(caller);
    }

    @Test
    void anInterruptedCallerLeavesTheWriteToTheLanesOwnThread() {
        CompletableFuture<Thread> caller = new CompletableFuture<>();
        Thread.ofPlatform().daemon().start(() -> {
            Thread.currentThread().interrupt();
            try {
                // It is told of the interrupt, unless the answer was there before it looked.
                lane.write(1);
            } catch (LogUnavailable interrupted) {
                assertThat(interrupted).hasMessageContaining("Interrupted");
            } finally {
                caller.complete(Thread.currentThread());
            }
        });

        assertThat(caller).succeedsWithin(PATIENCE);
        await().until(() -> writes.contains(List.of(1)));
        assertThat(writers).doesNotContain(caller.join());
    }

    @Test
    void forgetsNobodyUnderStress() throws InterruptedException {
        long seed = System.nanoTime();
        System.out.println("LaneTest seed " + seed);
        int callers = 200;
        int each = 250;
        AtomicInteger right = new AtomicInteger();
        Random pauses = new Random(seed);
        try (Lane<Integer, Integer> busyLane = new Lane<>("test-stress", 4096, 16, Duration.ofSeconds(10), batch -> {
                    LockSupport.parkNanos(pauses.nextInt(20) == 0 ? pauses.nextInt(200_000) : 0);
                    batch.forEach(waiting -> waiting.answer().complete(waiting.item() + 1));
                });
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int c = 0; c < callers; c++) {
                Random random = new Random(seed + c);
                threads.submit(() -> IntStream.range(0, each).forEach(i -> {
                    int item = random.nextInt(1_000_000);
                    if (busyLane.write(item) == item + 1) {
                        right.incrementAndGet();
                    }
                    LockSupport.parkNanos(random.nextInt(10) == 0 ? random.nextInt(100_000) : 0);
                }));
            }
        }
        assertThat(right).as("seed " + seed).hasValue(callers * each);
    }

    /** Occupies the writer, on a caller's own thread. */
    private Future<Integer> busy() {
        CompletableFuture<Integer> answer = new CompletableFuture<>();
        Thread.ofPlatform().daemon().start(() -> answer.complete(lane.write(0)));
        await().until(() -> !writes.isEmpty());
        return answer;
    }

    /** Puts an item into the queue, behind a write in flight, and returns when it lies there. */
    private CompletableFuture<Integer> waiting(int item) {
        CompletableFuture<Integer> answer = new CompletableFuture<>();
        Thread caller = Thread.ofPlatform().daemon().start(() -> {
            try {
                answer.complete(lane.write(item));
            } catch (RuntimeException failed) {
                answer.completeExceptionally(failed);
            }
        });
        untilWaiting(caller);
        return answer;
    }

    private static void untilWaiting(Thread thread) {
        await().until(() -> thread.getState() == Thread.State.TIMED_WAITING);
    }
}

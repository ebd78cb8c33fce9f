package org.keji.query.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Admission;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter.DataWithMediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A stream as its client makes it: quick, slow, gone, or there for longer than its token. */
class SubscriberTest {

    private static final Instant BEGIN = Instant.parse("2026-05-01T08:00:00Z");
    private static final Instant UNTIL = BEGIN.plus(Duration.ofHours(1));

    private Instant now = BEGIN;
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final AtomicInteger calls = new AtomicInteger();
    private final Connection connection = new Connection();
    private final Subscriber subscriber = new Subscriber(
            new Audience(new Admission(Actor.person("someone", Set.of(), ""), UNTIL), null),
            7,
            connection,
            clock,
            calls::incrementAndGet);

    /** A connection that can be stopped up. */
    private static final class Connection extends SseEmitter {

        private final Queue<String> sent = new ConcurrentLinkedQueue<>();
        private volatile CountDownLatch open = new CountDownLatch(0);
        private volatile boolean busy;
        private volatile boolean broken;
        private volatile boolean completed;

        @Override
        public void send(Set<DataWithMediaType> items) throws IOException {
            busy = true;
            try {
                open.await();
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
            if (broken) {
                throw new IOException("Connection reset by peer");
            }
            items.forEach(item -> sent.add(item.getData().toString()));
        }

        @Override
        public synchronized void complete() {
            completed = true;
        }
    }

    private static Set<DataWithMediaType> message(int number) {
        return SseEmitter.event().id(String.valueOf(number)).build();
    }

    @Test
    void sendsInTheOrderItIsTold() {
        for (int i = 0; i < 200; i++) {
            int number = i;
            await().until(() -> subscriber.hasRoomFor(1));
            subscriber.tell(message(number));
        }
        await().until(() -> connection.sent.size() == 200);
        assertThat(List.copyOf(connection.sent).get(150)).isEqualTo("id:150\n\n");
        assertThat(connection.sent).doesNotHaveDuplicates();
    }

    @Test
    void aClientThatTakesNothingFillsItsMailboxAndHoldsNobodyUp() {
        connection.open = new CountDownLatch(1);
        subscriber.tell(message(0));
        await().until(() -> connection.busy);
        int told = 1;
        while (subscriber.hasRoomFor(1)) {
            subscriber.tell(message(told++));
        }
        assertThat(told).isEqualTo(Subscriber.MAILBOX + 1);
        assertThat(calls).hasValue(0);
        connection.open.countDown();
        await().until(() -> calls.get() > 0);
        assertThat(subscriber.hasRoomFor(Subscriber.MAILBOX)).isTrue();
        assertThat(connection.sent).hasSize(told);
    }

    @Test
    void aClientThatTakesNothingForLongIsClosed() {
        connection.open = new CountDownLatch(1);
        subscriber.tell(message(0));
        await().until(() -> connection.busy);
        now = BEGIN.plus(Subscriber.PATIENCE).minusSeconds(1);
        subscriber.lookAfter();
        assertThat(subscriber.hasEnded()).isFalse();
        now = BEGIN.plus(Subscriber.PATIENCE);
        subscriber.lookAfter();
        assertThat(subscriber.hasEnded()).isTrue();
        connection.open.countDown();
        await().until(() -> connection.completed);
    }

    @Test
    void anIdleStreamGetsASignOfLifeThatSaysWhereToResume() {
        subscriber.moveTo(9);
        now = BEGIN.plus(Subscriber.HEARTBEAT).minusMillis(1);
        subscriber.lookAfter();
        now = BEGIN.plus(Subscriber.HEARTBEAT);
        subscriber.lookAfter();
        await().until(() -> !connection.sent.isEmpty());
        assertThat(connection.sent).containsExactly(":\nid:9\n\n");
    }

    @Test
    void theStreamEndsWithTheTokenItWasOpenedWith() {
        now = UNTIL.minusMillis(1);
        subscriber.lookAfter();
        assertThat(subscriber.hasEnded()).isFalse();
        now = UNTIL;
        subscriber.lookAfter();
        await().until(() -> connection.completed);
    }

    @Test
    void aClientThatHasGoneIsNoticedWhenItIsToldSomething() {
        connection.broken = true;
        subscriber.tell(message(1));
        await().until(subscriber::isGone);
        subscriber.tell(message(2));
        assertThat(connection.sent).isEmpty();
    }
}

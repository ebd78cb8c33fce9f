package org.keji.house.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keji.house.testing.House;

/** Senders who dawdle are hung up on, and keep nobody else waiting meanwhile; who only pauses is not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DawdlersIT {

    private static final String USER = "account-manager-1";
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int MANY = 250;

    /** A house of its own, in which nothing happens that was not sent here. */
    private final House house = House.with("--keji.patience=" + PATIENCE);

    private final Sample sample = new Sample(house.token(USER));
    private final Wire wire = new Wire(house.url());

    @AfterAll
    void close() {
        house.close();
    }

    /** More of them than the house has threads: each says this first, and then this now and then. */
    private void dribble(String first, String then) throws IOException {
        List<Socket> senders = new ArrayList<>();
        try {
            for (int i = 0; i < MANY; i++) {
                Socket socket = wire.open();
                socket.getOutputStream().write(Raw.bytes(first));
                senders.add(socket);
            }
            await().atMost(Duration.ofSeconds(30))
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> {
                        house.receive(USER, Map.of("channel", "web", "content", "Nothing odd"));
                        senders.removeIf(sender -> !isListenedTo(sender, then));
                        return senders.isEmpty();
                    });
        } finally {
            for (Socket sender : senders) {
                sender.close();
            }
        }
    }

    private static boolean isListenedTo(Socket sender, String then) {
        try {
            sender.setSoTimeout(1);
            while (sender.getInputStream().read() >= 0) {
                // An answer may come before the end.
            }
            return false;
        } catch (SocketTimeoutException nothingYet) {
            return isSent(sender, then);
        } catch (IOException hungUp) {
            return false;
        }
    }

    private static boolean isSent(Socket sender, String then) {
        try {
            sender.getOutputStream().write(Raw.bytes(then));
            return true;
        } catch (IOException hungUp) {
            return false;
        }
    }

    @Test
    void headsThatDribble() throws IOException {
        dribble("GET /api/v1/complaints HTTP/1.1\r\nHost: localhost\r\nX-A: ", "a");
    }

    @Test
    void firstLinesThatDribble() throws IOException {
        dribble("GET /", "a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", ""})
    void bodiesThatDribbleOrStayAwayAfterARefusal(String then) throws IOException {
        String head = "POST /api/v1/complaints HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
        dribble(head + "Content-Length: 100000\r\n\r\n{", then);
    }

    @Test
    void whoOnlyPausesIsHeard() throws Exception {
        byte[] request = Raw.bytes(sample.get("/api/v1/complaints", "Connection: close\r\n"));
        try (Socket socket = wire.open()) {
            socket.getOutputStream().write(request, 0, 30);
            pause(Duration.ofSeconds(1));
            socket.getOutputStream().write(request, 30, request.length - 30);
            assertThat(Answer.all(Wire.hear(socket).bytes(), false))
                    .singleElement()
                    .satisfies(answer -> assertThat(answer.status()).isEqualTo(200));
        }
    }

    /** A stream is under way for as long as its reader likes; only what is sent to the house has to hurry. */
    @Test
    void aStreamIsNotHungUpOn() throws Exception {
        try (Socket socket = wire.open()) {
            socket.getOutputStream()
                    .write(Raw.bytes(sample.get("/api/v1/complaint-events", "Accept: text/event-stream\r\n")));
            pause(PATIENCE.multipliedBy(3));
            String at = house.receive(USER, Map.of("channel", "web", "content", "Nothing odd"));
            String id = at.substring(at.lastIndexOf('/') + 1);
            StringBuilder heard = new StringBuilder();
            for (int letter = 0;
                    letter >= 0 && heard.indexOf(id) < 0;
                    letter = socket.getInputStream().read()) {
                heard.append((char) letter);
            }
            assertThat(heard).contains(id);
        }
    }

    private static void pause(Duration time) {
        long began = System.nanoTime();
        await().atMost(time.multipliedBy(2)).until(() -> System.nanoTime() - began > time.toNanos());
    }

    @Test
    void aBodyThatDribblesIsRefusedAndDoesNothing() throws Exception {
        long before = house.number("select position from log.counter");
        try (Socket socket = wire.open()) {
            socket.getOutputStream().write(Raw.bytes(sample.framed("Content-Length: 90000\r\n", "{\"content\":\"")));
            await().atMost(Duration.ofSeconds(20))
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> socket.getInputStream().available() > 0 || !isSent(socket, "a"));
            assertThat(Answer.all(Wire.hear(socket).bytes(), false))
                    .singleElement()
                    .satisfies(answer -> assertThat(answer.status()).isEqualTo(408));
        }
        assertThat(house.number("select position from log.counter")).isEqualTo(before);
    }
}

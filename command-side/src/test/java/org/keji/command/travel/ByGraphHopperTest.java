package org.keji.command.travel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.keji.command.travel.DistancesTest.BOOK;
import static org.keji.command.travel.DistancesTest.NORTH;
import static org.keji.command.travel.DistancesTest.PIER;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keji.kernel.place.ReferenceSystem;
import org.keji.kernel.place.TravelMode;
import org.keji.kernel.place.Trip;

/** A server that knows the roads is asked, and what it does not say nobody says for it. */
class ByGraphHopperTest {

    private final List<String> asked = new ArrayList<>();
    private final CountDownLatch released = new CountDownLatch(1);
    private HttpServer server;
    private volatile int status = 200;
    private volatile boolean slow;
    private volatile String answer = "{\"paths\":[{\"distance\":1801.28,\"time\":240250}],\"info\":{}}";

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/route", this::answer);
        server.start();
    }

    @AfterEach
    void close() {
        released.countDown();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestURI() + " "
                + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        if (slow) {
            try {
                released.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
        byte[] body = answer.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private Distances hopper(Duration patience) {
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        return new TravelConfiguration().distances("", address, patience);
    }

    private Distances hopper() {
        return hopper(Duration.ofSeconds(10));
    }

    @Test
    void itSaysHowFarItIsAndItsAddressesNameNoPlace() {
        Trip trip = hopper().between(PIER, NORTH.in(ReferenceSystem.GCJ_02), TravelMode.CAR, BOOK);
        assertThat(trip).isEqualTo(new Trip(1802, 241));
        assertThat(hopper().between(PIER, NORTH, TravelMode.WALK, BOOK)).isEqualTo(trip);
        assertThat(asked)
                .containsExactly(
                        "/route {\"profile\":\"car\",\"calc_points\":false,"
                                + "\"points\":[[118.08,24.45],[118.08,24.46]]}",
                        "/route {\"profile\":\"foot\",\"calc_points\":false,"
                                + "\"points\":[[118.08,24.45],[118.08,24.46]]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>",
                "{}",
                "{\"paths\":[]}",
                "{\"paths\":[{\"distance\":1}]}",
                "{\"paths\":[{\"distance\":-1,\"time\":1}]}",
                "{\"paths\":[{\"distance\":\"far\",\"time\":1}]}"
            })
    void anAnswerThatIsNoneIsNotTakenForOne(String nonsense) {
        answer = nonsense;
        assertThatExceptionOfType(WayUnknown.class)
                .isThrownBy(() -> hopper().between(PIER, NORTH, TravelMode.CAR, BOOK))
                .withMessage("What GraphHopper answered is no way");
    }

    @Test
    void whoCannotSayIsNotGuessedFor() {
        status = 400;
        assertThatExceptionOfType(WayUnknown.class)
                .isThrownBy(() -> hopper().between(PIER, NORTH, TravelMode.CAR, BOOK))
                .withMessage("GraphHopper answered with status 400");
        assertThatExceptionOfType(WayUnknown.class)
                .isThrownBy(() -> hopper().between(PIER, NORTH, TravelMode.PUBLIC_TRANSPORT, BOOK))
                .withMessage("GraphHopper is not asked about public transport");
    }

    @Test
    void nobodyWaitsForeverNorForWhoIsGone() {
        slow = true;
        assertThatExceptionOfType(WayUnknown.class)
                .isThrownBy(() -> hopper(Duration.ofMillis(200)).between(PIER, NORTH, TravelMode.CAR, BOOK))
                .withMessage("GraphHopper does not answer");
        Distances gone = hopper();
        released.countDown();
        server.stop(0);
        assertThatExceptionOfType(WayUnknown.class)
                .isThrownBy(() -> gone.between(PIER, NORTH, TravelMode.CAR, BOOK))
                .withMessage("GraphHopper does not answer");
    }
}

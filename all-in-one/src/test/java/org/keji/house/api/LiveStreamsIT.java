package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.EventStream;
import org.keji.house.testing.EventStream.Message;
import org.keji.house.testing.House;
import org.keji.house.tool.Client.Reply;
import org.keji.query.live.LiveStreams;

/** What holds streams open, and what ends them: limits, clients that go or stand still, nodes, rebuilds, the stop. */
class LiveStreamsIT {

    private static final String REGISTER = "/api/v1/complaint-events";
    private static final String SUPERVISOR = "service-supervisor-1";
    private static final String OWNER = "account-manager-1";

    private final House house = House.shared();

    /** Begins behind everything that earlier tests have done. */
    private EventStream open(String user, String path) {
        String known = house.upToNow();
        EventStream stream = EventStream.open(house, user, path + "?" + known, null);
        assertThat(stream.status()).isEqualTo(200);
        return stream;
    }

    private Reply receive(String user) {
        Reply taken = house.post(user, "/api/v1/complaints", Map.of("channel", "web", "content", "x"));
        assertThat(taken.status()).as(taken.text()).isEqualTo(201);
        return taken;
    }

    private static long positionOf(Reply reply) {
        return Long.parseLong(reply.header("Event-Position"));
    }

    private static List<Long> positions(List<Message> messages) {
        return messages.stream().map(Message::position).toList();
    }

    @Test
    void streamsAreNotOpenedWithoutEndAndEndWithTheirClients() throws Exception {
        LiveStreams streams = house.part(LiveStreams.class);
        List<EventStream> open = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            open.add(open("quality-officer-3", REGISTER));
        }
        assertThat(streams.count()).isGreaterThanOrEqualTo(32);
        try (EventStream refused = EventStream.open(house, "quality-officer-3", REGISTER, null)) {
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.header("Retry-After")).isNotEmpty();
        }
        HttpRequest head = HttpRequest.newBuilder(URI.create(house.url() + REGISTER))
                .header("Authorization", "Bearer " + house.token("quality-officer-3"))
                .method("HEAD", BodyPublishers.noBody())
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(head, BodyHandlers.discarding())
                        .statusCode())
                .as("asking about a stream opens none")
                .isEqualTo(200);
        open.forEach(EventStream::close);
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            receive(OWNER);
            return streams.count() == 0;
        });
    }

    @Test
    void aRebuildInBetweenIsNotNoticed() {
        try (EventStream stream = open(SUPERVISOR, REGISTER)) {
            List<Long> happened = new ArrayList<>();
            Reply begun = house.post("administrator-1", "/api/v1/read-models/complaint_register/builds", Map.of());
            assertThat(begun.status()).as(begun.text()).isEqualTo(202);
            await().atMost(Duration.ofSeconds(60)).until(() -> {
                happened.add(positionOf(receive(OWNER)));
                return !house.get("administrator-1", begun.header("Location"))
                        .body()
                        .get("state")
                        .asString()
                        .equals("BUILDING");
            });
            happened.add(positionOf(receive(OWNER)));
            List<Long> seen = new ArrayList<>();
            // The due list of the house moves other complaints meanwhile.
            while (!seen.containsAll(happened)) {
                seen.addAll(positions(stream.next(1)));
            }
            assertThat(seen).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void everyNodeTellsWhatAnyOtherTookIn() {
        try (House other = house.secondNode();
                EventStream here = open(SUPERVISOR, REGISTER);
                EventStream there = EventStream.open(other, SUPERVISOR, REGISTER, null)) {
            List<Long> happened = new ArrayList<>();
            happened.add(positionOf(receive(OWNER)));
            Reply taken = other.post(OWNER, "/api/v1/complaints", Map.of("channel", "fax", "content", "x"));
            happened.add(positionOf(taken));
            assertThat(positions(here.next(2))).containsExactlyElementsOf(happened);
            assertThat(positions(there.next(2))).containsExactlyElementsOf(happened);
        }
    }

    @Test
    void aServerThatStopsEndsItsStreamsInOrderAndSoon() {
        House own = House.fresh();
        EventStream stream = EventStream.open(own, SUPERVISOR, REGISTER, null);
        own.receive(OWNER, Map.of("channel", "web", "content", "x"));
        stream.next();
        long begun = System.nanoTime();
        own.close();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
        await().atMost(Duration.ofSeconds(5)).until(() -> !stream.end().isEmpty());
        assertThat(stream.end()).isEqualTo("orderly");
    }

    /** Far more than the buffers between the two hold, asked for by someone who reads none of it. */
    @Test
    void aClientThatTakesNothingHoldsUpNeitherOthersNorTheStop() throws IOException {
        House own = House.fresh();
        own.receive(OWNER, Map.of("channel", "web", "content", "x"));
        own.get(SUPERVISOR, "/api/v1/complaints?" + own.upToNow());
        // Its one step stands at position 3, after the two books that came with the house.
        own.execute("insert into complaint_register.step select (jsonb_populate_record(s, jsonb_build_object("
                + "'position', i))).* from complaint_register.step s, generate_series(4, 50002) i");
        own.execute("update complaint_register.progress set position = 50002");
        try (Socket client = new Socket()) {
            client.setReceiveBufferSize(4096);
            client.connect(
                    new InetSocketAddress("localhost", URI.create(own.url()).getPort()));
            client.getOutputStream()
                    .write(("GET " + REGISTER
                                    + " HTTP/1.1\r\nHost: localhost\r\nLast-Event-ID: 0\r\nAuthorization: Bearer "
                                    + own.token(SUPERVISOR) + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            await().until(() -> own.part(LiveStreams.class).count() == 1);
            try (EventStream other = EventStream.open(own, SUPERVISOR, REGISTER, "0")) {
                assertThat(positions(other.next(50_000))).isSorted().doesNotHaveDuplicates();
                assertThat(own.part(LiveStreams.class).count()).isEqualTo(2);
            }
            long begun = System.nanoTime();
            own.close();
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
        }
    }
}

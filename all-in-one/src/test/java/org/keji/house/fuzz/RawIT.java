package org.keji.house.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.RSAKey;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.keji.house.postgres.Secrets;
import org.keji.house.testing.Desk;
import org.keji.house.testing.House;

/**
 * Requests no HTTP client would send, over plain sockets. None breaks the house, none that is refused leaves an event,
 * no answer and no line of the log repeats what was sent. {@code -Dkeji.raw.requests=…} makes more of those that are
 * spoiled at random.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RawIT {

    private static final String USER = "account-manager-1";
    /** Stands for the token while a request is spoiled: it is long, and would be hit most. */
    private static final String TOKEN = "@token@";

    private static final int SHOWN = 25;

    private final long seed = Long.getLong("keji.seed", System.nanoTime());
    /** A house of its own, in which nothing happens that was not sent here. */
    private final House house = House.with("--server.tomcat.connection-timeout=3s");

    private final Sample sample = new Sample(house.token(USER));

    @AfterAll
    void close() {
        house.close();
    }

    @AfterEach
    void theHouseServesANormalRequest() {
        String at = house.receive(USER, Map.of("channel", "web", "content", "Nothing odd"));
        long position = house.number("select position from log.counter");
        assertThat(house.get(USER, at + "?min-position=" + position).status()).isEqualTo(200);
    }

    @Test
    void whatIsMadeByHand() throws Exception {
        RSAKey key = RSAKey.parse(new Secrets(house.data()).of("signing-key"));
        for (int page = 0; page < 2; page++) {
            new Desk(house).receive(USER, Map.of());
        }
        List<Raw> all = new ArrayList<>(OddLines.all(sample));
        all.addAll(OddFrames.all(sample));
        all.addAll(OddHeaders.all(sample));
        all.addAll(OddBodies.all(sample));
        all.addAll(OddPaths.all(sample));
        all.addAll(new OddTokens(key, sample.token()).all());
        judge(all, "made by hand");
    }

    @Test
    void requestsBehindOneAnotherAreAnsweredInTurn() throws Exception {
        String both = sample.get(Sample.COMPLAINTS + "/none") + sample.get(Sample.COMPLAINTS) + sample.post("{}");
        assertThat(Answer.all(new Wire(house.url()).say(Raw.bytes(both)).bytes(), false))
                .extracting(Answer::status)
                .containsExactly(404, 200, 422);
    }

    @Test
    void whatIsSpoiledAtRandom() throws Exception {
        judge(spoiled(Integer.getInteger("keji.raw.requests", 1_000)), "spoiled with -Dkeji.seed=" + seed);
    }

    @Test
    @Tag("long")
    void whatIsSpoiledAtRandomInAMultitude() throws Exception {
        judge(spoiled(Integer.getInteger("keji.raw.requests", 20_000)), "spoiled with -Dkeji.seed=" + seed);
    }

    private Iterable<Raw> spoiled(int requests) {
        String at = new Desk(house).receive(USER, Map.of());
        String json = "application/json";
        String about = "/api/v1/complaint-searches";
        Sample right = new Sample(TOKEN);
        Mutations mutations = new Mutations(
                new Random(seed),
                List.of(
                        () -> right.post(Sample.BODY),
                        () -> right.framed("Transfer-Encoding: chunked\r\n", "2\r\n{}\r\n0\r\n\r\n"),
                        () -> right.post(at + "/annotations", json, "{\"note\":\"" + Sample.PERSON + "\"}", ""),
                        () -> right.post(about, json, "{\"name\":\"" + Sample.PERSON + "\"}", ""),
                        () -> right.get("/api/v1/complaints?limit=2&channel=web"),
                        () -> right.get(at, "Accept: application/json\r\n"),
                        () -> right.get("/api/v1/complaints/search?words=" + Sample.PERSON)));
        return () -> Stream.generate(mutations::next)
                .limit(requests)
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).replace(TOKEN, sample.token()))
                .map(text -> Raw.harmless("spoiled", text))
                .iterator();
    }

    private void judge(Iterable<Raw> requests, String what) throws Exception {
        long began = System.nanoTime();
        try (LogLines log = new LogLines();
                Verdict verdict = new Verdict(house, log, sample.token())) {
            int sent = 0;
            for (Raw raw : requests) {
                verdict.send(raw);
                sent++;
            }
            System.out.printf(
                    "RawIT sent %d %s and heard %s after %d s%n",
                    sent, what, verdict.statuses(), (System.nanoTime() - began) / 1_000_000_000);
            assertThat(verdict.wrong().stream().limit(SHOWN)).as(what).isEmpty();
        }
    }
}

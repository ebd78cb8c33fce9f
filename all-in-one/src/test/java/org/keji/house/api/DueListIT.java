package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.House;

/** The first answer's deadline fires once: in time, when the house was down across it, and when two nodes run. */
class DueListIT {

    private static final String OWNER = "account-manager-1";
    private static final Duration DAY = Duration.ofHours(24);

    private static String dueAt(House house, Instant due) {
        String at = house.receive(
                OWNER,
                Map.of(
                        "channel",
                        "web",
                        "content",
                        "x",
                        "occurredAt",
                        due.minus(DAY).toString()));
        return at.substring(at.lastIndexOf('/') + 1);
    }

    private static long missed(House house, String id) {
        return house.number("select count(*) from log.event where name = 'complaint.first-answer-missed' and stream = '"
                + id + "'");
    }

    /** No first answer is waited for, and nobody is to be told at once. */
    private static boolean nothingWaits(House house) {
        return house.number("select count(*) from work.due where clock = 'first-answer' and due_at < now()") == 0;
    }

    private static void awaitMissed(House house, String id) {
        await().atMost(Duration.ofSeconds(20)).until(() -> missed(house, id) > 0);
    }

    @Test
    void firesOnceAlsoWhenTheHouseWasDownAcrossIt() {
        Path data;
        String id;
        String answered;
        try (House house = House.fresh()) {
            data = house.data();
            id = dueAt(house, Instant.now().plusSeconds(4));
            answered = dueAt(house, Instant.now().plusSeconds(4));
            house.post(OWNER, "/api/v1/complaints/" + answered + "/acknowledgement", Map.of());
            assertThat(missed(house, id)).as("not before its time").isZero();
        }
        try (House again = House.on(data)) {
            awaitMissed(again, id);
            await().until(() -> nothingWaits(again));
            assertThat(missed(again, id)).isEqualTo(1);
            assertThat(missed(again, answered))
                    .as("an answered one never fires")
                    .isZero();
            assertThat(
                            again.number(
                                    "select count(*) from log.event where name = 'complaint.first-answer-missed'"
                                            + " and (payload ->> 'occurredAt')::timestamptz <> (select (r.payload ->> 'firstAnswerDue')::timestamptz"
                                            + " + interval '1 microsecond' from log.event r where r.stream = event.stream and r.sequence = 0)"))
                    .as("it happened the moment the time was up, whenever it was noted")
                    .isZero();
        }
    }

    @Test
    void firesOnceWhenTwoNodesRun() {
        try (House one = House.fresh();
                House two = one.secondNode()) {
            List<String> ids = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                ids.add(dueAt(i % 2 == 0 ? one : two, Instant.now().plusSeconds(2)));
            }
            ids.forEach(id -> awaitMissed(one, id));
            await().until(() -> nothingWaits(one));
            ids.forEach(id -> assertThat(missed(one, id)).isEqualTo(1));
            String seen = "?" + one.upToNow();
            assertThat(two.get(OWNER, "/api/v1/complaints/" + ids.getFirst() + seen)
                            .body()
                            .at("/complaint/clock")
                            .asString())
                    .isEqualTo("breached");
        }
    }
}

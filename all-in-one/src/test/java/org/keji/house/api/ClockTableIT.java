package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keji.command.complaint.ClockReading;
import org.keji.house.api.ClockTable.Told;
import org.keji.house.testing.House;
import org.keji.house.tool.Client.Reply;
import org.keji.kernel.clock.Face;
import tools.jackson.databind.JsonNode;

/**
 * What the table of clocks says is what anyone is answered, over HTTP from the read model on a real database: as of
 * every moment, as known at every position, written event by event and built anew in bulk.
 */
class ClockTableIT {

    private static final String READER = "service-manager-1";
    private static final String BUILDS = "/api/v1/read-models/complaint_clocks/builds";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String CLOCKS = "complaint_clocks.clock";
    private static final String HISTORY = "complaint_clocks.clock_history";

    @Test
    void everyReadingOfTheTableIsAnsweredLiveAndBuiltAnew() {
        try (House house = House.fresh()) {
            ClockTable table = ClockTable.appendedTo(house);
            assertThat(asked(house, table)).as("written event by event").isEmpty();
            house.execute("create table public.clock_live as select * from " + CLOCKS);
            house.execute("create table public.history_live as select * from " + HISTORY);
            rebuild(house);
            assertThat(mistakes(house, table, (told, reading) -> "&position=" + told.known(reading)))
                    .as("built in bulk")
                    .isEmpty();
            assertThat(differing(house, "public.clock_live", CLOCKS)).isZero();
            assertThat(differing(house, "public.history_live", HISTORY)).isZero();
        }
    }

    /** Once everything is known, it makes no difference whether one says so. */
    private static List<String> asked(House house, ClockTable table) {
        return mistakes(
                house,
                table,
                (told, reading) -> told.isLatest(reading)
                        ? "&min-position=" + told.known(reading)
                        : "&position=" + told.known(reading));
    }

    private static List<String> mistakes(
            House house, ClockTable table, BiFunction<Told, ClockReading, String> knowing) {
        List<String> mistakes = new ArrayList<>();
        for (Told told : table.told()) {
            String at = "/api/v1/complaints/" + told.id().value() + "/clocks?asOf=";
            Map<String, Reply> replies = new HashMap<>();
            for (ClockReading reading : told.what().readings()) {
                String path = at + reading.at() + knowing.apply(told, reading);
                Reply reply = replies.computeIfAbsent(path, asked -> house.get(READER, asked));
                String expected = words(reading.shows(), reading.due());
                String answered = answered(reply, reading);
                if (!answered.equals(expected)) {
                    mistakes.add("%s, %s at %s: %s, not %s"
                            .formatted(told.what(), reading.clock(), path, answered, expected));
                }
            }
        }
        return mistakes;
    }

    private static String answered(Reply reply, ClockReading reading) {
        JsonNode clock = clock(reply, reading);
        if (clock == null) {
            return words(null, null);
        }
        JsonNode due = clock.get("dueAt");
        return clock.get("shows").asString() + " until " + (due == null ? "no target" : due.asString());
    }

    /** Of a complaint that was not known, or had not come in, no clock is answered. */
    private static @Nullable JsonNode clock(Reply reply, ClockReading reading) {
        if (reply.status() == 404) {
            return null;
        }
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        for (JsonNode clock : reply.body().get("clocks")) {
            if (clock.get("clock").asString().equals(reading.clock().code())) {
                return clock;
            }
        }
        return null;
    }

    private static String words(@Nullable Face shows, @Nullable Instant due) {
        return shows == null ? "no such clock" : shows.code() + " until " + (due == null ? "no target" : due);
    }

    private static void rebuild(House house) {
        Reply begun =
                house.client().post("administrator-1", BUILDS, UUID.randomUUID().toString(), Map.of());
        assertThat(begun.status()).as(begun.text()).isEqualTo(202);
        String path = begun.header("Location");
        await().atMost(PATIENCE).until(() -> !state(house, path).equals("BUILDING"));
        assertThat(state(house, path)).isEqualTo("LIVE");
    }

    private static String state(House house, String path) {
        return house.get("administrator-1", path).body().get("state").asString();
    }

    /** Rows that stand in one of the tables only. */
    private static long differing(House house, String one, String other) {
        return house.number("select count(*) from ((table %1$s except all table %2$s) union all".formatted(one, other)
                + " (table %2$s except all table %1$s)) d".formatted(one, other));
    }
}

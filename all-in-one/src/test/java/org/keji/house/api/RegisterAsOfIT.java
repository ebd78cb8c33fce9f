package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.House;
import org.keji.house.tool.Client.Reply;

/** Both axes of time over HTTP: when it was true, and when it was known. */
class RegisterAsOfIT {

    private static final String OWNER = "account-manager-1";

    private final House house = House.shared();

    @Test
    void anAnswerRegisteredLateChangesThePastFromItsPositionOn() {
        Instant received = Instant.now().minus(Duration.ofDays(3)).truncatedTo(ChronoUnit.SECONDS);
        Instant answered = received.plus(Duration.ofHours(2));
        Reply taken = house.post(
                OWNER,
                "/api/v1/complaints",
                Map.of("channel", "letter", "content", "x", "occurredAt", received.toString()));
        String at = taken.header("Location");
        long knownFirst = Long.parseLong(taken.header("Event-Position"));
        Reply done = house.post(OWNER, at + "/acknowledgement", Map.of("occurredAt", answered.toString()));
        long knownLast = Long.parseLong(done.header("Event-Position"));

        Instant between = received.plus(Duration.ofHours(30));
        assertThat(clock(at, "asOf=" + between + "&min-position=" + knownLast))
                .as("today we know that it was answered in time")
                .isEqualTo("met");
        assertThat(clock(at, "asOf=" + between + "&position=" + knownFirst))
                .as("what was known then made it look late")
                .isEqualTo("breached");
        assertThat(clock(at, "asOf=" + received.plusSeconds(60) + "&min-position=" + knownLast))
                .isEqualTo("running");
        assertThat(house.get(OWNER, at + "?asOf=" + received.minusSeconds(1)).status())
                .as("before it came in there was no complaint")
                .isEqualTo(404);
        assertThat(house.get(OWNER, at + "?position=" + (knownFirst - 1)).status())
                .as("before it was registered nobody knew it")
                .isEqualTo(404);
    }

    private String clock(String at, String query) {
        Reply file = house.get("service-manager-1", at + "?" + query);
        assertThat(file.status()).as(file.text()).isEqualTo(200);
        return file.body().at("/complaint/clock").asString();
    }

    @Test
    void theHistoryOfAFileEndsWhereTheQuestionDoes() {
        Instant received = Instant.now().minus(Duration.ofHours(2)).truncatedTo(ChronoUnit.SECONDS);
        String at = house.receive(OWNER, Map.of("channel", "web", "content", "x", "occurredAt", received.toString()));
        Reply done = house.post(
                OWNER,
                at + "/acknowledgement",
                Map.of("occurredAt", received.plusSeconds(600).toString(), "reason", "Called back"));
        String seen = "min-position=" + done.header("Event-Position");
        assertThat(house.get(OWNER, at + "?" + seen).body().get("history")).hasSize(2);
        assertThat(house.get(OWNER, at + "?" + seen)
                        .body()
                        .at("/history/1/reason")
                        .asString())
                .isEqualTo("Called back");
        assertThat(house.get(OWNER, at + "?" + seen + "&asOf=" + received.plusSeconds(60))
                        .body()
                        .get("history"))
                .hasSize(1);
    }
}

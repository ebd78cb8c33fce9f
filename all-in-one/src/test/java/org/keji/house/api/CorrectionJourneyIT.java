package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.house.testing.Desk.MANAGER;
import static org.keji.house.testing.Desk.OFFICER;
import static org.keji.house.testing.Desk.OWNER;
import static org.keji.house.testing.Desk.QUALITY;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.Desk;
import org.keji.house.testing.House;
import tools.jackson.databind.JsonNode;

/** What was recorded wrongly is put right; asked for before, everything answers as it did then (CO-07, CO-11, SOD). */
class CorrectionJourneyIT {

    private static final String OWNING = "service-supervisor-1";
    private static final String OTHER = "service-supervisor-2";
    private static final String WHY = "The telephone system's log says so";

    private final House house = House.shared();
    private final Desk desk = new Desk(house);
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private final String product = "Product " + UUID.randomUUID();

    private Instant ago(int hours) {
        return now.minus(Duration.ofHours(hours));
    }

    private Map<String, Object> at(int hours, Map<String, Object> body) {
        Map<String, Object> dated = new java.util.HashMap<>(body);
        dated.put("occurredAt", ago(hours).toString());
        return dated;
    }

    /** Answered for the first time 25 hours after the receipt, and resolved 29 hours after it. */
    private String answered() {
        String at = desk.receive(OWNING, at(30, Map.of("product", product, "department", "Billing")));
        desk.act(OWNING, at + "/acknowledgement", at(5, Map.of()));
        Map<String, Object> weight = Map.of("kind", "x", "urgency", "normal", "severity", "minor");
        desk.act(OWNING, at + "/assessment", at(4, weight));
        Map<String, Object> found = Map.of("responsibility", "not-ours", "cause", "x", "findings", "y");
        desk.act(QUALITY, at + "/investigation", at(3, found));
        desk.act(OWNING, at + "/answer", at(1, Map.of("solution", "x")));
        return at;
    }

    private long correct(String at, String step, int hours) {
        Map<String, Object> body = Map.of("step", step, "is", ago(hours).toString(), "reason", WHY);
        desk.refused(OWNING, at + "/time-corrections", body, 403, "SOD");
        desk.refused(
                OTHER,
                at + "/time-corrections",
                Map.of("step", step, "is", ago(hours).toString(), "reason", " "),
                422,
                "CO-11");
        return desk.act(OTHER, at + "/time-corrections", body);
    }

    @Test
    void timesAreCorrectedByAnotherAndThePastStaysAsItWasKnown() {
        String at = answered();
        long before = house.number("select position from log.counter");
        String then = "position=" + before;
        List<JsonNode> known = everything(at, then);
        assertThat(desk.line(at).get("clock").asString()).isEqualTo("breached");

        correct(at, "first-answer", 8);
        assertThat(desk.line(at).get("clock").asString()).isEqualTo("met");
        assertThat(Desk.time(desk.line(at), "acknowledgedAt")).isEqualTo(ago(8));
        assertThat(Desk.time(desk.clock(at, "assessment"), "startedAt")).isEqualTo(ago(8));
        correct(at, "receipt", 31);
        assertThat(Desk.time(desk.line(at), "firstAnswerDue")).isEqualTo(ago(7));
        assertThat(desk.line(at).get("clock").asString()).isEqualTo("met");
        assertThat(Desk.time(desk.line(at), "resolutionDue")).isEqualTo(ago(31).plus(Duration.ofDays(14)));
        correct(at, "answer", 2);
        assertThat(Desk.time(desk.line(at), "answeredAt")).isEqualTo(ago(2));
        assertThat(Desk.time(desk.clock(at, "follow-up"), "startedAt")).isEqualTo(ago(2));

        assertThat(desk.counted(product, "").at("/firstAnswer/met").asLong()).isEqualTo(1);
        assertThat(desk.counted(product, "")
                        .at("/resolution/taken/medianSeconds")
                        .asDouble())
                .isEqualTo(29 * 3600);
        String six = "?asOf=" + ago(6);
        assertThat(desk.shown(MANAGER, at + six).at("/complaint/state").asString())
                .as("as is known now, it was answered six hours ago")
                .isEqualTo("acknowledged");
        assertThat(desk.shown(MANAGER, at + six + "&" + then)
                        .at("/complaint/state")
                        .asString())
                .as("as was known then, it was not")
                .isEqualTo("received");
        assertThat(everything(at, then)).as("what was known then").isEqualTo(known);
    }

    /** What all sides show of it, but for the time at which they are asked. */
    private List<JsonNode> everything(String at, String then) {
        return List.of(
                desk.shown(MANAGER, at + "?" + then),
                desk.shown(MANAGER, at + "/clocks?" + then).get("clocks"),
                desk.counted(product, "&" + then),
                desk.shown(
                                "auditor-1",
                                "/api/v1/audit-trail?about=" + at.substring(at.lastIndexOf('/') + 1) + "&" + then)
                        .get("items"));
    }

    @Test
    void correctedTimesKeepTheirPlaceBetweenTheOthers() {
        String at = answered();
        for (List<?> wrong : List.of(
                List.of("receipt", 4), List.of("first-answer", 31), List.of("first-answer", 3), List.of("answer", 6))) {
            Instant is = ago((Integer) wrong.get(1));
            Map<String, Object> body = Map.of("step", wrong.get(0), "is", is.toString(), "reason", WHY);
            desk.refused(OTHER, at + "/time-corrections", body, 422, "CO-11");
        }
    }

    @Test
    void particularsAreSaidAnewForAReason() {
        String at = desk.receive(OWNER, Map.of("product", product, "department", "Billing"));
        long before = house.number("select position from log.counter");
        JsonNode known = desk.line(at);
        Map<String, Object> anew = Map.of("channel", "web", "product", product + " II", "department", "Logistics");
        desk.refused(OTHER, at + "/particulars", anew, 422, "CO-11");
        Map<String, Object> said = new java.util.HashMap<>(anew);
        said.put("reason", "Mistaken on the telephone");
        assertThat(house.post(OWNER, at + "/particulars", said).status()).isEqualTo(403);
        desk.act(OTHER, at + "/particulars", said);
        assertThat(desk.line(at).get("channel").asString()).isEqualTo("web");
        assertThat(desk.line(at).get("product").asString()).isEqualTo(product + " II");
        assertThat(desk.counted(product + " II", "").get("count").asLong()).isEqualTo(1);
        assertThat(house.get(OFFICER, at).status()).as("no longer of Billing").isEqualTo(403);
        assertThat(desk.shown("department-officer-2", at).has("content")).isFalse();
        assertThat(desk.shown(MANAGER, at + "?position=" + before).get("complaint"))
                .isEqualTo(known);
    }

    @Test
    void aNoteIsReadByThoseWhoMay() {
        String at = desk.receive(OWNER, Map.of("department", "Billing"));
        desk.act(QUALITY, at + "/annotations", Map.of("note", "Marker-Erle calls back at six"));
        for (String reader : List.of(OWNER, OWNING, QUALITY, "auditor-1")) {
            assertThat(desk.shown(reader, at).get("history").get(1).get("text").asString())
                    .isEqualTo("Marker-Erle calls back at six");
        }
        for (String blind : List.of(OFFICER, "general-manager-1")) {
            assertThat(desk.shown(blind, at).toString())
                    .contains("complaint.annotated")
                    .doesNotContain("Marker-Erle");
        }
        assertThat(house.get("account-manager-2", at).status()).isEqualTo(403);
        String written = "select count(*) from log.event where payload::text like '%Marker-Erle%'";
        assertThat(house.number(written)).as("sealed in the log").isZero();
    }
}

package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.keji.house.testing.VisitDesk.VISITS;
import static org.keji.house.testing.VisitDesk.report;
import static org.keji.house.testing.VisitDesk.visit;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.Desk;
import org.keji.house.testing.GiftDesk;
import org.keji.house.testing.GiftDesk.Known;
import org.keji.house.testing.House;
import org.keji.house.testing.VisitDesk;
import org.keji.house.testing.VisitDesk.Plan;
import org.keji.kernel.identity.VisitId;
import tools.jackson.databind.JsonNode;

/** What happens on the road, what is reported of it, and what follows from it by itself. */
class VisitReportIT {

    private static final String OWNER = "account-manager-1";
    private static final String SUPERVISOR = Desk.SUPERVISOR;
    private static final String RECORDS = "/api/v1/visit-records";

    private final House house = House.shared();
    private final Desk desk = new Desk(house);
    private final GiftDesk customers = new GiftDesk(house);
    private final VisitDesk visits = new VisitDesk(house);

    private static final Map<String, Object> HERE =
            Map.of("place", Map.of("latitude", 31.2304, "longitude", 121.4737, "system", "wgs-84"));

    @Test
    void aReportIsOpenedForWhoMaySeeItAndTheNextVisitIsBooked() {
        Known sun = customers.contact(OWNER);
        Plan plan = visits.open(OWNER);
        String first = visits.planned(OWNER, plan, visit(plan, sun.customer(), 10));
        desk.refused(OWNER, plan.to(first) + "/start", Map.of(), 409, "VP-08");
        visits.start(OWNER, plan);
        desk.refused(OWNER, plan.to(first) + "/end", Map.of(), 409, "VP-08");
        desk.act(OWNER, plan.to(first) + "/start", HERE);
        desk.act(OWNER, plan.to(first) + "/end", HERE);
        desk.refused(OWNER, plan.to(first) + "/report", Map.of("needs", "Space"), 422, "VP-08");
        Map<String, Object> report = report(sun.contact());
        report.putAll(Map.of(
                "strangers", List.of(Map.of("name", "Ma Yun", "position", "Buyer", "decisionPower", "Signs")),
                "objections", List.of(Map.of("objection", "Too dear", "answer", "A rebate")),
                "prospects", List.of(Map.of("organisation", "Pier Seven", "words", "Looks for a carrier")),
                "nextOn", plan.day(24),
                "urgent", "They are about to leave us"));
        desk.act(OWNER, plan.to(first) + "/report", report);
        desk.refused(OWNER, plan.to(first) + "/report", report, 409, "VP-09");
        shown(first, sun);
        measured(plan);
        JsonNode next = desk.shown(OWNER, VISITS + "?state=planned&customer=" + sun.customer());
        assertThat(next.at("/items/0/follows").asString()).isEqualTo(first);
        assertThat(next.at("/items/0/slot/day").asString()).isEqualTo(plan.day(24));
        String urgent = VISITS + "?urgent=true&customer=" + sun.customer();
        assertThat(desk.shown(SUPERVISOR, urgent).get("items")).hasSize(1);
        desk.refused(OWNER, plan.to(first) + "/urgency-note", Map.of(), 403, "DP-01");
        desk.act(SUPERVISOR, plan.to(first) + "/urgency-note", Map.of());
        assertThat(desk.shown(SUPERVISOR, urgent).get("items")).isEmpty();
    }

    private void shown(String first, Known sun) {
        JsonNode file = desk.shown(SUPERVISOR, VISITS + "/" + first);
        assertThat(file.at("/visit/state").asString()).isEqualTo("reported");
        assertThat(file.at("/visit/reportLate").asBoolean()).isFalse();
        assertThat(file.at("/talk/met/0/name").asString()).isEqualTo("Ma Yun");
        assertThat(file.at("/talk/objections/0/answer").asString()).isEqualTo("A rebate");
        assertThat(file.at("/outcome/trainingMinutes").asInt()).isEqualTo(75);
        assertThat(file.at("/met/0").asString()).isEqualTo(sun.contact());
        assertThat(desk.shown(OWNER, "/api/v1/prospects?limit=500")
                        .get("items")
                        .valueStream()
                        .filter(line -> line.get("visit").asString().equals(first))
                        .map(line -> line.get("organisation").asString()))
                .containsExactly("Pier Seven");
    }

    private void measured(Plan plan) {
        JsonNode measured =
                desk.shown(OWNER, "/api/v1/visit-measures?accountManager=" + OWNER + "&month=" + plan.day(1));
        assertThat(measured.at("/measures/done").asInt()).isEqualTo(1);
        assertThat(measured.at("/measures/completion").asDecimal()).isEqualByComparingTo("0.5");
        assertThat(measured.at("/concentration/customers").asInt()).isEqualTo(1);
        assertThat(house.get(
                                "account-manager-2",
                                "/api/v1/visit-measures?accountManager=" + OWNER + "&month=2101-01-01")
                        .status())
                .isEqualTo(403);
    }

    /** Promises go to the ledger, service requests to the log of contacts, complaints to the desk; each once. */
    @Test
    void whatWasPromisedAndHeardIsPassedOnByItself() {
        Known sun = customers.contact(OWNER);
        Plan plan = visits.open(OWNER);
        String first = visits.planned(OWNER, plan, visit(plan, sun.customer(), 10));
        String second = visits.planned(OWNER, plan, visit(plan, sun.customer(), 11));
        visits.start(OWNER, plan);
        visits.made(OWNER, plan, first);
        Map<String, Object> report = report(sun.contact());
        report.put("promises", List.of(Map.of("what", "A sample", "dueAt", "2099-06-01T00:00:00Z")));
        report.put(
                "heard",
                List.of(
                        Map.of("kind", "complaint", "subject", "Late lorry", "content", "It came at night"),
                        Map.of("kind", "service-request", "subject", "Leaking roof", "content", "It drips")));
        desk.act(OWNER, plan.to(first) + "/report", report);
        VisitId visit = new VisitId(first);
        passedOn(visit);
        // Whatever happens in the plan afterwards, the same is not passed on again.
        visits.made(OWNER, plan, second);
        desk.act(OWNER, plan.to(second) + "/report", report(sun.contact()));
        assertThat(house.number("select count(*) from log.event where stream in ('%s', '%s', '%s') and sequence = 0"
                        .formatted(
                                visit.heard(0).value(),
                                visit.heard(1).value(),
                                visit.promise(0).value())))
                .isEqualTo(3);
    }

    private void passedOn(VisitId visit) {
        String complaint = "/api/v1/complaints/" + visit.heard(0).complaint().value();
        String request = "/api/v1/interactions/" + visit.heard(1).value();
        String promised = "/api/v1/promises/" + visit.promise(0).value();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Stream.of(complaint, request, promised)
                        .allMatch(at -> house.get(SUPERVISOR, at).status() == 200));
        JsonNode heard =
                desk.shown(OWNER, "/api/v1/interactions/" + visit.heard(0).value());
        assertThat(heard.at("/interaction/owner").asString()).isEqualTo(OWNER);
        assertThat(heard.at("/interaction/kind").asString()).isEqualTo("complaint");
        assertThat(heard.get("content").asString()).isEqualTo("It came at night");
        assertThat(desk.shown(OWNER, promised).toString()).contains("A sample", OWNER);
    }

    @Test
    void aDaysRecordsAreTakenInOrderAndOnce() {
        Known sun = customers.contact(OWNER);
        Plan plan = visits.open(OWNER);
        String first = visits.planned(OWNER, plan, visit(plan, sun.customer(), 10));
        String second = visits.planned(OWNER, plan, visit(plan, sun.customer(), 11));
        visits.start(OWNER, plan);
        String phone = UUID.randomUUID().toString();
        Map<String, Object> told = report(sun.contact());
        List<Map<String, Object>> records = List.of(
                Map.of("key", phone + "-1", "plan", plan.id(), "visit", first, "kind", "start"),
                Map.of("key", phone + "-2", "plan", plan.id(), "visit", second, "kind", "end"),
                Map.of("key", phone + "-3", "plan", plan.id(), "visit", first, "kind", "end", "moment", HERE),
                Map.of("key", phone + "-4", "plan", plan.id(), "visit", second, "kind", "report", "report", told),
                Map.of("key", phone + "-5", "plan", plan.id(), "visit", first, "kind", "report", "report", told));
        JsonNode once = house.post(OWNER, RECORDS, Map.of("records", records)).body();
        assertThat(outcomes(once)).containsExactly("done", "refused", "done", "not-tried", "done");
        assertThat(once.at("/records/1/rule").asString()).isEqualTo("VP-08");
        assertThat(once.at("/records/1/status").asInt()).isEqualTo(409);
        long events = events(plan);
        JsonNode twice = house.post(OWNER, RECORDS, Map.of("records", records)).body();
        assertThat(outcomes(twice)).containsExactly("done", "refused", "done", "not-tried", "done");
        assertThat(twice.at("/records/0/replayed").asBoolean()).isTrue();
        assertThat(twice.at("/records/0/position")).isEqualTo(once.at("/records/0/position"));
        assertThat(events(plan)).isEqualTo(events);
        desk.refused(OWNER, RECORDS, Map.of("records", List.of()), 422, "API-02");
        desk.refused(OWNER, RECORDS, Map.of("records", List.of(records.get(0), records.get(0))), 422, "API-02");
    }

    private static Stream<String> outcomes(JsonNode answer) {
        return answer.get("records")
                .valueStream()
                .map(line -> line.get("outcome").asString());
    }

    private long events(Plan plan) {
        return house.number("select count(*) from log.event where stream = '%s'".formatted(plan.id()));
    }
}

package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.house.testing.VisitDesk.PLANS;
import static org.keji.house.testing.VisitDesk.VISITS;
import static org.keji.house.testing.VisitDesk.visit;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keji.house.testing.Desk;
import org.keji.house.testing.GiftDesk;
import org.keji.house.testing.House;
import org.keji.house.testing.VisitDesk;
import org.keji.house.testing.VisitDesk.Plan;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plans of visits from the first draft to what they came to, as their users see them. */
class VisitPlanIT {

    private static final String OWNER = "account-manager-1";
    private static final String OTHER = "account-manager-2";
    private static final String SUPERVISOR = Desk.SUPERVISOR;

    private final House house = House.shared();
    private final Desk desk = new Desk(house);
    private final GiftDesk customers = new GiftDesk(house);
    private final VisitDesk visits = new VisitDesk(house);

    private static Map<String, Object> change(String visit, String kind) {
        return new HashMap<>(Map.of("visitId", visit, "kind", kind));
    }

    private static Map<String, Object> revision(List<Map<String, Object>> changes) {
        return Map.of("why", "customer-asked", "changes", changes, "reason", "They are closed that week");
    }

    @Test
    void aPlanIsMadeApprovedAndChangedWithReasons() {
        String pier = customers.customer(OWNER);
        String left = customers.customer(OWNER);
        Plan plan = visits.open(OWNER);
        desk.refused(OWNER, PLANS, Map.of("month", plan.month().toString()), 409, "VP-01");
        String first = visits.planned(OWNER, plan, visit(plan, pier, 10));
        String second = visits.planned(OWNER, plan, visit(plan, pier, 12));
        String third = visits.planned(OWNER, plan, visit(plan, pier, 14));
        desk.act(OWNER, plan.at() + "/revision", Map.of("changes", List.of(change(third, "remove"))));
        desk.act(
                OWNER,
                plan.at() + "/submission",
                Map.of("leftOut", List.of(Map.of("customerId", left, "why", "not-due"))));
        desk.refused(OWNER, plan.at() + "/approval", Map.of(), 403, "DP-01");
        desk.refused(SUPERVISOR, plan.at() + "/return", Map.of(), 422, "VP-03");
        desk.act(SUPERVISOR, plan.at() + "/return", Map.of("reason", "Whom do you leave out?"));
        desk.act(OWNER, plan.at() + "/submission", Map.of());
        desk.act(SUPERVISOR, plan.at() + "/approval", Map.of());
        desk.refused(OWNER, plan.at() + "/revision", Map.of("changes", List.of(change(first, "cancel"))), 422, "VP-06");
        Map<String, Object> move = change(first, "move");
        move.putAll(Map.of("day", plan.day(20), "order", 2));
        Map<String, Object> postpone = change(second, "postpone");
        postpone.put("toMonth", plan.month().plusMonths(1).toString());
        desk.act(SUPERVISOR, plan.at() + "/revision", revision(List.of(move, postpone)));
        assertThat(desk.shown(OWNER, PLANS + "?awaitsRemark=true&month=" + plan.day(1))
                        .get("items"))
                .hasSize(1);
        desk.act(OWNER, plan.at() + "/remark", Map.of("remark", "Fine with me"));
        desk.act(OWNER, plan.at() + "/start", Map.of());
        assertThat(desk.shown(OWNER, VISITS + "/" + first).at("/visit/moves").asInt())
                .isEqualTo(1);
        closed(plan, first);
    }

    /** One visit was postponed, one taken out, and this one is reassigned. */
    private void closed(Plan plan, String first) {
        Reply refused = desk.refused(OWNER, plan.at() + "/closing", Map.of(), 409, "VP-12");
        assertThat(refused.body().at("/errors/0/pointer").asString()).isEqualTo("/visits/" + first);
        Map<String, Object> away = change(first, "reassign");
        away.put("to", OTHER);
        desk.act(OWNER, plan.at() + "/revision", revision(List.of(away)));
        desk.act(OWNER, plan.at() + "/closing", Map.of());
        JsonNode file = desk.shown(OWNER, plan.at());
        assertThat(file.at("/plan/state").asString()).isEqualTo("closed");
        assertThat(file.at("/plan/remark").asString()).isEqualTo("Fine with me");
        assertThat(file.at("/plan/measures/completion").asDecimal()).isEqualByComparingTo("0");
        assertThat(file.at("/plan/measures/reassigned").asInt()).isEqualTo(1);
        assertThat(file.get("visits")
                        .valueStream()
                        .map(line -> line.get("state").asString()))
                .containsExactly("postponed", "removed", "reassigned");
        JsonNode moved = desk.shown(OWNER, VISITS + "/" + first);
        assertThat(moved.get("steps").valueStream().map(step -> step.get("what").asString()))
                .containsExactly("visit.planned", "visit.moved", "visit.reassigned");
        assertThat(moved.at("/steps/1/actor").asString()).isEqualTo(SUPERVISOR);
    }

    @Test
    void whatWasPostponedIsToBePlannedUntilAPlanTakesItUp() {
        String pier = customers.customer(OWNER);
        Plan plan = visits.open(OWNER);
        String first = visits.planned(OWNER, plan, visit(plan, pier, 10));
        visits.start(OWNER, plan);
        Map<String, Object> postpone = change(first, "postpone");
        postpone.put("toMonth", plan.month().plusMonths(1).toString());
        desk.act(OWNER, plan.at() + "/revision", revision(List.of(postpone)));
        String open = VISITS + "?toBePlanned=true&customer=" + pier;
        assertThat(desk.shown(OWNER, open).get("items")).hasSize(1);
        Plan next = visits.open(OWNER);
        Map<String, Object> again = visit(next, pier, 3);
        again.put("follows", first);
        String second = visits.planned(OWNER, next, again);
        assertThat(desk.shown(OWNER, open).get("items")).isEmpty();
        assertThat(desk.shown(OWNER, VISITS + "/" + first)
                        .at("/visit/takenUpBy")
                        .asString())
                .isEqualTo(second);
    }

    @Test
    void anAccountManagerPlansAndSeesTheirOwnVisits() {
        String pier = customers.customer(OWNER);
        Plan plan = visits.open(OWNER);
        String first = visits.planned(OWNER, plan, visit(plan, pier, 10));
        desk.refused(OTHER, plan.at() + "/visits", visit(plan, pier, 11), 403, "CU-08");
        desk.refused(OTHER, PLANS, Map.of("month", "2100-01", "accountManager", OWNER), 403, "CU-08");
        house.get(OWNER, plan.at() + "?" + house.upToNow());
        assertThat(house.get(OTHER, plan.at()).status()).isEqualTo(403);
        assertThat(house.get(OTHER, VISITS + "/" + first).status()).isEqualTo(403);
        assertThat(desk.shown(OTHER, VISITS + "?customer=" + pier).get("items")).isEmpty();
        assertThat(desk.shown(SUPERVISOR, VISITS + "?customer=" + pier).get("items"))
                .hasSize(1);
        assertThat(house.get("finance-officer-1", VISITS).status()).isEqualTo(403);
        assertThat(house.get(OWNER, plan.at() + "?asOf=2020-01-01T00:00:00Z").status())
                .isEqualTo(404);
        assertThat(house.get(OWNER, VISITS + "/" + first + "?asOf=2020-01-01T00:00:00Z")
                        .status())
                .isEqualTo(404);
        assertThat(house.get(OWNER, VISITS + "?cursor=abc").status()).isEqualTo(422);
        assertThat(house.get(OWNER, plan.at()).header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void visitsAreLeafedThrough() {
        String pier = customers.customer(OWNER);
        Plan plan = visits.open(OWNER);
        for (int day = 10; day < 13; day++) {
            visits.planned(OWNER, plan, visit(plan, pier, day));
        }
        JsonNode page = desk.shown(OWNER, VISITS + "?limit=2&customer=" + pier);
        JsonNode rest = house.get(
                        OWNER,
                        VISITS + "?limit=2&customer=" + pier + "&cursor="
                                + page.get("next").asString())
                .body();
        assertThat(Stream.of(page, rest)
                        .flatMap(one -> one.get("items").valueStream())
                        .map(line -> line.at("/slot/day").asString()))
                .containsExactly(plan.day(12), plan.day(11), plan.day(10));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            visitId    | 400 | HTTP-400 | /visitId     | "visit 1"
            customerId | 422 | API-02   | /customerId  |
            customerId | 422 | CU-01    | /customerId  | "customer-00000000-0000-5000-8000-000000000000"
            purpose    | 422 | API-02   | /purpose     | " "
            goal       | 422 | API-02   | /goal        |
            minutes    | 422 | API-02   | /minutes     | 0
            minutes    | 400 | HTTP-400 | /minutes     | "long"
            checkList  | 422 | API-02   | /checkList/0 | [" "]
            wayIn      | 400 | HTTP-400 | /wayIn       | "back-door"
            wayInWords | 422 | API-02   | /wayIn       | "Port association"
            day        | 422 | API-02   | /day         |
            day        | 422 | VP-01    | /day         | "2099-01-01"
            startsAt   | 400 | HTTP-400 | /startsAt    | "noon"
            order      | 422 | API-02   | /order       | 0
            follows    | 400 | HTTP-400 | /follows     | "the first"
            """)
    void whatIsWrongIsPointedAt(String field, int status, String rule, String pointer, String value) {
        JsonMapper json = JsonMapper.builder().build();
        Plan plan = visits.open(OWNER);
        Map<String, Object> fields = new HashMap<>(visit(plan, customers.customer(OWNER), 10));
        fields.remove(field);
        if (value != null) {
            fields.put(field, json.readTree(value));
        }
        Reply reply = house.client()
                .post(
                        OWNER,
                        plan.at() + "/visits",
                        UUID.randomUUID().toString(),
                        "application/json",
                        BodyPublishers.ofString(json.writeValueAsString(fields)));
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.body().get("code").asString()).isEqualTo(rule);
        assertThat(reply.body().at("/errors/0/pointer").asString()).isEqualTo(pointer);
    }
}

package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.Desk;
import org.keji.house.testing.House;
import org.keji.house.testing.PromiseDesk;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** What customers ask for, from the receipt to what becomes of it, as their users see it (CU-21, CU-22). */
class RequestIT {

    private static final String OWNER = "account-manager-1";
    private static final String MANAGER = "service-manager-1";
    private static final Map<String, Object> FEASIBLE = Map.of("feasible", true, "words", "One lorry from June on");

    private final House house = House.shared();
    private final Desk desk = new Desk(house);
    private final PromiseDesk promises = new PromiseDesk(house);

    private static String id(String at) {
        return at.substring(at.lastIndexOf('/') + 1);
    }

    @Test
    void aWishIsAnsweredAndBecomesAPromiseToTheSameCustomer() {
        String customer = promises.customer(OWNER);
        String at = promises.request(OWNER, customer);
        String promise = promises.promise(OWNER, customer, "2099-01-01T00:00:00Z");
        Map<String, Object> named = Map.of("promiseId", id(promise));
        desk.refused(OWNER, at + "/promise", named, 409, "CU-21");
        desk.act(OWNER, at + "/feasibility", Map.of("feasible", false, "words", "No lorries"));
        desk.refused(OWNER, at + "/promise", named, 409, "CU-21");
        desk.act(OWNER, at + "/feasibility", FEASIBLE);
        desk.act(OWNER, at + "/risk", Map.of("risk", "No lorries before July"));
        assertThat(promises.listed(OWNER, "&riskNotTold=true&customer=" + customer))
                .containsExactly(at);
        desk.act(OWNER, at + "/risk-notice", Map.of("solution", "Every other week until then"));
        String theirs = promises.promise(OWNER, promises.customer(OWNER), "2099-01-01T00:00:00Z");
        for (String other : List.of(id(theirs), "promise-00000000-0000-5000-8000-000000000000")) {
            Reply refused = desk.refused(OWNER, at + "/promise", Map.of("promiseId", other), 422, "CU-21");
            assertThat(PromiseDesk.pointer(refused)).isEqualTo("/promiseId");
        }
        desk.act(OWNER, at + "/promise", named);
        JsonNode entry = desk.shown(OWNER, at).get("entry");
        assertThat(entry.get("state").asString()).isEqualTo("promised");
        assertThat(entry.at("/ending/promiseId").asString()).isEqualTo(id(promise));
        assertThat(entry.at("/risk/inTime").asBoolean()).isTrue();
        assertThat(entry.at("/feasibility/words").asString()).isEqualTo("One lorry from June on");
        desk.refused(OWNER, at + "/withdrawal", Map.of("reason", "Not wanted"), 409, "CU-18");
        assertThat(desk.shown("auditor-1", "/api/v1/audit-trail?about=" + id(at))
                        .get("items")
                        .valueStream()
                        .map(line -> line.get("what").asString()))
                .containsExactly(
                        "request.received",
                        "request.feasibility-answered",
                        "request.feasibility-answered",
                        "request.risk-noted",
                        "request.risk-told",
                        "request.became-promise");
    }

    @Test
    void otherWishesBecomeAContractOrARefusalOrAreWithdrawn() {
        String customer = promises.customer(OWNER);
        String contracted = promises.request(OWNER, customer);
        desk.act(OWNER, contracted + "/feasibility", FEASIBLE);
        desk.act(OWNER, contracted + "/contract", Map.of("contract", "HF-2026-014"));
        String refused = promises.request(OWNER, customer);
        desk.act(OWNER, refused + "/feasibility", FEASIBLE);
        desk.act(MANAGER, refused + "/refusal", Map.of("reason", "Too dear"));
        String withdrawn = promises.request(OWNER, customer);
        desk.act(OWNER, withdrawn + "/withdrawal", Map.of("reason", "Done otherwise"));
        assertThat(desk.shown(OWNER, contracted).at("/entry/ending/contract").asString())
                .isEqualTo("HF-2026-014");
        assertThat(desk.shown(OWNER, refused).at("/entry/ending/reason").asString())
                .isEqualTo("Too dear");
        assertThat(promises.listed(OWNER, "&state=withdrawn&kind=request&customer=" + customer))
                .containsExactly(withdrawn);
    }

    @Test
    void whatIsWrongIsRefusedWhereItIsWrong() {
        String customer = promises.customer(OWNER);
        Map<String, Object> right = PromiseDesk.wish(customer);
        for (String field : List.of("customerId", "wish", "description", "deadline")) {
            Reply without = desk.refused(OWNER, PromiseDesk.REQUESTS, PromiseDesk.without(right, field), 422, "API-02");
            assertThat(PromiseDesk.pointer(without)).isEqualTo("/" + field);
        }
        Reply past = desk.refused(
                OWNER, PromiseDesk.REQUESTS, PromiseDesk.with(right, "deadline", "2020-01-01T00:00:00Z"), 422, "CU-18");
        assertThat(PromiseDesk.pointer(past)).isEqualTo("/deadline");
        Reply owner = desk.refused(OWNER, PromiseDesk.REQUESTS, PromiseDesk.with(right, "owner", " "), 422, "API-02");
        assertThat(PromiseDesk.pointer(owner)).isEqualTo("/owner");
        desk.refused("account-manager-2", PromiseDesk.REQUESTS, right, 403, "CU-08");
        String at = promises.request(OWNER, customer);
        for (String field : List.of("feasible", "words")) {
            Reply without =
                    desk.refused(OWNER, at + "/feasibility", PromiseDesk.without(FEASIBLE, field), 422, "API-02");
            assertThat(PromiseDesk.pointer(without)).isEqualTo("/" + field);
        }
        desk.act(OWNER, at + "/feasibility", FEASIBLE);
        assertThat(PromiseDesk.pointer(desk.refused(OWNER, at + "/promise", Map.of(), 422, "API-02")))
                .isEqualTo("/promiseId");
        assertThat(PromiseDesk.pointer(desk.refused(OWNER, at + "/contract", Map.of("contract", " "), 422, "API-02")))
                .isEqualTo("/contract");
        assertThat(PromiseDesk.pointer(desk.refused(OWNER, at + "/refusal", Map.of(), 422, "CU-18")))
                .isEqualTo("/reason");
    }
}

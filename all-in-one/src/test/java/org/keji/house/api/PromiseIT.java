package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.Desk;
import org.keji.house.testing.House;
import org.keji.house.testing.PromiseDesk;
import org.keji.house.testing.SetClock;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** Promises to customers from their making to their end, as their users see them (CU-18, CU-22). */
class PromiseIT {

    private static final String OWNER = "account-manager-1";
    private static final String OTHER = "account-manager-2";
    private static final String MANAGER = "service-manager-1";
    private static final String OFFICER = "department-officer-1";
    private static final String SOON = "2030-01-10T02:00:00Z";
    private static final String LATER = "2030-01-17T02:00:00Z";

    @Test
    void aPromiseIsMovedAtRiskToldAndKept() {
        SetClock clock = new SetClock("2030-01-07T02:00:00Z");
        try (House house = House.by(clock)) {
            Desk desk = new Desk(house);
            PromiseDesk promises = new PromiseDesk(house);
            String customer = promises.customer(OWNER);
            String at = promises.promise(OWNER, customer, SOON);
            desk.act(OWNER, at + "/due-time", Map.of("dueAt", LATER, "reason", "The hall is ready later"));
            desk.act(OWNER, at + "/risk", Map.of("risk", "The ship waits"));
            assertThat(promises.listed(MANAGER, "&riskNotTold=true")).containsExactly(at);
            assertThat(desk.shown(OWNER, at).at("/entry/risk/tellingOverdue").asBoolean())
                    .isFalse();
            clock.set("2030-01-08T02:00:00.000001Z");
            assertThat(desk.shown(OWNER, at).at("/entry/risk/tellingOverdue").asBoolean())
                    .isTrue();
            desk.act(OWNER, at + "/risk-notice", Map.of("solution", "Half of it goes by rail"));
            assertThat(promises.listed(MANAGER, "&riskNotTold=true")).isEmpty();
            desk.act(OWNER, at + "/hand-over", Map.of("owner", OFFICER, "reason", "On leave"));
            clock.set("2030-01-18T02:00:00Z");
            assertThat(promises.listed(MANAGER, "&overdue=true")).containsExactly(at);
            assertThat(promises.listed(MANAGER, "&overdue=true&asOf=" + LATER)).isEmpty();
            desk.act(OFFICER, at + "/fulfilment", Map.of("occurredAt", LATER));
            JsonNode file = desk.shown(OWNER, at);
            assertThat(file.at("/entry/state").asString()).isEqualTo("kept");
            assertThat(file.at("/entry/risk/inTime").asBoolean())
                    .as("told late")
                    .isFalse();
            assertThat(file.at("/entry/ending/endedBy").asString()).isEqualTo(OFFICER);
            assertThat(file.at("/moves/0/before").asString()).isEqualTo(SOON);
            assertThat(file.at("/moves/0/reason").asString()).isEqualTo("The hall is ready later");
            assertThat(promises.listed(MANAGER, "&overdue=true")).isEmpty();
            desk.refused(OWNER, at + "/withdrawal", Map.of("reason", "Too late"), 409, "CU-18");
        }
    }

    /** Of four promises one was kept, one was late, one was broken and one is open after its time. */
    @Test
    void howPromisesWereKeptIsCountedForEachAccountManager() {
        SetClock clock = new SetClock("2030-01-07T02:00:00Z");
        try (House house = House.by(clock)) {
            Desk desk = new Desk(house);
            PromiseDesk promises = new PromiseDesk(house);
            String customer = promises.customer(OWNER);
            List<String> made = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                made.add(promises.promise(OWNER, customer, SOON));
            }
            desk.act(OWNER, made.get(0) + "/fulfilment", Map.of());
            clock.set(LATER);
            desk.act(OWNER, made.get(1) + "/fulfilment", Map.of());
            desk.act(OWNER, made.get(2) + "/failure", Map.of("reason", "The ship sank"));
            desk.act(OWNER, made.get(3) + "/withdrawal", Map.of("reason", "Not wanted any more"));
            JsonNode kept =
                    desk.shown("analyst-1", "/api/v1/promise-ledger/summary").at("/accountManagers/0");
            assertThat(kept.get("accountManager").asString()).isEqualTo(OWNER);
            for (String one : List.of("kept", "late", "broken", "withdrawn", "open", "overdue")) {
                assertThat(kept.get(one).asLong()).as(one).isEqualTo(1);
            }
            assertThat(kept.at("/inTime/n").asLong()).isEqualTo(4);
            assertThat(kept.at("/inTime/share").asDouble()).isEqualTo(0.25);
            JsonNode then = desk.shown("analyst-1", "/api/v1/promise-ledger/summary?asOf=" + SOON)
                    .at("/accountManagers/0");
            assertThat(then.get("open").asLong()).isEqualTo(4);
            assertThat(then.get("overdue").asLong()).isZero();
            assertThat(then.at("/inTime/share").asDouble()).isEqualTo(1);
        }
    }

    @Test
    void whatIsWrongIsRefusedWhereItIsWrong() {
        House house = House.shared();
        Desk desk = new Desk(house);
        PromiseDesk promises = new PromiseDesk(house);
        String customer = promises.customer(OWNER);
        Map<String, Object> right = PromiseDesk.making(customer, "2099-01-01T00:00:00Z");
        for (String field : List.of("customerId", "what", "dueAt")) {
            Reply without = desk.refused(OWNER, PromiseDesk.PROMISES, PromiseDesk.without(right, field), 422, "API-02");
            assertThat(PromiseDesk.pointer(without)).isEqualTo("/" + field);
        }
        for (String field : List.of("customerId", "contact", "dueAt")) {
            Reply bad = desk.refused(
                    OWNER, PromiseDesk.PROMISES, PromiseDesk.with(right, field, "Zaubernuss"), 400, "HTTP-400");
            assertThat(PromiseDesk.pointer(bad)).isEqualTo("/" + field);
            assertThat(bad.text()).doesNotContain("Zaubernuss");
        }
        String nobody = "customer-00000000-0000-5000-8000-000000000000";
        Reply unknown =
                desk.refused(OWNER, PromiseDesk.PROMISES, PromiseDesk.with(right, "customerId", nobody), 422, "CU-01");
        assertThat(PromiseDesk.pointer(unknown)).isEqualTo("/customerId");
        String stranger = "person-00000000-0000-5000-8000-000000000000";
        Reply contact =
                desk.refused(OWNER, PromiseDesk.PROMISES, PromiseDesk.with(right, "contact", stranger), 422, "CU-01");
        assertThat(PromiseDesk.pointer(contact)).isEqualTo("/contact");
        Reply past = desk.refused(
                OWNER, PromiseDesk.PROMISES, PromiseDesk.with(right, "dueAt", "2020-01-01T00:00:00Z"), 422, "CU-18");
        assertThat(PromiseDesk.pointer(past)).isEqualTo("/dueAt");
        desk.refused(OTHER, PromiseDesk.PROMISES, right, 403, "CU-08");
        desk.refused("front-desk-1", PromiseDesk.PROMISES, right, 403, "DP-01");
        String at = promises.promise(OWNER, customer, "2099-01-01T00:00:00Z");
        Reply why = desk.refused(OWNER, at + "/failure", Map.of(), 422, "CU-18");
        assertThat(PromiseDesk.pointer(why)).isEqualTo("/reason");
        desk.refused(OWNER, at + "/risk-notice", Map.of("solution", "Rail"), 409, "CU-22");
        assertThat(PromiseDesk.pointer(desk.refused(OWNER, at + "/risk", Map.of("risk", " "), 422, "API-02")))
                .isEqualTo("/risk");
        desk.refused(OWNER, PromiseDesk.PROMISES + "/request-1/risk", Map.of("risk", "x"), 404, "API-01");
        desk.act(MANAGER, "/api/v1/customers/" + customer + "/deactivation", Map.of("reason", "Dissolved"));
        desk.refused(OWNER, PromiseDesk.PROMISES, right, 409, "CU-12");
        desk.act(OWNER, at + "/fulfilment", Map.of());
    }

    @Test
    void theLedgerIsLeafedThroughAndShownAsItStood() {
        House house = House.shared();
        Desk desk = new Desk(house);
        PromiseDesk promises = new PromiseDesk(house);
        String customer = promises.customer(OWNER);
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            made.addFirst(promises.promise(OWNER, customer, "2099-01-01T00:00:00Z"));
        }
        made.addFirst(promises.request(OWNER, customer));
        assertThat(promises.leafed(OWNER, "?limit=3&customer=" + customer)).isEqualTo(made);
        String position = house.upToNow().replace("min-position", "position");
        desk.act(OWNER, made.getLast() + "/fulfilment", Map.of());
        assertThat(promises.listed(OWNER, "&state=open&kind=promise&customer=" + customer))
                .isEqualTo(made.subList(1, 3));
        assertThat(house.get(OWNER, made.getLast() + "?" + position)
                        .body()
                        .at("/entry/state")
                        .asString())
                .as("as it stood")
                .isEqualTo("open");
        assertThat(house.get(OWNER, "/api/v1/promise-ledger?cursor=Zaubernuss").status())
                .isEqualTo(422);
        String id = made.getFirst().substring(made.getFirst().lastIndexOf('/') + 1);
        assertThat(house.get(OWNER, PromiseDesk.PROMISES + "/" + id).status())
                .as("a request is no promise")
                .isEqualTo(404);
    }

    @Test
    void oneSeesWhatOneIsResponsibleForAndWhatConcernsOnesCustomers() {
        House house = House.shared();
        Desk desk = new Desk(house);
        PromiseDesk promises = new PromiseDesk(house);
        String customer = promises.customer(OWNER);
        String of = "&customer=" + customer;
        String at = promises.promise(OWNER, customer, "2099-01-01T00:00:00Z");
        assertThat(promises.listed(OWNER, of)).containsExactly(at);
        assertThat(promises.listed(OTHER, of)).isEmpty();
        assertThat(house.get(OFFICER, at).status()).isEqualTo(403);
        desk.refused(OTHER, at + "/fulfilment", Map.of(), 403, "CU-18");
        String position = house.upToNow().replace("min-position", "position");
        desk.act(OWNER, at + "/hand-over", Map.of("owner", OFFICER, "reason", "Theirs to do"));
        assertThat(promises.listed(OFFICER, of)).containsExactly(at);
        assertThat(promises.listed(OWNER, of)).containsExactly(at);
        assertThat(house.get(OFFICER, at + "?" + position).status())
                .as("whoever sees it now sees how it was")
                .isEqualTo(200);
        assertThat(house.get("analyst-1", at).status()).isEqualTo(403);
    }
}

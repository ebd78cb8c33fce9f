package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.house.testing.ContractDesk.CONTRACTS;
import static org.keji.house.testing.ContractDesk.LOGISTICS;
import static org.keji.house.testing.ContractDesk.YES;
import static org.keji.house.testing.ContractDesk.contract;
import static org.keji.house.testing.ContractDesk.terms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.ContractDesk;
import org.keji.house.testing.Desk;
import org.keji.house.testing.House;
import org.keji.house.testing.SetClock;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** A contract from its registration to its end, as its users see it. */
class ContractIT {

    private static final String OWNER = "account-manager-1";
    private static final String OTHER = "account-manager-2";
    private static final String MANAGER = "service-manager-1";
    private static final String BILLING = "department-officer-1";
    private static final String PRODUCTION = "department-officer-3";

    private static String pointer(Reply refused) {
        return refused.body().at("/errors/0/pointer").asString();
    }

    @Test
    void anUnclearContractIsClarifiedReviewedAndSigned() {
        House house = House.shared();
        Desk desk = new Desk(house);
        ContractDesk contracts = new ContractDesk(house);
        Map<String, Object> unclear = contract(contracts.customer(), null);
        String at = contracts.register(unclear);
        assertThat(contracts.state(at)).isEqualTo("unclear");
        desk.refused(BILLING, at + "/review", YES, 409, "CU-19");
        Map<String, Object> open = Map.of("terms", Map.of("product", "Cranes"));
        assertThat(pointer(desk.refused(OWNER, at + "/clarification", open, 422, "CU-19")))
                .isEqualTo("/terms/price");
        desk.act(OWNER, at + "/clarification", Map.of("terms", terms(1000.5)));
        assertThat(contracts.listed(BILLING, "&awaits=Billing&state=under-review"))
                .contains(at);
        desk.refused(PRODUCTION, at + "/review", YES, 403, "CU-19");
        desk.refused(LOGISTICS, at + "/review", Map.of("verdict", "objects"), 422, "CU-19");
        desk.act(BILLING, at + "/review", YES);
        desk.act(LOGISTICS, at + "/review", Map.of("verdict", "objects", "reason", "June cannot be kept"));
        assertThat(contracts.state(at)).isEqualTo("unclear");
        desk.act(OWNER, at + "/clarification", Map.of("terms", terms(1000)));
        desk.act(LOGISTICS, at + "/review", YES);
        desk.refused(OWNER, at + "/signature", Map.of(), 409, "CU-19");
        desk.act(BILLING, at + "/review", YES);
        desk.act(OWNER, at + "/signature", Map.of());
        JsonNode file = desk.shown(OWNER, at);
        assertThat(file.at("/contract/state").asString()).isEqualTo("in-force");
        assertThat(file.at("/contract/terms/price").decimalValue()).isEqualByComparingTo("1000");
        assertThat(file.get("reviews")
                        .valueStream()
                        .map(review -> "%s %s %s"
                                .formatted(
                                        review.get("round").asInt(),
                                        review.get("department").asString(),
                                        review.get("verdict").asString())))
                .containsExactly("1 Billing agrees", "1 Logistics objects", "2 Billing agrees", "2 Logistics agrees");
        desk.act(MANAGER, at + "/fulfilment", Map.of());
        desk.refused(MANAGER, at + "/termination", Map.of("reason", "Late"), 409, "CU-19");
    }

    @Test
    void aMajorChangeHoldsOnceBothSidesAndEveryDepartmentAgreed() {
        House house = House.shared();
        Desk desk = new Desk(house);
        ContractDesk contracts = new ContractDesk(house);
        String at = contracts.signed(contract(contracts.customer(), 1000));
        Map<String, Object> dearer = Map.of("terms", terms(1200), "reason", "Dearer steel");
        desk.act(OWNER, at + "/changes", dearer);
        desk.refused(OWNER, at + "/changes", dearer, 409, "CU-19");
        String change = at + "/changes/1";
        desk.refused(OWNER, at + "/changes/x/withdrawal", Map.of("reason", "No"), 409, "CU-19");
        desk.refused(OWNER, change + "/answer", YES, 403, "DP-01");
        desk.act(MANAGER, change + "/answer", YES);
        desk.refused(OWNER, change + "/notice", Map.of(), 409, "CU-19");
        desk.act(OWNER, change + "/customer-answer", YES);
        desk.act(OWNER, change + "/notice", Map.of());
        desk.act(BILLING, change + "/acknowledgement", Map.of());
        desk.act(BILLING, change + "/review", YES);
        JsonNode open = desk.shown(OWNER, at);
        assertThat(open.at("/contract/terms/price").decimalValue()).isEqualByComparingTo("1000");
        assertThat(open.at("/contract/awaited/0").asString()).isEqualTo("Logistics");
        assertThat(open.at("/changes/0/state").asString()).isEqualTo("notified");
        desk.act(LOGISTICS, change + "/review", YES);
        JsonNode held = desk.shown(OWNER, at);
        assertThat(held.at("/contract/terms/price").decimalValue()).isEqualByComparingTo("1200");
        assertThat(held.at("/changes/0/state").asString()).isEqualTo("in-force");
        assertThat(desk.shown("auditor-1", "/api/v1/audit-trail?about=" + at.substring(CONTRACTS.length() + 1))
                        .get("items")
                        .valueStream()
                        .map(entry -> entry.get("what").asString()))
                .containsSubsequence("contract.registered", "contract.signed", "contract.change-took-effect");
    }

    @Test
    void aNumberIsOneContractsAndItsCustomerHasACard() {
        House house = House.shared();
        Desk desk = new Desk(house);
        ContractDesk contracts = new ContractDesk(house);
        String customer = contracts.customer();
        Map<String, Object> first = contract(customer, 10);
        contracts.register(first);
        Map<String, Object> second = contract(customer, 20);
        second.put("number", first.get("number"));
        assertThat(pointer(desk.refused(OWNER, CONTRACTS, second, 409, "CU-19")))
                .isEqualTo("/number");
        Map<String, Object> nobodys = contract("customer-00000000-0000-5000-8000-000000000000", 10);
        assertThat(pointer(desk.refused(OWNER, CONTRACTS, nobodys, 422, "CU-01")))
                .isEqualTo("/customerId");
        desk.refused(OTHER, CONTRACTS, contract(customer, 10), 403, "CU-08");
        assertThat(pointer(desk.refused(OWNER, CONTRACTS, contract("Harbour", 10), 422, "API-02")))
                .isEqualTo("/customerId");
        for (String wrong : List.of("10.005", "-1", "1E+30")) {
            Map<String, Object> odd = contract(customer, new BigDecimal(wrong));
            assertThat(pointer(desk.refused(OWNER, CONTRACTS, odd, 422, "API-02")))
                    .as("%s", wrong)
                    .isEqualTo("/terms/price");
        }
    }

    @Test
    void whatIsLateAndWhatRunsOutIsFound() {
        SetClock clock = new SetClock("2030-01-07T02:00:00Z");
        try (House house = House.by(clock)) {
            Desk desk = new Desk(house);
            ContractDesk contracts = new ContractDesk(house);
            Map<String, Object> year = contract(contracts.customer(), 1000);
            year.put("endsOn", "2030-12-31");
            String at = contracts.register(year);
            assertThat(contracts.listed(MANAGER, "&overdue=true")).isEmpty();
            clock.set("2030-01-12T02:00:00.000001Z");
            assertThat(contracts.listed(MANAGER, "&overdue=true")).containsExactly(at);
            desk.act(BILLING, at + "/review", YES);
            desk.act(LOGISTICS, at + "/review", YES);
            desk.act(OWNER, at + "/signature", Map.of());
            assertThat(contracts.listed(MANAGER, "&overdue=true")).isEmpty();
            assertThat(contracts.listed(MANAGER, "&renewalDue=true")).isEmpty();
            clock.set("2030-11-01T16:00:00Z");
            assertThat(contracts.listed(MANAGER, "&renewalDue=true")).containsExactly(at);
            desk.act(OWNER, at + "/renewal", Map.of("endsOn", "2031-12-31"));
            assertThat(contracts.listed(MANAGER, "&renewalDue=true")).isEmpty();
            desk.act(MANAGER, at + "/renewal/answer", YES);
            desk.act(OWNER, at + "/renewal/customer-answer", YES);
            clock.set("2030-12-31T16:00:00Z");
            assertThat(contracts.state(at)).isEqualTo("in-force");
            clock.set("2031-12-31T16:00:00Z");
            assertThat(contracts.state(at)).isEqualTo("expired");
            assertThat(contracts.listed(MANAGER, "&state=expired")).containsExactly(at);
            assertThat(contracts.listed(MANAGER, "&state=in-force")).isEmpty();
            desk.refused(OWNER, at + "/renewal", Map.of("endsOn", "2032-12-31"), 409, "CU-19");
        }
    }

    @Test
    void contractsAreLeafedThroughAndShownAsTheyStood() {
        House house = House.shared();
        Desk desk = new Desk(house);
        ContractDesk contracts = new ContractDesk(house);
        String customer = contracts.customer();
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            made.addFirst(contracts.register(contract(customer, 10 + i)));
        }
        String position = house.upToNow().replace("min-position", "position");
        desk.act(BILLING, made.getFirst() + "/review", Map.of("verdict", "objects", "reason", "Unclear"));
        List<String> leafed = new ArrayList<>();
        String path = CONTRACTS + "?limit=2&customer=" + customer + "&" + house.upToNow();
        while (path != null) {
            Reply page = house.get(OWNER, path);
            page.body()
                    .get("items")
                    .forEach(line -> leafed.add(CONTRACTS + "/" + line.get("id").asString()));
            String link = page.header("Link");
            path = link.isEmpty() ? null : link.substring(1, link.indexOf('>')).replace(house.url(), "");
        }
        assertThat(leafed).isEqualTo(made);
        assertThat(contracts.state(made.getFirst())).isEqualTo("unclear");
        assertThat(house.get(OWNER, made.getFirst() + "?" + position)
                        .body()
                        .at("/contract/state")
                        .asString())
                .as("as it stood")
                .isEqualTo("under-review");
    }

    @Test
    void whoLooksAfterTheCustomerAndWhoWasAskedSeesIt() {
        House house = House.shared();
        Desk desk = new Desk(house);
        ContractDesk contracts = new ContractDesk(house);
        String customer = contracts.customer();
        String at = contracts.register(contract(customer, 10));
        String unclear = contracts.register(contract(customer, null));
        assertThat(contracts.listed(OWNER, "&customer=" + customer)).containsExactlyInAnyOrder(at, unclear);
        assertThat(contracts.listed(OTHER, "&customer=" + customer)).isEmpty();
        assertThat(contracts.listed(BILLING, "&customer=" + customer)).containsExactly(at);
        assertThat(contracts.listed(PRODUCTION, "&customer=" + customer)).isEmpty();
        desk.shown(LOGISTICS, at);
        for (String stranger : List.of(OTHER, PRODUCTION, "analyst-1", "front-desk-1")) {
            assertThat(house.get(stranger, at).status()).as(stranger).isEqualTo(403);
        }
        assertThat(house.get(LOGISTICS, unclear).status()).isEqualTo(403);
        assertThat(house.get(OWNER, CONTRACTS + "/contract-00000000-0000-5000-8000-000000000000")
                        .status())
                .isEqualTo(404);
    }
}

package org.keji.house.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keji.house.tool.Client.Reply;

/** Contracts over HTTP: the hands of those who enter, review and sign them. */
public final class ContractDesk {

    public static final String CONTRACTS = "/api/v1/contracts";
    public static final String LOGISTICS = "department-officer-2";
    public static final Map<String, Object> YES = Map.of("verdict", "agrees");

    private final House house;
    private final Desk desk;

    public ContractDesk(House house) {
        this.house = house;
        this.desk = new Desk(house);
    }

    /** An organisation that account-manager-1 looks after. */
    public String customer() {
        Reply made = house.post(
                Desk.OWNER,
                "/api/v1/customers",
                Map.of("name", "Harbour", "industry", "Freight", "size", "medium", "territory", "domestic"));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.body().get("id").asString();
    }

    /** All five terms, without a price if that is null. */
    public static Map<String, Object> terms(@Nullable Object price) {
        Map<String, Object> terms = new HashMap<>(
                Map.of("product", "Cranes", "delivery", "June", "service", "Training", "maintenance", "Two years"));
        terms.put("price", price);
        return terms;
    }

    /** What a registration says. */
    public static Map<String, Object> contract(String customer, @Nullable Object price) {
        return new HashMap<>(Map.of(
                "customerId", customer, "number", "K-" + UUID.randomUUID(), "arrival", "fax", "terms", terms(price)));
    }

    /** Enters a contract and answers where it is. */
    public String register(Map<String, Object> contract) {
        Reply made = house.post(Desk.OWNER, CONTRACTS, contract);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.header("Location");
    }

    /** Enters a contract and takes it through its reviews to the signature. */
    public String signed(Map<String, Object> contract) {
        String at = register(contract);
        desk.act(Desk.OFFICER, at + "/review", YES);
        desk.act(LOGISTICS, at + "/review", YES);
        desk.act(Desk.OWNER, at + "/signature", Map.of());
        return at;
    }

    /** Where the contracts are that somebody is listed. */
    public List<String> listed(String user, String filter) {
        List<String> ids = new ArrayList<>();
        desk.shown(user, CONTRACTS + "?limit=500" + filter)
                .get("items")
                .forEach(line -> ids.add(CONTRACTS + "/" + line.get("id").asString()));
        return ids;
    }

    public String state(String at) {
        return desk.shown(Desk.OWNER, at).at("/contract/state").asString();
    }
}

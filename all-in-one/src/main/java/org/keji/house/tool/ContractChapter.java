package org.keji.house.tool;

import java.util.List;
import java.util.Map;
import org.keji.house.tool.Client.Reply;

/** A contract that comes unclear, is reviewed and signed, and changes so much that it is reviewed again (CU-19). */
final class ContractChapter {

    private static final String OWNER = "account-manager-1";
    private static final String MANAGER = "service-manager-1";
    private static final List<String> DEPARTMENTS = List.of("department-officer-1", "department-officer-2");
    private static final Map<String, Object> YES = Map.of("verdict", "agrees");

    private final Teller tell;

    ContractChapter(Teller tell) {
        this.tell = tell;
    }

    void play(String customer) {
        tell.say("An order comes by fax and says nothing of maintenance: unclear, and not to be signed (CU-19).");
        String number = "K-" + System.nanoTime();
        Reply unclear = tell.post(
                201,
                OWNER,
                "/api/v1/contracts",
                Map.of(
                        "customerId",
                        customer,
                        "number",
                        number,
                        "arrival",
                        "fax",
                        "terms",
                        Map.of("product", "Two harbour cranes", "price", 1_250_000)));
        String contract = unclear.header("Location");
        tell.refused(409, "CU-19", OWNER, contract + "/signature", Map.of());
        tell.say("It is clarified, every department the policy book names agrees, and both sides sign.");
        tell.post(200, OWNER, contract + "/clarification", Map.of("terms", terms(1_250_000)));
        for (String department : DEPARTMENTS) {
            tell.post(200, department, contract + "/review", YES);
        }
        tell.post(200, OWNER, contract + "/signature", Map.of());
        change(contract);
    }

    private void change(String contract) {
        tell.say("The price is to fall by a fifth: a major change, which holds when all have agreed again.");
        Map<String, Object> other = Map.of("terms", terms(1_000_000), "reason", "One crane without a cabin");
        tell.post(200, OWNER, contract + "/changes", other);
        String change = contract + "/changes/1";
        tell.refused(409, "CU-19", DEPARTMENTS.getFirst(), change + "/review", YES);
        tell.post(200, MANAGER, change + "/answer", YES);
        tell.post(200, OWNER, change + "/customer-answer", YES);
        Reply told = tell.post(200, OWNER, change + "/notice", Map.of());
        price(contract, told, 1_250_000);
        Reply last = told;
        for (String department : DEPARTMENTS) {
            last = tell.post(200, department, change + "/review", YES);
        }
        price(contract, last, 1_000_000);
    }

    private void price(String contract, Reply after, int expected) {
        Reply file = tell.get(OWNER, contract + "?" + Teller.after(after));
        tell.require(file.body().at("/contract/terms/price").asInt() == expected, "the price in force is " + expected);
    }

    private static Map<String, Object> terms(int price) {
        return Map.of(
                "product", "Two harbour cranes",
                "price", price,
                "delivery", "By the end of June, free to the quay",
                "service", "Training of the drivers",
                "maintenance", "Two years, within 24 hours");
    }
}

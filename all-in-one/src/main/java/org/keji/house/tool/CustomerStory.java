package org.keji.house.tool;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.keji.house.tool.Client.Reply;

/** A prospect becomes a key customer: contacts, promises kept and broken, a contract that changes, gifts, a merger. */
final class CustomerStory {

    private static final String OWNER = "account-manager-1";
    private static final String MANAGER = "service-manager-1";
    private static final String FINANCE = "finance-officer-1";

    private final Teller tell;

    CustomerStory(Client client) {
        this.tell = new Teller(client, "customer");
    }

    int play() {
        String customer = register("East Harbour Logistics Ltd.");
        String contact = contacts(customer);
        String id = customer.substring(customer.lastIndexOf('/') + 1);
        promises(id);
        new ContractChapter(tell).play(id);
        new GiftChapter(tell).play(id, contact);
        win(customer);
        merge(customer, id);
        return tell.end();
    }

    private String register(String name) {
        tell.say(
                "An account manager makes the card of a prospect; it is potential until something else is said (CU-05).");
        return tell.post(
                        201,
                        OWNER,
                        "/api/v1/customers",
                        Map.of("name", name, "industry", "Logistics", "size", "large", "territory", "domestic"))
                .header("Location");
    }

    private String contacts(String customer) {
        tell.say("Who decides there is registered; the name is sealed under a key of its own (CU-01).");
        Reply made = tell.post(
                200, OWNER, customer + "/contacts", Map.of("name", "Sun Li", "position", "Purchasing manager"));
        String id = made.body().get("contact").asString();
        String contact = customer + "/contacts/" + id;
        tell.post(200, OWNER, contact + "/role", Map.of("role", "decision-maker", "from", "2020-01-01"));
        tell.say("Nobody is an ally at first sight: nearer goes one step at a time (RM-02).");
        tell.refused(409, "RM-02", OWNER, contact + "/stage", Map.of("stage", "allied"));
        Reply nearer = tell.post(200, OWNER, contact + "/stage", Map.of("stage", "interested"));
        tell.say("The map says whom we do not know yet (RM-05).");
        Reply map = tell.get(OWNER, customer + "/stakeholders?" + Teller.after(nearer));
        tell.require(map.body().get("gaps").size() == 3, "three gaps");
        return id;
    }

    private void promises(String customer) {
        tell.say("A promise is kept, and another is broken, which says why (CU-18).");
        Reply kept = promise(customer, "A quotation by tomorrow");
        tell.post(200, OWNER, kept.header("Location") + "/fulfilment", Map.of());
        Reply broken = promise(customer, "A crane on trial");
        tell.refused(422, "CU-18", OWNER, broken.header("Location") + "/failure", Map.of());
        tell.post(200, OWNER, broken.header("Location") + "/failure", Map.of("reason", "The crane was sold meanwhile"));
    }

    private Reply promise(String customer, String what) {
        Instant due = Instant.now().plus(Duration.ofDays(1));
        return tell.post(
                201, OWNER, "/api/v1/promises", Map.of("customerId", customer, "what", what, "dueAt", due.toString()));
    }

    private void win(String customer) {
        tell.say("It becomes a key customer, and is on the key list; both say why (CU-05).");
        tell.refused(422, "CU-05", OWNER, customer + "/standing", Map.of("standing", "key"));
        tell.post(200, OWNER, customer + "/standing", Map.of("standing", "key", "reason", "First contract signed"));
        Map<String, Object> listing = Map.of("list", "Ports of the coast", "reason", "Largest of the coast");
        tell.post(200, OWNER, customer + "/key-list", listing);
        tell.say("Finance finds that it pays well: credit days and a discount (CU-14).");
        Reply credit = tell.post(
                200,
                FINANCE,
                customer + "/credit",
                Map.of("credit", "good", "creditDays", 30, "discount", 2, "reason", "Paid in advance"));
        Reply card = tell.get(OWNER, customer + "?" + Teller.after(credit));
        tell.require(card.body().get("standing").asString().equals("key"), "a key customer");
    }

    private void merge(String customer, String id) {
        tell.say("Somebody had made a second card; it is merged, and both histories stay readable (CU-12).");
        String duplicate = register("East Harbor Logistics");
        Reply merged = tell.post(
                200, MANAGER, duplicate + "/merger", Map.of("into", id, "reason", "The same company, spelt otherwise"));
        Reply all = tell.get(OWNER, customer + "/timeline?limit=100&" + Teller.after(merged));
        tell.require(all.text().contains("customer.merged"), "what was told of the duplicate");
        tell.require(all.text().contains("promise.broken"), "what was promised");
        tell.require(all.text().contains("contract."), "what was agreed");
        tell.require(all.text().contains("gift.given"), "what was given");
    }
}

package org.keji.house.tool;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.keji.house.tool.Client.Reply;
import org.keji.kernel.policy.ShippedBooks;

/** A gift the book approves, and one over the limit, which somebody else approves before it is given (CU-15). */
final class GiftChapter {

    private static final String OWNER = "account-manager-1";
    private static final String MANAGER = "service-manager-1";
    private static final ZoneId HOUSE = new ShippedBooks().named("standard").zone();

    private final Teller tell;

    GiftChapter(Teller tell) {
        this.tell = tell;
    }

    /** @param contact who is given something, by the id */
    void play(String customer, String contact) {
        tell.say("A gift over the limit. First a small one: the policy book approves it by itself (CU-15).");
        Reply small = propose(customer, contact, "A tin of tea", 120);
        state(small, "approved");
        give(small);

        tell.say("The next is over the limit of the book: it waits, and is not given before somebody approves it.");
        Reply large = propose(customer, contact, "A set of porcelain", 680);
        state(large, "awaiting");
        String gift = large.header("Location");
        tell.refused(409, "CU-15", OWNER, gift + "/giving", Map.of("givenOn", today()));

        tell.say("Who proposed it may not approve it; the service manager does, and says why. Then it is given.");
        tell.refused(403, "DP-01", OWNER, gift + "/approval", Map.of("reason", "They deserve it"));
        tell.post(200, MANAGER, gift + "/approval", Map.of("reason", "Ten years of trust"));
        Reply given = give(large);

        tell.say("The register shows both, and the year is added up against its limit.");
        Reply register = tell.get(OWNER, "/api/v1/gifts?recipient=" + contact + "&" + Teller.after(given));
        tell.require(register.body().get("items").size() == 2, "two gifts");
        tell.require(register.body().at("/items/0/state").asString().equals("given"), "a gift that was given");
        Reply year = tell.get(OWNER, "/api/v1/gift-accounts?recipient=" + contact);
        tell.require(year.body().at("/items/0/sum").asInt() == 800, "the sum of the year");
    }

    private Reply propose(String customer, String contact, String what, int value) {
        Map<String, Object> gift = new HashMap<>(
                Map.of("customerId", customer, "recipient", contact, "kind", "gift", "what", what, "value", value));
        gift.putAll(Map.of("occasion", "thanks", "publicOfficial", false, "plannedOn", today()));
        return tell.post(201, OWNER, "/api/v1/gifts", gift);
    }

    private Reply give(Reply gift) {
        return tell.post(200, OWNER, gift.header("Location") + "/giving", Map.of("givenOn", today()));
    }

    private void state(Reply gift, String expected) {
        tell.require(gift.body().get("state").asString().equals(expected), "a gift that is " + expected);
    }

    private static String today() {
        return LocalDate.now(HOUSE).toString();
    }
}

package org.keji.house.tool;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.keji.house.tool.Client.Reply;

/** The banquet after the tour: quoted, asked for, approved twice (HO-01 to HO-04). */
final class BanquetChapter {

    private static final String OWNER = VisitorStory.OWNER;
    private static final Map<String, Object> WHY = Map.of("reason", "The tour of a key customer");

    private final Teller tell;
    private final String customer;

    BanquetChapter(Teller tell, String customer) {
        this.tell = tell;
        this.customer = TourChapter.id(customer);
    }

    void play() {
        tell.say(
                "What may a banquet for 4 guests cost, with 3 of the house? The quote answers by the rules (HO-02 to HO-04).");
        Reply quote = tell.look(
                OWNER,
                "/api/v1/hospitality-quotes",
                Map.of(
                        "customerId", customer,
                        "form", "banquet",
                        "hostedBy", "department",
                        "guests", 4,
                        "hosts", 3,
                        "standard", 180,
                        "drinks", 400));
        tell.require(quote.text().contains("HO-02"), "the rules it rests on");
        tell.say("Above the cap it is refused, by the same code.");
        tell.refused(422, "HO-02", OWNER, "/api/v1/hospitality-requests", request(200.01));
        Reply made = tell.post(201, OWNER, "/api/v1/hospitality-requests", request(180));
        String meal = made.header("Location");
        tell.say("A meal is approved by somebody else, and a banquet by the department besides (HO-01, SOD).");
        tell.post(200, VisitorStory.SUPERVISOR, meal + "/approval", WHY);
        tell.post(200, "service-manager-1", meal + "/banquet-approval", WHY);
    }

    private Map<String, Object> request(Number standard) {
        return Map.of(
                "customerId",
                customer,
                "organisation",
                "East Harbour Lines",
                "mealAt",
                Instant.now().plus(Duration.ofDays(5)).toString(),
                "form",
                "banquet",
                "hostedBy",
                "department",
                "restaurant",
                "Lotus House",
                "guests",
                4,
                "standard",
                standard,
                "purpose",
                "After the tour",
                "specialist",
                OWNER);
    }
}

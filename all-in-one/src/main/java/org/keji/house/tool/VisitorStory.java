package org.keji.house.tool;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.keji.house.tool.Client.Reply;

/** A week at the gate: a key customer's tour, a visit that was announced late, and somebody who just came. */
final class VisitorStory {

    static final String PERMITS = "/api/v1/visitor-permits";
    static final String OWNER = "account-manager-1";
    static final String SUPERVISOR = "service-supervisor-1";
    static final String DESK = "front-desk-1";

    private final Teller tell;

    VisitorStory(Client client) {
        this.tell = new Teller(client, "visitors");
    }

    int play() {
        String customer = keyCustomer();
        new TourChapter(tell, customer).play();
        new BanquetChapter(tell, customer).play();
        announcedLate();
        new WalkInChapter(tell).play();
        return tell.end();
    }

    private String keyCustomer() {
        tell.say("A key customer of the house.");
        Reply made = tell.post(
                201,
                OWNER,
                "/api/v1/customers",
                Map.of(
                        "name", "East Harbour Lines Ltd.",
                        "industry", "Shipping",
                        "size", "large",
                        "territory", "domestic"));
        String customer = made.header("Location");
        for (String standing : List.of("ordinary", "key")) {
            tell.post(200, OWNER, customer + "/standing", Map.of("standing", standing, "reason", "First contract"));
        }
        return customer;
    }

    /** Somebody calls twenty minutes ahead; the house wants an hour. */
    private void announcedLate() {
        Instant now = Instant.now();
        tell.say(
                "Somebody phones: the pilots' association would like to come in half an hour. That is too late (PE-02).");
        Instant soon = now.plus(Duration.ofMinutes(29));
        tell.refused(422, "PE-02", OWNER, PERMITS, adHoc(soon, now));
        tell.say("It turns out that the receiving staff were told 40 minutes ago; so an hour before, they knew.");
        Reply made = tell.post(201, OWNER, PERMITS, adHoc(soon, now.minus(Duration.ofMinutes(40))));
        String permit = made.header("Location");
        tell.say(
                "For an ad hoc visit the department has the last word; the gate opens half an hour before (PE-04, PE-10).");
        tell.post(
                200,
                SUPERVISOR,
                permit + "/review",
                Map.of(
                        "contents", List.of("The pilots' room"),
                        "scope", List.of("hall-1"),
                        "route", List.of("gate", "hall-1"),
                        "reason", "Quiet afternoon"));
        String badge = TourChapter.badge();
        Reply in = tell.post(200, DESK, permit + "/visitors/1/entry", Map.of("gate", "north", "badge", badge));
        tell.say("Nobody else is given the same badge while it is out (PE-07).");
        tell.refused(409, "PE-07", DESK, permit + "/visitors/2/entry", Map.of("gate", "north", "badge", badge));
        Reply inside = tell.get(DESK, "/api/v1/visitors-inside?" + Teller.after(in));
        tell.require(inside.text().contains(badge), "somebody inside with a badge");
        Reply out = tell.post(200, DESK, permit + "/visitors/1/exit", Map.of("gate", "north", "badgeReturned", true));
        Reply empty = tell.get(DESK, "/api/v1/visitors-inside?" + Teller.after(out));
        tell.require(!empty.text().contains(badge), "nobody inside with this badge");
    }

    private static Map<String, Object> adHoc(Instant from, Instant phonedAt) {
        return Map.ofEntries(
                Map.entry("kind", "ad-hoc"),
                Map.entry("organisation", "Pilots' Association"),
                Map.entry("purpose", "See the new hall"),
                Map.entry("from", from.toString()),
                Map.entry("until", from.plus(Duration.ofHours(2)).toString()),
                Map.entry("host", OWNER),
                Map.entry("scope", List.of("hall-1")),
                Map.entry("phonedAt", phonedAt.toString()),
                Map.entry("phonedTo", SUPERVISOR),
                Map.entry("visitors", List.of(Map.of("name", "Lin Hai"), Map.of("name", "Zhou Ming"))));
    }
}

package org.keji.house.tool;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.keji.house.tool.Client.Reply;

/** A key customer's tour in five days: applied for, reviewed, approved, announced, with pictures (PE-01 to PE-08). */
final class TourChapter {

    private static final String OWNER = VisitorStory.OWNER;
    private static final String BOSS = "general-manager-1";
    private static final Map<String, Object> WHY = Map.of("reason", "The largest customer of the coast");

    private final Teller tell;
    private final String customer;

    TourChapter(Teller tell, String customer) {
        this.tell = tell;
        this.customer = customer;
    }

    /** A badge nobody has: a story can be played often. */
    static String badge() {
        return "S-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    }

    void play() {
        String permit = applied();
        reviewed(permit);
        photographed(permit);
        announced(permit);
        tooEarly(permit);
    }

    private String applied() {
        tell.say("Its account manager applies for a key tour in five days (PE-01).");
        Instant from = Instant.now().plus(Duration.ofDays(5));
        return tell.post(
                        201,
                        OWNER,
                        VisitorStory.PERMITS,
                        Map.of(
                                "kind", "key",
                                "customerId", customer.substring(customer.lastIndexOf('/') + 1),
                                "purpose", "See the new hall",
                                "from", from.toString(),
                                "until", from.plus(Duration.ofHours(3)).toString(),
                                "host", OWNER,
                                "scope", List.of("hall-1", "hall-2", "laboratory"),
                                "route", List.of("gate", "hall-1", "hall-2", "laboratory"),
                                "visitors", List.of(Map.of("name", "陈小明"), Map.of("name", "Sun Li"))))
                .header("Location");
    }

    private void reviewed(String permit) {
        tell.say(
                "Nobody reviews what they applied for; the service department leaves out the laboratory (PE-04, SOD).");
        tell.post(
                200,
                VisitorStory.SUPERVISOR,
                permit + "/review",
                Map.of(
                        "contents", List.of("The new hall", "Loading by night"),
                        "scope", List.of("hall-1", "hall-2"),
                        "route", List.of("gate", "hall-1", "hall-2"),
                        "reason", "The laboratory is being rebuilt"));
        tell.say("The general manager has the last word on key tours; with it the notice goes to all departments.");
        tell.post(200, BOSS, permit + "/approval", WHY);
    }

    private void photographed(String permit) {
        tell.say("The customer would like pictures: off unless the general manager consents (PE-08).");
        tell.post(
                200,
                OWNER,
                permit + "/photography",
                Map.of("needed", "For the yearly report", "promotes", "It names the new hall"));
        tell.post(
                200,
                BOSS,
                permit + "/photography/consent",
                Map.of("photographer", "service-supervisor-2", "reason", "They show the draft first"));
    }

    private void announced(String permit) {
        tell.say("Departments acknowledge the notice; those that are silent stay on the list (PE-05).");
        Reply known = tell.post(200, "department-officer-1", permit + "/acknowledgement", Map.of());
        Reply open =
                tell.get("service-manager-1", "/api/v1/open-visit-notices?department=Logistics&" + Teller.after(known));
        tell.require(open.text().contains(id(permit)), "a department that is silent");
    }

    private void tooEarly(String permit) {
        tell.say("At the gate they are told at a glance that it is too early (PE-10).");
        String number = tell.peek(OWNER, permit).body().at("/permit/number").asString();
        Reply found = tell.look(VisitorStory.DESK, "/api/v1/gate-lookups", Map.of("number", number));
        tell.require(found.body().at("/visitors/0/word").asString().equals("not-yet"), "too early");
        tell.refused(
                409,
                "PE-10",
                VisitorStory.DESK,
                permit + "/visitors/1/entry",
                Map.of("gate", "north", "badge", badge()));
    }

    static String id(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}

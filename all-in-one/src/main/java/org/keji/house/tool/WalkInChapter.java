package org.keji.house.tool;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.keji.house.tool.Client.Reply;

/** Somebody comes unannounced, is refused tactfully, and is led in all the same (PE-06, PE-11). */
final class WalkInChapter {

    private static final String LEADER = "account-manager-3";

    private final Teller tell;

    WalkInChapter(Teller tell) {
        this.tell = tell;
    }

    void play() {
        tell.say("Somebody comes unannounced; the front desk greets and registers them (PE-11).");
        Reply made = tell.post(
                201,
                VisitorStory.DESK,
                "/api/v1/walk-ins",
                Map.of(
                        "purpose",
                        "Sells cleaning agents",
                        "organisation",
                        "Bright & Clean",
                        "expectedUntil",
                        Instant.now().plus(Duration.ofHours(1)).toString(),
                        "visitors",
                        List.of(Map.of("name", "He Wen"))));
        String permit = made.header("Location");
        tell.say("Without the department's consent nobody enters (PE-06).");
        tell.refused(
                409,
                "PE-06",
                VisitorStory.DESK,
                permit + "/visitors/1/entry",
                Map.of("gate", "north", "badge", TourChapter.badge()));
        tell.post(
                200,
                VisitorStory.SUPERVISOR,
                permit + "/refusal",
                Map.of("clause", "PE-06", "reason", "Nobody has time today"));
        ledIn();
    }

    private void ledIn() {
        tell.say(
                "Somebody of the house leads them in by the yard: an incident, treated as disclosure of trade secrets.");
        Reply recorded = tell.post(
                201,
                VisitorStory.DESK,
                "/api/v1/visitor-incidents",
                Map.of(
                        "kind", "led-in",
                        "place", "Yard gate",
                        "visitors", 1,
                        "ledInBy", LEADER,
                        "department", "Customer service",
                        "account", "He was seen in hall 2 with a catalogue"));
        tell.say("It is a breach beside it, which whoever led them in is to answer (PO-06).");
        String incident = TourChapter.id(recorded.header("Location"));
        Reply shown = tell.await(
                LEADER,
                "/api/v1/breaches",
                reply -> reply.text().contains("PE-06"),
                "the breach by incident " + incident);
        tell.require(shown.text().contains(LEADER), "who is to answer it");
    }
}

package org.keji.house.tool;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.keji.house.tool.Client.Reply;

/** From the investigation to the end: an answer is refused, an action is verified by somebody else, nothing is lost. */
final class ResolutionStory {

    private static final String QUALITY = "quality-officer-1";
    private static final String BILLING = "department-officer-1";
    private static final String QUALITY_COLLEAGUE = "quality-officer-2";

    private final Teller tell;
    private final String path;
    private final String owner;

    /** @param path where the complaint is found */
    ResolutionStory(Teller tell, String path, String owner) {
        this.tell = tell;
        this.path = path;
        this.owner = owner;
    }

    void play() {
        investigate();
        pause();
        answerTwice();
        mend();
        end();
    }

    private void investigate() {
        tell.say("An answer before the facts are verified is refused (CO-05).");
        tell.refused(409, "CO-05", owner, path + "/answer", Map.of("solution", "We are sorry."));

        tell.say("Quality investigates: it was ours, and this was the cause (CO-05).");
        tell.post(
                200,
                QUALITY,
                path + "/investigation",
                Map.of(
                        "responsibility", "ours",
                        "cause", "Billing run started twice",
                        "departments", List.of("Billing"),
                        "findings", "The invoice went out on 3 and again on 4 May."));
    }

    private void pause() {
        tell.say("The clock of the resolution stands still while the customer looks for a receipt (CO-11).");
        tell.refused(422, "CO-11", owner, path + "/pause", Map.of());
        tell.post(200, owner, path + "/pause", Map.of("reason", "Waiting for the customer's receipt"));
        tell.post(200, owner, path + "/resumption", Map.of());
    }

    private void answerTwice() {
        tell.say("The solution goes to the customer, who refuses it: the complaint is open again (CO-07).");
        tell.post(200, owner, path + "/answer", Map.of("solution", "The second invoice is cancelled."));
        Reply refused = tell.post(200, owner, path + "/answer/rejection", Map.of("reason", "The fee was not refunded"));
        Reply file = tell.get(owner, path + "?" + Teller.after(refused));
        tell.require(file.body().at("/complaint/state").asString().equals("reopened"), "it is open again");

        tell.say("Another answer is accepted; the time of the first one stands as it was recorded.");
        tell.post(200, owner, path + "/answer", Map.of("solution", "The fee is refunded as well."));
        tell.post(200, owner, path + "/answer/acceptance", Map.of());
    }

    private void mend() {
        tell.say("A corrective and a preventive action, each with department, person and time (CO-06, CO-12).");
        plan("corrective", "Refund the fee", "Customer service", QUALITY);
        plan("preventive", "Lock the billing run while one is under way", "Billing", BILLING);

        tell.say("Quality carries out the first one itself and must not verify it: somebody else does (SOD).");
        tell.post(200, QUALITY, path + "/actions/1/completion", Map.of());
        tell.refused(403, "SOD", QUALITY, path + "/actions/1/verification", Map.of("effective", true));
        tell.post(200, QUALITY_COLLEAGUE, path + "/actions/1/verification", Map.of("effective", true));

        tell.say("A complaint with an open action is not closed (CO-09).");
        tell.post(200, owner, path + "/follow-up", Map.of("satisfaction", 4, "remark", "Quick in the end."));
        tell.refused(409, "CO-09", owner, path + "/closure", Map.of("improvement", "Runs are locked"));
        tell.post(200, BILLING, path + "/actions/2/completion", Map.of());
        tell.post(200, QUALITY, path + "/actions/2/verification", Map.of("effective", true));
    }

    private void plan(String kind, String description, String department, String responsible) {
        String due = Instant.now()
                .plus(Duration.ofDays(7))
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        tell.post(
                200,
                QUALITY,
                path + "/actions",
                Map.of(
                        "kind", kind,
                        "description", description,
                        "department", department,
                        "responsible", responsible,
                        "dueAt", due));
    }

    private void end() {
        tell.say("Without saying what has become better it is not closed either (CO-13); then it is.");
        tell.refused(422, "CO-13", owner, path + "/closure", Map.of());
        Reply closed = tell.post(
                200, owner, path + "/closure", Map.of("improvement", "A billing run can no longer be started twice"));
        tell.say("The file of the whole life.");
        Reply file = tell.get(owner, path + "?" + Teller.after(closed));
        tell.require(file.body().at("/complaint/state").asString().equals("closed"), "it is closed");
    }
}

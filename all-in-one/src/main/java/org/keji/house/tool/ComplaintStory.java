package org.keji.house.tool;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** The whole life of a complaint: taken, answered, investigated, mended, refused, reopened, closed; and one missed. */
final class ComplaintStory {

    private static final String MANAGER = "account-manager-1";
    private static final String COLLEAGUE = "account-manager-2";
    private static final String SUPERVISOR = "service-supervisor-1";
    private static final String AUDITOR = "auditor-1";
    private static final long LIMIT_NANOS = TimeUnit.SECONDS.toNanos(15);

    private final Teller tell;

    ComplaintStory(Client client) {
        this.tell = new Teller(client, "complaint");
    }

    int play() {
        Instant received = Instant.now().minus(Duration.ofHours(3)).truncatedTo(ChronoUnit.SECONDS);
        String path = takeTwice(received);
        refuseWhatIsNotAllowed(path, received);
        String seen = answerInTime(path, received);
        readBack(path, seen, received);
        assessAndHandOver(path);
        new ResolutionStory(tell, path, COLLEAGUE).play();

        tell.say(
                "Another complaint is registered late, a day after it came in: its time is up and that is noted once.");
        seen = playMissed();
        review(path, seen);
        return tell.end();
    }

    /** @return where the complaint is found from now on */
    private String takeTwice(Instant received) {
        String key = UUID.randomUUID().toString();
        Map<String, Object> complaint = Map.of(
                "channel", "phone",
                "product", "Invoicing",
                "kind", "Wrong amount",
                "content", "The invoice of May was charged twice.",
                "complainant", Map.of("name", "Li Hua", "phone", "+86 21 5555 0100"),
                "occurredAt", received.toString());

        tell.say("An account manager takes a complaint that came in three hours ago (CO-01).");
        Reply taken = tell.post(201, MANAGER, "/api/v1/complaints", key, complaint);

        tell.say("The line broke and the same request is sent again: one complaint, the same number.");
        Reply again = tell.post(201, MANAGER, "/api/v1/complaints", key, complaint);
        tell.require(
                again.header("Idempotent-Replayed").equals("true")
                        && again.body().equals(taken.body()),
                "the same answer");
        return taken.header("Location");
    }

    private void refuseWhatIsNotAllowed(String path, Instant received) {
        tell.say("A colleague tries to answer what is not theirs and is refused (CO-04).");
        tell.refused(403, "CO-04", COLLEAGUE, path + "/acknowledgement", Map.of());

        tell.say("An answer that was given before the complaint came in is refused (CO-02).");
        String tooEarly = received.minusSeconds(1).toString();
        tell.refused(422, "CO-02", MANAGER, path + "/acknowledgement", Map.of("occurredAt", tooEarly));
    }

    private String answerInTime(String path, Instant received) {
        tell.say("Its owner answers an hour after it came in (CO-02).");
        Instant answered = received.plus(Duration.ofHours(1));
        Map<String, Object> answer = Map.of("occurredAt", answered.toString(), "reason", "Called back");
        return Teller.after(tell.post(200, MANAGER, path + "/acknowledgement", answer));
    }

    private void readBack(String path, String seen, Instant received) {
        tell.say("The file, read after one's own write; opening what was said is logged (DP-02).");
        Reply file = tell.get(MANAGER, path + "?" + seen);
        tell.require(file.body().at("/complaint/clock").asString().equals("met"), "the clock is met");

        tell.say("Its clocks as of half an hour after receipt: that of the first answer was still running (CO-11).");
        Instant then = received.plus(Duration.ofMinutes(30));
        Reply clocks = tell.get(SUPERVISOR, path + "/clocks?" + seen + "&asOf=" + then);
        tell.require(clocks.body().at("/clocks/0/shows").asString().equals("running"), "the clock was running");
    }

    private void assessAndHandOver(String path) {
        tell.say("The owner classifies it; that sets by when it is to be resolved and who must know (CO-03).");
        Map<String, Object> assessment = Map.of("kind", "Charged twice", "urgency", "normal", "severity", "major");
        tell.post(200, MANAGER, path + "/assessment", assessment);

        tell.say("The owner offers it to a colleague; nobody else can accept it (CO-04).");
        tell.post(200, MANAGER, path + "/hand-over", Map.of("to", COLLEAGUE));
        tell.refused(403, "CO-04", SUPERVISOR, path + "/hand-over/acceptance", Map.of());

        tell.say("The colleague accepts and owns it from then on.");
        Reply accepted = tell.post(200, COLLEAGUE, path + "/hand-over/acceptance", Map.of());
        Reply file = tell.get(COLLEAGUE, path + "?" + Teller.after(accepted));
        tell.require(file.body().at("/complaint/owner").asString().equals(COLLEAGUE), "the colleague owns it");
    }

    /** @return what a question carries to know of it */
    private String playMissed() {
        Map<String, Object> late = Map.of(
                "channel", "letter",
                "content", "Nobody answers my letters.",
                "occurredAt", Instant.now().minus(Duration.ofHours(25)).toString());
        Reply taken = tell.post(201, MANAGER, "/api/v1/complaints", late);
        String path = taken.header("Location");
        awaitSteps(path, 3);

        tell.say("What is due today: the missed answer stands first, and its owner was told (CO-08, CO-12).");
        Reply due = tell.get(MANAGER, "/api/v1/due-today?responsible=" + MANAGER + "&" + Teller.after(taken));
        String id = path.substring(path.lastIndexOf('/') + 1);
        boolean told = false;
        for (JsonNode item : due.body().get("items")) {
            told |= item.get("complaintId").asString().equals(id)
                    && item.at("/step/shows").asString().equals("breached");
        }
        tell.require(told, "the missed answer is due");
        return Teller.after(taken);
    }

    /** The miss, and telling the owner, are events that the due list causes a moment later. */
    private void awaitSteps(String path, int steps) {
        long limit = System.nanoTime() + LIMIT_NANOS;
        while (tell.peek(MANAGER, path).body().path("history").size() < steps) {
            tell.require(System.nanoTime() < limit, "the missed answer is noted within 15 seconds");
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    private void review(String path, String seen) {
        tell.say("The statistics by cause: times, shares in time with their intervals, reopened (CO-10).");
        tell.get(SUPERVISOR, "/api/v1/complaint-statistics?by=CAUSE&" + seen);

        tell.say("How satisfied complainants are, by month (CO-07).");
        Reply trend = tell.get(SUPERVISOR, "/api/v1/satisfaction-trend?per=MONTH&source=complaint&" + seen);
        tell.require(!trend.body().get("periods").isEmpty(), "a month with a call-back");

        tell.say("The auditor reads who did what, when, why, what changed, and which rules were tried.");
        String id = path.substring(path.lastIndexOf('/') + 1);
        Reply trail = tell.get(AUDITOR, "/api/v1/audit-trail?about=" + id + "&" + seen);
        tell.require(trail.body().get("items").size() == 20, "twenty entries");
    }
}

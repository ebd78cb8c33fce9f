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
import tools.jackson.databind.json.JsonMapper;

/** A complaint comes in, is answered in time, and can be asked about at any time since; another one is missed. */
final class ComplaintStory {

    private static final String MANAGER = "account-manager-1";
    private static final String COLLEAGUE = "account-manager-2";
    private static final String SUPERVISOR = "service-supervisor-1";
    private static final String AUDITOR = "auditor-1";
    private static final long LIMIT_NANOS = TimeUnit.SECONDS.toNanos(15);

    private final Client client;
    private final JsonMapper pretty = JsonMapper.builder()
            .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
            .build();

    ComplaintStory(Client client) {
        this.client = client;
    }

    int play() {
        Instant received = Instant.now().minus(Duration.ofHours(3)).truncatedTo(ChronoUnit.SECONDS);
        String path = takeTwice(received);
        refuseWhatIsNotAllowed(path, received);
        String seen = answerInTime(path, received);
        readBack(path, seen, received);

        seen = assessAndHandOver(path);

        say("Another complaint is registered late, a day after it came in: its time is up and that is noted once.");
        playMissed();

        say("The statistics by channel, with the share answered in time and its interval (CO-10).");
        expect(200, get(SUPERVISOR, "/api/v1/complaint-statistics?by=CHANNEL&" + seen));

        say("The auditor reads who did what, when, why, and which rules were tried.");
        String id = path.substring(path.lastIndexOf('/') + 1);
        Reply trail = expect(200, get(AUDITOR, "/api/v1/audit-trail?about=" + id + "&" + seen));
        require(trail.body().get("items").size() == 5, "five entries");

        System.out.println("story complaint: ok");
        return 0;
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

        say("An account manager takes a complaint that came in three hours ago (CO-01).");
        Reply taken = expect(201, post(MANAGER, "/api/v1/complaints", key, complaint));

        say("The line broke and the same request is sent again: one complaint, the same number.");
        Reply again = expect(201, post(MANAGER, "/api/v1/complaints", key, complaint));
        require(
                again.header("Idempotent-Replayed").equals("true")
                        && again.body().equals(taken.body()),
                "the same answer");
        return taken.header("Location");
    }

    private void refuseWhatIsNotAllowed(String path, Instant received) {
        say("A colleague tries to answer what is not theirs and is refused (CO-04).");
        Reply refused = expect(403, post(COLLEAGUE, path + "/acknowledgement", newKey(), Map.of()));
        require(refused.body().get("code").asString().equals("CO-04"), "CO-04");

        say("An answer that was given before the complaint came in is refused (CO-02).");
        Map<String, Object> tooEarly =
                Map.of("occurredAt", received.minusSeconds(1).toString());
        expect(422, post(MANAGER, path + "/acknowledgement", newKey(), tooEarly));
    }

    /** @return what a question carries to be answered no earlier than this */
    private String answerInTime(String path, Instant received) {
        say("Its owner answers an hour after it came in (CO-02).");
        Instant answered = received.plus(Duration.ofHours(1));
        Map<String, Object> answer = Map.of("occurredAt", answered.toString(), "reason", "Called back");
        Reply done = expect(200, post(MANAGER, path + "/acknowledgement", newKey(), answer));
        return "min-position=" + done.header("Event-Position");
    }

    private void readBack(String path, String seen, Instant received) {
        say("The file, read after one's own write; opening what was said is logged (DP-02).");
        Reply file = expect(200, get(MANAGER, path + "?" + seen));
        require(file.body().at("/complaint/clock").asString().equals("MET"), "the clock is met");

        say("The same file as of half an hour after receipt: the clock was still running (CO-11).");
        Reply then = expect(200, get(SUPERVISOR, path + "?" + seen + "&asOf=" + received.plus(Duration.ofMinutes(30))));
        require(then.body().at("/complaint/clock").asString().equals("RUNNING"), "the clock was running");
    }

    /** @return what a question carries to be answered no earlier than this */
    private String assessAndHandOver(String path) {
        say("The owner classifies it; that sets by when it is to be resolved and who must know (CO-03).");
        Map<String, Object> assessment = Map.of("kind", "Charged twice", "urgency", "normal", "severity", "major");
        expect(200, post(MANAGER, path + "/assessment", newKey(), assessment));

        say("The owner offers it to a colleague; nobody else can accept it (CO-04).");
        expect(200, post(MANAGER, path + "/hand-over", newKey(), Map.of("to", COLLEAGUE)));
        Reply refused = expect(403, post(SUPERVISOR, path + "/hand-over/acceptance", newKey(), Map.of()));
        require(refused.body().get("code").asString().equals("CO-04"), "CO-04");

        say("The colleague accepts and owns it from then on.");
        Reply accepted = expect(200, post(COLLEAGUE, path + "/hand-over/acceptance", newKey(), Map.of()));
        String seen = "min-position=" + accepted.header("Event-Position");
        Reply file = expect(200, get(COLLEAGUE, path + "?" + seen));
        require(file.body().at("/complaint/owner").asString().equals(COLLEAGUE), "the colleague owns it");
        require(file.body().at("/complaint/severity").asString().equals("major"), "it is major");
        return seen;
    }

    private void playMissed() {
        Map<String, Object> late = Map.of(
                "channel", "letter",
                "content", "Nobody answers my letters.",
                "occurredAt", Instant.now().minus(Duration.ofHours(25)).toString());
        String path =
                expect(201, post(MANAGER, "/api/v1/complaints", newKey(), late)).header("Location");
        long limit = System.nanoTime() + LIMIT_NANOS;
        JsonNode history = client.get(MANAGER, path).body().path("history");
        while (history.size() < 2) {
            require(System.nanoTime() < limit, "the missed answer is noted within 15 seconds");
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            history = client.get(MANAGER, path).body().path("history");
        }
        Reply missed = expect(200, get(MANAGER, path));
        require(
                missed.body().at("/history/1/what").asString().equals("complaint.first-answer-missed"),
                "the miss is an event");
        require(missed.body().at("/complaint/clock").asString().equals("BREACHED"), "the clock is breached");
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    private Reply post(String user, String path, String key, Object body) {
        System.out.printf("%n> POST %s as %s%n%s%n", path, user, pretty.writeValueAsString(body));
        return show(client.post(user, path, key, body));
    }

    private Reply get(String user, String path) {
        System.out.printf("%n> GET %s as %s%n", path, user);
        return show(client.get(user, path));
    }

    private Reply show(Reply reply) {
        System.out.printf("< %d%n%s%n", reply.status(), pretty.writeValueAsString(reply.body()));
        return reply;
    }

    private static Reply expect(int status, Reply reply) {
        require(reply.status() == status, "status " + status);
        return reply;
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new ToolFailure("story complaint: failed, expected " + what);
        }
    }

    private static void say(String sentence) {
        System.out.printf("%n# %s%n", sentence);
    }
}

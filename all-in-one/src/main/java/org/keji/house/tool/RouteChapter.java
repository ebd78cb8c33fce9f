package org.keji.house.tool;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.keji.house.tool.Client.Reply;

/** Routes are searched, shown beside what is planned, and taken over by who drives them (VP-05). */
final class RouteChapter {

    private static final long LOOK_NANOS = 300_000_000;
    private static final int LOOKS = 200;

    private final Teller tell;
    private final String owner;

    RouteChapter(Teller tell, String owner) {
        this.tell = tell;
        this.owner = owner;
    }

    void play(String plan) {
        YearMonth month =
                YearMonth.parse(tell.peek(owner, plan).body().at("/plan/month").asString());
        tell.say("Routes are searched for two seconds; the answer is an operation to follow.");
        Reply begun = tell.post(
                202,
                owner,
                "/api/v1/route-proposals",
                Map.of(
                        "from", month.atDay(1).toString(),
                        "until", month.atEndOfMonth().toString(),
                        "base", Map.of("latitude", 24.48, "longitude", 118.09, "system", "wgs-84"),
                        "pause", Map.of("from", "12:00", "until", "13:00"),
                        "seconds", 2));
        Reply proposal = proposed(begun.header("Location"));
        tell.say("The proposal stands beside today's plan, leg by leg. A superior cannot take it over for somebody.");
        tell.get(owner, begun.header("Location"));
        long before = proposal.body().at("/result/before/metres").asLong();
        long after = proposal.body().at("/result/after/metres").asLong();
        tell.require(after > 0 && after <= before, "routes that are no longer than what was planned");
        Map<String, Object> word =
                Map.of("proposalId", proposal.body().get("id").asString(), "reason", "Fewer ways over the bridge");
        tell.refused(403, "VP-05", "service-supervisor-1", plan + "/route", word);
        tell.post(200, owner, plan + "/route", word);
    }

    private Reply proposed(String at) {
        for (int i = 0; i < LOOKS; i++) {
            Reply reply = tell.peek(owner, at);
            if (reply.body().has("endedAt")) {
                tell.require(
                        List.of("succeeded").contains(reply.body().get("state").asString()), "a proposal");
                return reply;
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
        throw new ToolFailure("story visits: failed, the search for routes did not end");
    }
}

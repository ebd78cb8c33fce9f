package org.keji.house.tool;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.keji.house.tool.Client.Reply;
import org.keji.kernel.policy.ShippedBooks;
import tools.jackson.databind.JsonNode;

/** A month of visits in small: who is due, by which route, approved, driven with what comes in between, and counted. */
final class VisitStory {

    private static final String OWNER = "account-manager-2";
    private static final String SUPERVISOR = "service-supervisor-1";
    private static final String PLANS = "/api/v1/visit-plans";
    private static final ZoneId HOUSE = new ShippedBooks().named("standard").zone();
    private static final Duration LONG_AGO = Duration.ofDays(400);
    private static final int MONTHS = 120;

    private final Teller tell;

    VisitStory(Client client) {
        this.tell = new Teller(client, "visits");
    }

    int play() {
        customers();
        String plan = begun();
        whoIsDue(plan);
        new RouteChapter(tell, OWNER).play(plan);
        List<String> visits = planned(plan, approved(plan));
        driven(plan, visits.getFirst());
        changed(plan, visits);
        counted(plan);
        return tell.end();
    }

    private void customers() {
        tell.say("Four customers the house has known for more than a year, and where they are (VP-15).");
        for (int i = 0; i < 4; i++) {
            String customer = tell.post(
                            201,
                            OWNER,
                            "/api/v1/customers",
                            Map.of(
                                    "name", "Quay %d Trading Ltd.".formatted(i + 1),
                                    "industry", "Trade",
                                    "size", "medium",
                                    "territory", "domestic",
                                    "occurredAt", Instant.now().minus(LONG_AGO).toString()))
                    .header("Location");
            Map<String, Object> place =
                    Map.of("latitude", 24.44 + (i * 7 % 4) / 50.0, "longitude", 118.05 + i / 40.0, "system", "wgs-84");
            tell.post(
                    200,
                    OWNER,
                    customer + "/whereabouts",
                    Map.of(
                            "whereabouts",
                            Map.of("position", place, "source", "surveyed", "hours", List.of()),
                            "outlet",
                            "other"));
        }
    }

    /** The first month from the next one on that has no plan yet, for a story can be played often. */
    private String begun() {
        tell.say("An account manager begins the plan of a month (VP-01).");
        YearMonth month = YearMonth.from(LocalDate.now(HOUSE));
        for (int i = 1; i <= MONTHS; i++) {
            String next = month.plusMonths(i).toString();
            Reply there = tell.peek(OWNER, PLANS + "?accountManager=" + OWNER + "&month=" + next + "-01");
            if (there.body().get("items").isEmpty()) {
                Reply made = tell.post(201, OWNER, PLANS, Map.of("month", next));
                tell.get(OWNER, made.header("Location") + "?" + Teller.after(made));
                return made.header("Location");
            }
        }
        throw new ToolFailure("story visits: failed, every month of ten years has a plan; use an empty data folder");
    }

    private void whoIsDue(String plan) {
        tell.say("Who is due, by the frequencies of the policy book, and whom the month leaves out (VP-02)?");
        Reply needs = tell.get(
                OWNER,
                "/api/v1/visit-needs?accountManager=" + OWNER + "&month="
                        + month(plan).atDay(1));
        tell.require(needs.body().get("visits").size() >= 4, "four visits that are due");
        tell.say("They enter the draft, spaced and balanced over the days worked; once, however often it is asked.");
        tell.post(200, OWNER, plan + "/due-visits", Map.of("purpose", "Yearly round", "goal", "Needs", "minutes", 45));
        tell.refused(409, "VP-02", OWNER, plan + "/due-visits", Map.of("purpose", "Again", "goal", "Needs"));
    }

    private YearMonth month(String plan) {
        return YearMonth.parse(tell.peek(OWNER, plan).body().at("/plan/month").asString());
    }

    private Reply approved(String plan) {
        tell.say("The plan goes to the superior; nobody approves their own (VP-03).");
        tell.post(200, OWNER, plan + "/submission", Map.of());
        tell.refused(403, "DP-01", OWNER, plan + "/approval", Map.of());
        tell.post(200, SUPERVISOR, plan + "/approval", Map.of());
        return tell.post(200, OWNER, plan + "/start", Map.of());
    }

    private List<String> planned(String plan, Reply started) {
        List<String> visits = new ArrayList<>();
        for (JsonNode visit :
                tell.peek(OWNER, plan + "?" + Teller.after(started)).body().get("visits")) {
            if (visit.get("state").asString().equals("planned")) {
                visits.add(visit.get("id").asString());
            }
        }
        return visits;
    }

    private void driven(String plan, String visit) {
        tell.say("On the road: there, and away again; then the report, with what others act on (VP-08, VP-09).");
        String at = plan + "/visits/" + visit;
        tell.post(200, OWNER, at + "/start", Map.of());
        tell.refused(409, "VP-08", OWNER, at + "/start", Map.of());
        tell.post(200, OWNER, at + "/end", Map.of());
        String soon = Instant.now().plus(Duration.ofDays(7)).toString();
        Map<String, Object> report = Map.of(
                "strangers",
                List.of(Map.of("name", "Sun Li", "position", "Purchasing")),
                "needs",
                "A second warehouse",
                "trainingMinutes",
                75,
                "satisfaction",
                4,
                "promises",
                List.of(Map.of("what", "A quotation", "dueAt", soon)),
                "heard",
                List.of(Map.of("kind", "complaint", "subject", "Late trucks", "content", "Twice in May")));
        tell.post(200, OWNER, at + "/report", report);
    }

    private void changed(String plan, List<String> visits) {
        tell.say(
                "What comes in between: one visit is postponed, the others are cancelled, each with its reason (VP-12).");
        List<Map<String, Object>> changes = new ArrayList<>();
        String later = month(plan).plusMonths(1).toString();
        changes.add(Map.of("visitId", visits.get(1), "kind", "postpone", "toMonth", later));
        visits.stream().skip(2).forEach(visit -> changes.add(Map.of("visitId", visit, "kind", "cancel")));
        tell.post(
                200,
                OWNER,
                plan + "/revision",
                Map.of("why", "weather-or-traffic", "changes", changes, "reason", "A typhoon closed the bridge"));
    }

    private void counted(String plan) {
        tell.say("The month is closed with what it came to (VP-10).");
        Reply closed = tell.post(200, OWNER, plan + "/closing", Map.of());
        Reply file = tell.get(OWNER, plan + "?" + Teller.after(closed));
        JsonNode measures = file.body().at("/plan/measures");
        tell.require(measures.get("done").asInt() == 1, "one visit that was made");
        tell.require(measures.get("postponed").asInt() == 1, "one that was postponed");
        tell.require(measures.get("reportsInTime").asInt() == 1, "a report in time");
    }
}

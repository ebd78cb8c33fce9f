package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.keji.house.testing.RoundDesk.ROUTES;
import static org.keji.house.testing.RoundDesk.search;
import static org.keji.house.testing.RoundDesk.word;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keji.house.testing.Desk;
import org.keji.house.testing.EventStream;
import org.keji.house.testing.GiftDesk;
import org.keji.house.testing.House;
import org.keji.house.testing.RoundDesk;
import org.keji.house.testing.VisitDesk;
import org.keji.house.testing.VisitDesk.Plan;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** Searches for routes over HTTP: begun, followed, cancelled, taken over, and what stands in their way. */
class RoutesIT {

    private static final String OWNER = "account-manager-3";
    private static final String OTHER = "account-manager-2";

    private final House house = House.shared();
    private final Desk desk = new Desk(house);
    private final RoundDesk rounds = new RoundDesk(house);
    private final VisitDesk visits = new VisitDesk(house);

    private String customer(double latitude, double longitude) {
        String customer = new GiftDesk(house).customer(OWNER);
        rounds.locate(OWNER, customer, latitude, longitude);
        return customer;
    }

    private String visit(Plan plan, String customer, LocalDate day, int order) {
        Map<String, Object> visit = VisitDesk.visit(plan, customer, 1);
        visit.putAll(Map.of("day", day.toString(), "order", order, "minutes", 30));
        visit.remove("startsAt");
        return visits.planned(OWNER, plan, visit);
    }

    private static LocalDate monday(Plan plan) {
        return plan.month().atDay(1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
    }

    private static Map<String, Object> month(Plan plan) {
        return search(plan.month().atDay(1), plan.month().atEndOfMonth(), List.of(OWNER));
    }

    @Test
    void aSearchIsFollowedToItsProposalAndTakenOver() {
        Plan plan = visits.open(OWNER);
        LocalDate monday = monday(plan);
        String far = visit(plan, customer(24.60, 118.30), monday, 1);
        String near = visit(plan, customer(24.50, 118.11), monday, 2);
        String next = visit(plan, customer(24.60, 118.31), monday, 3);
        String key = UUID.randomUUID().toString();
        Reply begun = house.client().post(OWNER, ROUTES, key, month(plan));
        assertThat(begun.status()).as(begun.text()).isEqualTo(202);
        String at = begun.header("Location");
        followed(at);
        JsonNode proposal = rounds.proposed(OWNER, at);
        JsonNode result = proposal.get("result");
        assertThat(result.at("/after/visits").asInt()).isEqualTo(3);
        assertThat(result.at("/before/days").asInt()).isEqualTo(1);
        assertThat(result.at("/after/metres").asLong())
                .isLessThan(result.at("/before/metres").asLong());
        assertThat(result.at("/managers/0/days/0/legs").size()).as("and home").isEqualTo(4);
        assertThat(house.client().post(OWNER, ROUTES, key, month(plan)).header("Idempotent-Replayed"))
                .isEqualTo("true");
        Map<String, Object> other = month(plan);
        other.put("seconds", 3);
        assertThat(house.client()
                        .post(OWNER, ROUTES, key, other)
                        .body()
                        .get("code")
                        .asString())
                .isEqualTo("API-03");

        desk.act(OWNER, plan.at() + "/route", word(proposal, "Shorter"));
        List<JsonNode> planned = rounds.visits(OWNER, plan);
        assertThat(planned.stream().map(one -> one.get("id").asString())).containsExactlyInAnyOrder(far, near, next);
        assertThat(planned).allMatch(one -> one.at("/slot/startsAt").isString());
        desk.refused(OWNER, plan.at() + "/route", word(proposal, "Again"), 409, "VP-05");
    }

    private void followed(String at) {
        try (EventStream stream = EventStream.open(house, OWNER, at + "/events", null)) {
            assertThat(stream.status()).isEqualTo(200);
            EventStream.Message message = stream.next();
            while (message.event().equals("progress")) {
                message = stream.next();
            }
            assertThat(message.event()).isEqualTo("end");
            assertThat(message.data().get("state").asString()).isEqualTo("succeeded");
        }
    }

    @Test
    void whatNoRouteHasSaysWhyAndLeavesTheDraft() {
        Plan plan = visits.open(OWNER);
        LocalDate monday = monday(plan);
        String served = visit(plan, customer(24.50, 118.11), monday, 1);
        String sundays = new GiftDesk(house).customer(OWNER);
        rounds.locate(
                OWNER, sundays, 24.5, 118.12, List.of(Map.of("day", "SUNDAY", "from", "09:00", "until", "12:00")));
        String closed = visit(plan, sundays, monday, 2);
        String nowhere = visit(plan, new GiftDesk(house).customer(OWNER), monday, 3);
        JsonNode proposal = rounds.proposed(OWNER, rounds.begun(OWNER, month(plan)));
        JsonNode unserved = proposal.at("/result/unserved");
        assertThat(unserved).hasSize(1);
        assertThat(unserved.at("/0/visitId").asString()).isEqualTo(closed);
        assertThat(unserved.at("/0/why").asString()).isEqualTo("outside-working-hours");
        assertThat(unserved.at("/0/sentence").asString()).contains("customer's hours");
        assertThat(proposal.at("/result/exceptions/0/visitId").asString()).isEqualTo(nowhere);
        assertThat(proposal.at("/result/exceptions/0/sentence").asString()).contains("Nobody said where");
        desk.refused(
                OWNER,
                plan.at() + "/route-refusal",
                Map.of("proposalId", proposal.get("id").asString()),
                422,
                "VP-05");
        desk.act(OWNER, plan.at() + "/route", word(proposal, "Shorter"));
        List<String> states = rounds.visits(OWNER, plan).stream()
                .map(one -> one.get("id").asString() + " " + one.get("state").asString())
                .toList();
        assertThat(states).containsExactlyInAnyOrder(served + " planned", closed + " removed", nowhere + " planned");
    }

    @Test
    void whatIsFixedStaysAtItsTime() {
        Plan plan = visits.open(OWNER);
        LocalDate monday = monday(plan);
        Map<String, Object> agreed = VisitDesk.visit(plan, customer(24.50, 118.11), 1);
        agreed.putAll(Map.of("day", monday.toString(), "startsAt", "14:10", "minutes", 60));
        String fixed = visits.planned(OWNER, plan, agreed);
        visit(plan, customer(24.60, 118.31), monday, 2);
        Map<String, Object> search = month(plan);
        search.putAll(Map.of("fixed", List.of(fixed), "pause", Map.of("from", "12:00", "until", "13:00")));
        JsonNode result = rounds.proposed(OWNER, rounds.begun(OWNER, search)).get("result");
        boolean stays = result.at("/managers/0/days")
                .valueStream()
                .flatMap(day -> day.get("legs")
                        .valueStream()
                        .filter(leg -> leg.path("visitId").asString("").equals(fixed))
                        .map(leg -> day.get("date").asString() + " "
                                + leg.get("start").asString()))
                .anyMatch(when -> when.startsWith(monday + " 14:10"));
        assertThat(stays).as(result.toString()).isTrue();
    }

    @Test
    void aSearchIsCancelledAndKeepsWhatItFound() {
        Plan plan = visits.open(OWNER);
        visit(plan, customer(24.50, 118.11), monday(plan), 1);
        Map<String, Object> search = month(plan);
        search.put("seconds", 120);
        String at = rounds.begun(OWNER, search);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> house.get(OWNER, at).body().get("state").asString().equals("running"));
        assertThat(house.post(OTHER, at + "/cancellation", Map.of()).status()).isEqualTo(403);
        assertThat(house.post(OWNER, at + "/cancellation", Map.of()).status()).isEqualTo(202);
        JsonNode ended = rounds.proposed(OWNER, at);
        assertThat(ended.get("state").asString()).isEqualTo("cancelled");
        assertThat(ended.at("/result/after/visits").asInt()).isEqualTo(1);
        assertThat(house.get(OTHER, at).status()).isEqualTo(403);
        assertThat(house.get(OWNER, ROUTES + "/route-proposal-" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aSearchWhoseProcessIsGoneIsInterruptedAndCannotBeTakenOver() {
        Plan plan = visits.open(OWNER);
        visit(plan, customer(24.50, 118.11), monday(plan), 1);
        String at = rounds.begun(OWNER, month(plan));
        JsonNode proposal = rounds.proposed(OWNER, at);
        String id = proposal.get("id").asString();
        house.execute("update work.route_proposal set state = 'running', result = null, ended_at = null,"
                + " seen_at = now() - interval '1 minute' where id = '" + id + "'");
        assertThat(house.get(OWNER, at).body().get("state").asString()).isEqualTo("interrupted");
        desk.refused(OWNER, plan.at() + "/route", word(proposal, "Shorter"), 409, "VP-05");
    }

    static Stream<Map<String, Object>> cannotBeSearched() {
        return Stream.of(
                Map.of("until", "2101-01-02"),
                Map.of("from", "2101-05-01", "until", "2101-07-31"),
                Map.of("seconds", 0),
                Map.of("seconds", 601),
                Map.of("accountManagers", List.of(OWNER, OWNER)),
                Map.of("pause", Map.of("from", "13:00", "until", "12:00")),
                Map.of("bases", List.of(Map.of("accountManager", OWNER))));
    }

    @ParameterizedTest
    @MethodSource("cannotBeSearched")
    void whatCannotBeMeantIsRefused(Map<String, Object> wrong) {
        Map<String, Object> search = search(LocalDate.of(2101, 2, 1), LocalDate.of(2101, 2, 3), List.of(OWNER));
        search.putAll(wrong);
        Reply reply = house.post(OWNER, ROUTES, search);
        assertThat(reply.status()).as(reply.text()).isIn(400, 422);
        assertThat(reply.body().get("code").asString()).isEqualTo("API-02");
        assertThat(reply.body().at("/errors/0/pointer").asString()).isNotEmpty();
    }

    @Test
    void whatNobodyCouldSearchIsSaid() {
        Plan plan = visits.open(OWNER);
        LocalDate saturday = monday(plan).plusDays(5);
        Map<String, Object> weekend = search(saturday, saturday.plusDays(1), List.of(OWNER));
        Reply refused = desk.refused(OWNER, ROUTES, weekend, 422, "VP-05");
        assertThat(refused.body().get("rule").asString()).isEqualTo("PERIOD_HAS_A_WORKING_DAY");
        desk.refused(OWNER, ROUTES, month(plan), 409, "VP-05");
        desk.refused(OTHER, ROUTES, month(plan), 403, "DP-01");
        visit(plan, customer(24.50, 118.11), monday(plan), 1);
        JsonNode proposal = rounds.proposed(OWNER, rounds.begun(OWNER, month(plan)));
        Map<String, Object> elsewhere = word(proposal, "Shorter");
        elsewhere.put("days", List.of(plan.month().plusMonths(1).atDay(1).toString()));
        desk.refused(OWNER, plan.at() + "/route", elsewhere, 422, "VP-05");
        desk.refused(Desk.SUPERVISOR, plan.at() + "/route", word(proposal, "Shorter"), 403, "VP-05");
    }
}

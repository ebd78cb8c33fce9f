package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.Desk;
import org.keji.house.testing.House;
import org.keji.house.testing.SetClock;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** How customers are classified, graded and served, as their users see it, and as the house grades by itself. */
class GradeIT {

    private static final String OWNER = "account-manager-1";
    private static final String OTHER = "account-manager-2";
    private static final String MANAGER = "service-manager-1";
    private static final String FINANCE = "finance-officer-1";
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String START = "2030-01-07T02:00:00Z";

    private static String customer(House house, String name, String territory) {
        Reply made = house.post(
                OWNER,
                "/api/v1/customers",
                Map.of("name", name, "industry", "Trade", "size", "large", "territory", territory));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.header("Location");
    }

    private static String bought(House house, String customer, String day, int amount, int cost) {
        Reply made = house.post(
                FINANCE,
                "/api/v1/purchases",
                Map.of("customerId", id(customer), "purchasedOn", day, "product", "x", "amount", amount, "cost", cost));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.header("Location");
    }

    private static String id(String customer) {
        return customer.substring(customer.lastIndexOf('/') + 1);
    }

    private static List<String> grades(JsonNode classed) {
        return classed.get("grades")
                .valueStream()
                .map(one ->
                        one.get("scheme").asString() + " " + one.get("grade").asString())
                .toList();
    }

    private static List<String> found(Desk desk, String query) {
        return desk.shown(OWNER, "/api/v1/customer-classes?" + query)
                .get("items")
                .valueStream()
                .map(one -> one.get("customerId").asString())
                .toList();
    }

    @Test
    void aGradeRestsOnWhatTheLogHoldsAndMayBeOverridden() {
        SetClock clock = new SetClock(START);
        try (House house = House.by(clock)) {
            Desk desk = new Desk(house);
            String best = customer(house, "Best", "international");
            String purchase = bought(house, best, "2029-12-01", 600000, 100000);
            desk.act(MANAGER, best + "/grading", Map.of());
            JsonNode first = desk.shown(OWNER, best + "/class");
            assertThat(grades(first)).containsExactly("abc A", "importance ordinary", "value high");
            assertThat(first.at("/grades/2/figures").valueStream().map(JsonNode::asString))
                    .containsExactly("profit=500000.00", "days-since-purchase=37");
            desk.refused(MANAGER, best + "/grading", Map.of(), 409, "CU-06");
            assertThat(house.post(OWNER, best + "/grading", Map.of()).status()).isEqualTo(403);

            desk.act(FINANCE, purchase + "/reversal", Map.of("reason", "The goods came back"));
            desk.act(MANAGER, best + "/grading", Map.of());
            assertThat(grades(desk.shown(OWNER, best + "/class")))
                    .as("what was reversed a moment ago is known")
                    .containsExactly("abc C", "importance ordinary", "value low");
            overriddenAndLetGo(desk, best);
            assertThat(house.get(OTHER, best + "/class").status()).isEqualTo(403);
            assertThat(house.get(
                                    OWNER,
                                    best.replace(id(best), "customer-00000000-0000-5000-8000-000000000000") + "/class")
                            .status())
                    .isEqualTo(404);
        }
    }

    private static void overriddenAndLetGo(Desk desk, String best) {
        Map<String, String> high = Map.of("scheme", "value", "grade", "high", "reason", "Signs next month");
        desk.act(MANAGER, best + "/grade", high);
        desk.refused(
                MANAGER, best + "/grade", Map.of("scheme", "beauty", "grade", "high", "reason", "x"), 422, "CU-06");
        JsonNode said = desk.shown(OWNER, best + "/class").at("/grades/2");
        assertThat(said.get("grade").asString()).isEqualTo("high");
        assertThat(said.get("computed").asString()).isEqualTo("low");
        assertThat(said.get("overridden").asBoolean()).isTrue();
        assertThat(found(desk, "scheme=value&grade=high")).containsExactly(id(best));
        desk.act(MANAGER, best + "/grade/release", Map.of("scheme", "value", "reason", "Signed elsewhere"));
        assertThat(found(desk, "scheme=value&grade=high")).isEmpty();
    }

    @Test
    void groupYearsTeamAndServiceFollowFromTheDayAndTheBook() {
        SetClock clock = new SetClock(START);
        try (House house = House.by(clock)) {
            Desk desk = new Desk(house);
            String best = customer(house, "Best", "international");
            bought(house, best, "2027-03-01", 1_000_000, 1);
            JsonNode large = desk.shown(OWNER, best + "/class");
            assertThat(large.at("/group/group").asString()).isEqualTo("large");
            assertThat(large.at("/group/purchases").asDecimal()).isEqualByComparingTo(new BigDecimal(1_000_000));
            assertThat(large.at("/team/missing").size()).isEqualTo(4);
            assertThat(large.at("/service/service/english").asString()).startsWith("Strategic partner");
            assertThat(large.at("/service/abroad/chinese").asString()).contains("贸易规则");
            assertThat(found(desk, "teamGaps=true&group=large")).containsExactly(id(best));
            desk.act(
                    OWNER,
                    best + "/team",
                    Map.of("team", List.of(Map.of("function", "claims", "member", "department-officer-1"))));
            assertThat(desk.shown(OWNER, best + "/class").at("/team/missing").size())
                    .isEqualTo(3);
            desk.refused(
                    OWNER,
                    best + "/team",
                    Map.of("team", List.of(Map.of("function", "gardens", "member", "department-officer-1"))),
                    422,
                    "CU-08");
            clock.set("2035-01-07T02:00:00Z");
            fiveYearsLater(house, desk, best);
        }
    }

    private static void fiveYearsLater(House house, Desk desk, String best) {
        JsonNode later = desk.shown(OWNER, best + "/class");
        assertThat(later.at("/group/group").asString()).isEqualTo("medium-small-micro");
        assertThat(later.at("/years/stage").asString()).isEqualTo("loyal");
        assertThat(desk.shown(OWNER, best + "/class?asOf=2034-12-31T00:00:00Z")
                        .at("/years/stage")
                        .asString())
                .isEqualTo("established");
        desk.act(
                OWNER,
                best + "/marks",
                Map.of("vip", true, "greenChannel", false, "onSiteService", false, "reason", "x"));
        assertThat(found(desk, "group=strategic&years=loyal")).containsExactly(id(best));
        assertThat(house.get(OWNER, "/api/v1/customer-classes?grade=high").status())
                .isEqualTo(422);
    }

    @Test
    void theLifeOfARelationIsComputedExplainedAndCorrected() {
        SetClock clock = new SetClock(START);
        try (House house = House.by(clock)) {
            Desk desk = new Desk(house);
            String best = customer(house, "Best", "domestic");
            for (String day : List.of("2029-10-01", "2029-11-01", "2029-12-01")) {
                bought(house, best, day, 100, 1);
            }
            JsonNode grows = desk.shown(OWNER, best + "/class").get("lifecycle");
            assertThat(grows.get("stage").asString()).isEqualTo("build-up");
            assertThat(grows.get("border").asString()).isEqualTo("LIFECYCLE_CHANGE");
            assertThat(grows.get("amountBefore").asDecimal()).isEqualByComparingTo(BigDecimal.ZERO);
            desk.act(OWNER, best + "/lifecycle", Map.of("lifecycle", "decline", "reason", "Their plant moves"));
            JsonNode said = desk.shown(OWNER, best + "/class").get("lifecycle");
            assertThat(said.get("stage").asString()).isEqualTo("decline");
            assertThat(said.get("computed").asString()).isEqualTo("build-up");
            assertThat(found(desk, "lifecycle=decline")).containsExactly(id(best));
            desk.refused(OWNER, best + "/lifecycle", Map.of("lifecycle", "early-exit", "reason", "x"), 409, "CU-11");
            desk.act(OWNER, best + "/lifecycle/release", Map.of("reason", "It stays"));
            desk.refused(OWNER, best + "/lifecycle/release", Map.of("reason", "It stays"), 409, "CU-11");
            desk.act(MANAGER, best + "/deactivation", Map.of("reason", "Went elsewhere"));
            assertThat(desk.shown(OWNER, best + "/class").at("/lifecycle/stage").asString())
                    .isEqualTo("mid-way-loss");
            assertThat(found(desk, "active=false&lifecycle=mid-way-loss")).containsExactly(id(best));
        }
    }

    @Test
    void thePortfolioShowsWhatEachQuadrantHoldsAndHowOftenItIsVisited() {
        SetClock clock = new SetClock(START);
        try (House house = House.by(clock)) {
            Desk desk = new Desk(house);
            String best = customer(house, "Best", "domestic");
            customer(house, "Once", "domestic");
            bought(house, best, "2029-12-01", 700, 1);
            desk.act(
                    OWNER,
                    best + "/portfolio",
                    Map.of("attractiveness", "high", "position", "high", "reason", "By the figures"));
            JsonNode seen = desk.shown(OWNER, "/api/v1/customers/portfolio");
            assertThat(seen.at("/quadrants/0/quadrant").asString()).isEqualTo("star");
            assertThat(seen.at("/quadrants/0/customers").asInt()).isEqualTo(1);
            assertThat(seen.at("/quadrants/0/revenue").asDecimal()).isEqualByComparingTo(new BigDecimal(700));
            assertThat(seen.at("/quadrants/0/visitsPerQuarter").asInt()).isEqualTo(6);
            assertThat(seen.at("/unplaced/customers").asInt()).isEqualTo(1);
            assertThat(desk.shown(OTHER, "/api/v1/customers/portfolio")
                            .at("/quadrants/0/customers")
                            .asInt())
                    .isZero();
            assertThat(found(desk, "quadrant=star")).containsExactly(id(best));
        }
    }

    @Test
    void theHouseGradesByItselfAndIsSilentWhereNothingChanged() {
        SetClock clock = new SetClock(START);
        try (House house = House.by(clock)) {
            Desk desk = new Desk(house);
            String best = customer(house, "Best", "domestic");
            String due = "select count(*) from work.due where kind = 'GRADE' and stream = '%s' and due_at %s";
            awaitOne(house, due.formatted(id(best), "= '2030-02-06T02:00:00Z'"));
            clock.set("2030-02-06T02:00:01Z");
            await().atMost(SOON)
                    .untilAsserted(() ->
                            assertThat(graded(house, best)).as("every scheme").isEqualTo(3));
            assertThat(grades(desk.shown(OWNER, best + "/class")))
                    .containsExactly("abc C", "importance ordinary", "value low");
            awaitOne(house, due.formatted(id(best), "between '2030-03-08T02:00:00Z' and '2030-03-08T02:01:00Z'"));
            clock.set("2030-03-09T02:00:00Z");
            awaitOne(house, due.formatted(id(best), "> '2030-04-08T00:00:00Z'"));
            assertThat(graded(house, best)).as("nothing changed").isEqualTo(3);
            desk.act(MANAGER, best + "/deactivation", Map.of("reason", "Dissolved"));
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(house.number(due.formatted(id(best), "is not null")))
                            .isZero());
        }
    }

    private static void awaitOne(House house, String count) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(house.number(count)).as(count).isEqualTo(1));
    }

    private static long graded(House house, String customer) {
        return house.number("select count(*) from log.event where name = 'customer.graded' and stream = '%s'"
                .formatted(id(customer)));
    }
}

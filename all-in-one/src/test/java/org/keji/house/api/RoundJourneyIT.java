package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.house.testing.RoundDesk.search;
import static org.keji.house.testing.RoundDesk.word;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.Desk;
import org.keji.house.testing.GiftDesk;
import org.keji.house.testing.GiftDesk.Known;
import org.keji.house.testing.House;
import org.keji.house.testing.RoundDesk;
import org.keji.house.testing.SetClock;
import org.keji.house.testing.VisitDesk.Plan;
import tools.jackson.databind.JsonNode;

/**
 * A month of three account managers with 60 customers in two territories: who is due is planned, routed, approved,
 * driven with what comes in between, and closed; what the software counts is counted here by hand as well.
 */
class RoundJourneyIT {

    static final YearMonth JUNE = YearMonth.of(2026, 6);
    static final List<String> MANAGERS = List.of("account-manager-1", "account-manager-2", "account-manager-3");
    private static final int OVERDUE = 4;
    private static final int DUE = 12;
    private static final int NOT_DUE = 4;

    private final SetClock clock = new SetClock("2025-05-10T01:00:00Z");
    private final Random random = new Random(7);
    private final Map<String, Known> contacts = new HashMap<>();
    private final Map<String, Plan> plans = new HashMap<>();

    @Test
    void aMonthIsPlannedRoutedDrivenAndCounted() {
        try (House house = House.by(clock)) {
            RoundDesk rounds = new RoundDesk(house);
            Desk desk = new Desk(house);
            customersAreMade(house, rounds);
            clock.set("2026-05-30T01:00:00Z");
            territoriesAreDrawn(house, desk);
            aMonthWithoutAWorkingDayIsNotFilled(rounds, desk);
            MANAGERS.forEach(manager -> whoIsDueIsPlanned(manager, rounds));
            theRoutesAreTakenOverOrRefused(rounds, desk);
            MANAGERS.forEach(manager -> thePlanIsApproved(manager, rounds, desk));
            RoundRoad road = new RoundRoad(clock, rounds, desk, contacts, plans);
            road.theMonthIsDriven();
            MANAGERS.forEach(manager -> thePlanComesToWhatWasCounted(manager, desk, road.hand(manager)));
        }
    }

    private void customersAreMade(House house, RoundDesk rounds) {
        made(house, rounds, OVERDUE);
        clock.set("2025-06-10T01:00:00Z");
        made(house, rounds, DUE);
        clock.set("2025-12-01T01:00:00Z");
        made(house, rounds, NOT_DUE);
        assertThat(contacts).hasSize(MANAGERS.size() * (OVERDUE + DUE + NOT_DUE));
    }

    /** The third account manager's customers lie in the east, the others' in the west. */
    private void made(House house, RoundDesk rounds, int each) {
        GiftDesk customers = new GiftDesk(house);
        for (String manager : MANAGERS) {
            double west = manager.endsWith("3") ? 118.12 : 118.02;
            for (int i = 0; i < each; i++) {
                Known known = customers.contact(manager);
                contacts.put(known.customer(), known);
                rounds.locate(
                        manager,
                        known.customer(),
                        24.42 + random.nextInt(100) / 1000.0,
                        west + random.nextInt(80) / 1000.0);
            }
        }
    }

    private static void territoriesAreDrawn(House house, Desk desk) {
        var drafted = house.post(
                Desk.MANAGER,
                "/api/v1/territory-maps",
                Map.of(
                        "system",
                        "wgs-84",
                        "map",
                        Map.of(
                                "type",
                                "FeatureCollection",
                                "features",
                                List.of(
                                        area("W", 118.0, 118.11, MANAGERS.subList(0, 2)),
                                        area("E", 118.11, 118.25, MANAGERS.subList(2, 3))))));
        assertThat(drafted.status()).as(drafted.text()).isEqualTo(201);
        desk.act(
                Desk.MANAGER,
                "/api/v1/territory-maps/%d/publication"
                        .formatted(drafted.body().get("draft").asInt()),
                Map.of("reason", "The territories of the year"));
    }

    private static Map<String, Object> area(String code, double west, double east, List<String> managers) {
        List<List<Double>> ring = List.of(
                List.of(west, 24.4),
                List.of(east, 24.4),
                List.of(east, 24.6),
                List.of(west, 24.6),
                List.of(west, 24.4));
        return Map.of(
                "type",
                "Feature",
                "properties",
                Map.of("code", code, "name", "区域" + code, "accountManagers", managers),
                "geometry",
                Map.of("type", "Polygon", "coordinates", List.of(ring)));
    }

    /** It is the last Saturday of May. */
    private static void aMonthWithoutAWorkingDayIsNotFilled(RoundDesk rounds, Desk desk) {
        Plan may = rounds.open(MANAGERS.getFirst(), JUNE.minusMonths(1));
        Map<String, Object> filling = Map.of("purpose", "Round", "goal", "Needs");
        desk.refused(MANAGERS.getFirst(), may.at() + "/due-visits", filling, 409, "VP-05");
    }

    private void whoIsDueIsPlanned(String manager, RoundDesk rounds) {
        Plan plan = rounds.open(manager, JUNE);
        plans.put(manager, plan);
        JsonNode needs = rounds.needs(manager, JUNE);
        assertThat(needs.get("visits")).hasSize(OVERDUE + DUE);
        assertThat(needs.get("leftOut")).hasSize(NOT_DUE);
        assertThat(needs.at("/leftOut/0/why").asString()).isEqualTo("not-due");
        rounds.fill(manager, plan);
        List<JsonNode> visits = rounds.visits(manager, plan);
        assertThat(visits).hasSize(OVERDUE + DUE);
        assertThat(visits.stream()
                        .map(visit -> visit.at("/terms/territory").asString())
                        .distinct())
                .containsExactly(manager.endsWith("3") ? "E" : "W");
        Map<String, Long> days = visits.stream()
                .collect(Collectors.groupingBy(visit -> visit.at("/slot/day").asString(), Collectors.counting()));
        assertThat(days.values()).as("balanced").allMatch(many -> many <= 2);
    }

    private void theRoutesAreTakenOverOrRefused(RoundDesk rounds, Desk desk) {
        String at = rounds.begun(Desk.SUPERVISOR, search(JUNE.atDay(1), JUNE.atEndOfMonth(), MANAGERS));
        JsonNode proposal = rounds.proposed(Desk.SUPERVISOR, at);
        assertThat(proposal.get("state").asString()).as(proposal.toString()).isEqualTo("succeeded");
        assertThat(proposal.at("/result/unserved")).isEmpty();
        assertThat(proposal.at("/result/after/visits").asInt()).isEqualTo(MANAGERS.size() * (OVERDUE + DUE));
        assertThat(proposal.at("/result/after/metres").asLong())
                .isLessThan(proposal.at("/result/before/metres").asLong());
        desk.refused(
                Desk.SUPERVISOR, plans.get(MANAGERS.get(0)).at() + "/route", word(proposal, "Shorter"), 403, "VP-05");
        desk.act(MANAGERS.get(0), plans.get(MANAGERS.get(0)).at() + "/route", word(proposal, "Shorter"));
        standAsProposed(rounds, MANAGERS.get(0), proposal);
        oneDayIsTakenOver(rounds, desk, proposal);
        desk.act(MANAGERS.get(2), plans.get(MANAGERS.get(2)).at() + "/route-refusal", word(proposal, "The ferry"));
        desk.refused(
                MANAGERS.get(2), plans.get(MANAGERS.get(2)).at() + "/route", word(proposal, "Still"), 409, "VP-05");
    }

    private void oneDayIsTakenOver(RoundDesk rounds, Desk desk, JsonNode proposal) {
        String manager = MANAGERS.get(1);
        String at = plans.get(manager).at() + "/route";
        JsonNode own = rounds.proposed(
                manager, RoundDesk.ROUTES + "/" + proposal.get("id").asString());
        assertThat(own.at("/result/managers")).as("one's own routes alone").hasSize(1);
        List<String> days = new ArrayList<>();
        own.at("/result/managers/0/days")
                .forEach(day -> days.add(day.get("date").asString()));
        Map<String, Object> one = word(proposal, "Shorter");
        one.put("days", days.subList(0, 1));
        desk.act(manager, at, one);
        desk.refused(manager, at, one, 409, "VP-05");
    }

    private void standAsProposed(RoundDesk rounds, String manager, JsonNode proposal) {
        List<String> proposed = new ArrayList<>();
        proposal.at("/result/managers").forEach(one -> {
            if (one.get("accountManager").asString().equals(manager)) {
                one.get("days")
                        .forEach(day -> day.get("legs").forEach(leg -> {
                            if (leg.has("visitId")) {
                                proposed.add(day.get("date").asString() + " "
                                        + leg.get("visitId").asString());
                            }
                        }));
            }
        });
        assertThat(rounds.visits(manager, plans.get(manager)).stream()
                        .map(visit -> visit.at("/slot/day").asString() + " "
                                + visit.get("id").asString()))
                .containsExactlyElementsOf(proposed);
    }

    private void thePlanIsApproved(String manager, RoundDesk rounds, Desk desk) {
        Plan plan = plans.get(manager);
        List<Map<String, Object>> leftOut = new ArrayList<>();
        rounds.needs(manager, JUNE)
                .get("leftOut")
                .forEach(one -> leftOut.add(Map.of(
                        "customerId", one.get("customerId").asString(),
                        "why", one.get("why").asString(),
                        "because", one.get("because").asString())));
        assertThat(leftOut).hasSize(NOT_DUE);
        desk.act(manager, plan.at() + "/submission", Map.of("leftOut", leftOut));
        desk.act(Desk.SUPERVISOR, plan.at() + "/approval", Map.of());
    }

    private void thePlanComesToWhatWasCounted(String manager, Desk desk, RoundRoad.Hand hand) {
        Plan plan = plans.get(manager);
        clock.set("2026-06-30T09:00:00Z");
        desk.act(manager, plan.at() + "/closing", Map.of());
        JsonNode measures = desk.shown(manager, plan.at()).at("/plan/measures");
        assertThat(hand.sum()).isEqualTo(OVERDUE + DUE);
        assertThat(measures.get("planned").asInt()).isEqualTo(OVERDUE + DUE);
        assertThat(measures.get("done").asInt()).isEqualTo(hand.done);
        assertThat(measures.get("missed").asInt()).isEqualTo(hand.missed);
        assertThat(measures.get("cancelled").asInt()).isEqualTo(hand.cancelled);
        assertThat(measures.get("postponed").asInt()).isEqualTo(hand.postponed);
        assertThat(measures.get("reportsInTime").asInt()).isEqualTo(hand.done);
        assertThat(measures.get("completion").asDouble()).isEqualTo(hand.done / 16.0);
    }
}

package org.keji.house.api;

import static org.keji.house.api.RoundJourneyIT.JUNE;
import static org.keji.house.api.RoundJourneyIT.MANAGERS;
import static org.keji.house.testing.RoundDesk.search;
import static org.keji.house.testing.RoundDesk.word;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keji.house.testing.Desk;
import org.keji.house.testing.GiftDesk.Known;
import org.keji.house.testing.RoundDesk;
import org.keji.house.testing.SetClock;
import org.keji.house.testing.VisitDesk;
import org.keji.house.testing.VisitDesk.Plan;
import tools.jackson.databind.JsonNode;

/** The month on the road, with what comes in between, and what is counted by hand of it. */
final class RoundRoad {

    private final SetClock clock;
    private final RoundDesk rounds;
    private final Desk desk;
    private final Map<String, Known> contacts;
    private final Map<String, Plan> plans;
    private final Map<String, Hand> hands = new HashMap<>();

    RoundRoad(SetClock clock, RoundDesk rounds, Desk desk, Map<String, Known> contacts, Map<String, Plan> plans) {
        this.clock = clock;
        this.rounds = rounds;
        this.desk = desk;
        this.contacts = contacts;
        this.plans = plans;
    }

    /** What is counted by hand. */
    static final class Hand {
        int done;
        int missed;
        int cancelled;
        int postponed;

        int sum() {
            return done + missed + cancelled + postponed;
        }
    }

    Hand hand(String manager) {
        return hands.get(manager);
    }

    void theMonthIsDriven() {
        clock.set("2026-06-01T00:30:00Z");
        for (String manager : MANAGERS) {
            desk.act(manager, plans.get(manager).at() + "/start", Map.of());
            hands.put(manager, new Hand());
        }
        for (LocalDate day = JUNE.atDay(1); !day.isAfter(JUNE.atEndOfMonth()); day = day.plusDays(1)) {
            for (String manager : MANAGERS) {
                aDayIsDriven(manager, day);
            }
            if (day.getDayOfMonth() == 4) {
                theRestIsRoutedAnew(MANAGERS.get(1), day);
            }
        }
    }

    /** Of every eight visits one is missed, one cancelled and one postponed; the others are made and reported. */
    private void aDayIsDriven(String manager, LocalDate day) {
        Plan plan = plans.get(manager);
        List<String> due = rounds.visits(manager, plan).stream()
                .filter(visit -> visit.at("/slot/day").asString().equals(day.toString()))
                .filter(visit -> visit.get("state").asString().equals("planned"))
                .map(visit -> visit.get("id").asString() + " "
                        + visit.get("customerId").asString())
                .toList();
        Hand hand = hands.get(manager);
        int hour = 1;
        for (String visit : due) {
            clock.set("%sT%02d:00:00Z".formatted(day, hour++));
            String id = visit.split(" ")[0];
            switch (hand.sum() % 8) {
                case 2 -> {
                    changed(manager, plan, id, "miss");
                    hand.missed++;
                }
                case 4 -> {
                    changed(manager, plan, id, "cancel");
                    hand.cancelled++;
                }
                case 6 -> {
                    changed(manager, plan, id, "postpone");
                    hand.postponed++;
                }
                default -> {
                    new VisitDesk(desk.house()).made(manager, plan, id);
                    String contact = contacts.get(visit.split(" ")[1]).contact();
                    desk.act(manager, plan.to(id) + "/report", VisitDesk.report(contact));
                    hand.done++;
                }
            }
        }
    }

    private void changed(String manager, Plan plan, String visit, String kind) {
        Map<String, Object> change = new HashMap<>(Map.of("visitId", visit, "kind", kind));
        if (kind.equals("postpone")) {
            change.put("toMonth", JUNE.plusMonths(1).toString());
        }
        desk.act(
                manager,
                plan.at() + "/revision",
                Map.of("why", "customer-absent", "changes", List.of(change), "reason", "Nobody was there"));
    }

    private void theRestIsRoutedAnew(String manager, LocalDate day) {
        clock.set(day + "T09:30:00Z");
        Map<String, Object> rest = search(day.plusDays(1), JUNE.atEndOfMonth(), List.of(manager));
        JsonNode proposal = rounds.proposed(manager, rounds.begun(manager, rest));
        Map<String, Object> silent = word(proposal, "Roadworks");
        silent.remove("reason");
        desk.refused(manager, plans.get(manager).at() + "/route", silent, 422, "VP-06");
        desk.act(manager, plans.get(manager).at() + "/route", word(proposal, "Roadworks on the bridge"));
    }
}

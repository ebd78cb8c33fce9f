package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.keji.house.testing.VisitDesk.VISITS;
import static org.keji.house.testing.VisitDesk.report;
import static org.keji.house.testing.VisitDesk.visit;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.Desk;
import org.keji.house.testing.GiftDesk;
import org.keji.house.testing.GiftDesk.Known;
import org.keji.house.testing.House;
import org.keji.house.testing.LaterClock;
import org.keji.house.testing.VisitDesk;
import org.keji.house.testing.VisitDesk.Plan;

/** A report that does not come, and a finding nobody answers, are noted by the due list: each once (VP-09). */
class VisitDeadlineIT {

    private static final String OWNER = "account-manager-1";

    private final LaterClock clock = new LaterClock();

    private static long noted(House house, Plan plan, String name) {
        return house.number(("select count(*) from log.event where stream = '%s' and name = '%s'"
                        + " and metadata ->> 'actor' = 'due-list'")
                .formatted(plan.id(), name));
    }

    private static void awaitNoted(House house, Plan plan, String name, int times) {
        await().atMost(Duration.ofSeconds(30)).until(() -> noted(house, plan, name) >= times);
        assertThat(noted(house, plan, name)).isEqualTo(times);
    }

    @Test
    void whatPassesItsTimeIsNotedOnceAlsoWithTwoNodes() {
        try (House house = House.by(clock);
                House second = house.secondNode()) {
            Desk desk = new Desk(house);
            VisitDesk visits = new VisitDesk(house);
            Known sun = new GiftDesk(house).contact(OWNER);
            Plan plan = visits.open(OWNER);
            String first = visits.planned(OWNER, plan, visit(plan, sun.customer(), 10));
            String other = visits.planned(OWNER, plan, visit(plan, sun.customer(), 11));
            visits.start(OWNER, plan);
            visits.made(OWNER, plan, first);
            assertThat(noted(house, plan, "visit.report-missed")).isZero();
            clock.passes(Duration.ofHours(25));
            awaitNoted(house, plan, "visit.report-missed", 1);
            String late = VISITS + "?reportLate=true&plan=" + plan.id();
            assertThat(desk.shown(OWNER, late).at("/items/0/road").has("reportMissedAt"))
                    .isTrue();
            Map<String, Object> told = report(sun.contact());
            told.put(
                    "passOn",
                    List.of(Map.of("department", "Billing", "subject", "Late invoices", "content", "For weeks")));
            desk.act(OWNER, plan.to(first) + "/report", told);
            clock.passes(Duration.ofDays(7).plusMinutes(1));
            awaitNoted(house, plan, "visit.finding-unanswered", 1);
            String findings = "/api/v1/visit-findings?late=true&visit=" + first;
            assertThat(desk.shown(Desk.OFFICER, findings).get("items")).hasSize(1);
            // A report that is missed later shows that the rounds went on.
            visits.made(OWNER, plan, other);
            clock.passes(Duration.ofHours(25));
            awaitNoted(house, plan, "visit.report-missed", 2);
            assertThat(noted(house, plan, "visit.finding-unanswered")).isEqualTo(1);
            desk.act(Desk.OFFICER, plan.to(first) + "/findings/1/answer", Map.of("answer", "They go out at once"));
            assertThat(desk.shown(OWNER, findings).at("/items/0/late").asBoolean())
                    .isTrue();
        }
    }
}

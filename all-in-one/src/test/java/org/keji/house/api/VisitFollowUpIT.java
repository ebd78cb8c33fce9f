package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.keji.house.testing.VisitDesk.PLANS;
import static org.keji.house.testing.VisitDesk.VISITS;
import static org.keji.house.testing.VisitDesk.report;
import static org.keji.house.testing.VisitDesk.visit;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.Desk;
import org.keji.house.testing.GiftDesk;
import org.keji.house.testing.GiftDesk.Known;
import org.keji.house.testing.House;
import org.keji.house.testing.VisitDesk;
import org.keji.house.testing.VisitDesk.Plan;
import org.keji.house.tool.Client.Reply;
import org.keji.kernel.identity.VisitId;
import tools.jackson.databind.JsonNode;

/** What follows from a report: departments answer findings, the next visit is booked, and what was voiced counts. */
class VisitFollowUpIT {

    private static final String OWNER = "account-manager-1";
    private static final String FINDINGS = "/api/v1/visit-findings";
    private static final Map<String, Object> DONE = Map.of("answer", "They go out on the day of delivery");

    private final House house = House.shared();
    private final Desk desk = new Desk(house);
    private final VisitDesk visits = new VisitDesk(house);
    private final Known sun = new GiftDesk(house).contact(OWNER);
    private final Plan plan = visits.open(OWNER);
    private final String first = visits.planned(OWNER, plan, visit(plan, sun.customer(), 10));

    private void reported(String key, Object value) {
        visits.start(OWNER, plan);
        visits.made(OWNER, plan, first);
        Map<String, Object> report = report(sun.contact());
        report.put(key, value);
        desk.act(OWNER, plan.to(first) + "/report", report);
    }

    private static Map<String, String> finding(String department) {
        return Map.of("department", department, "subject", "Late invoices", "content", "They wait for weeks");
    }

    private String answer(int number) {
        return plan.to(first) + "/findings/" + number + "/answer";
    }

    @Test
    void aDepartmentIsToldOfWhatConcernsItAndAnswersOnce() {
        reported("passOn", List.of(finding("Billing"), finding("Quality")));
        String mine = FINDINGS + "?visit=" + first;
        JsonNode told = desk.shown(Desk.OFFICER, mine).get("items");
        assertThat(told).hasSize(1);
        assertThat(told.at("/0/customerId").asString()).isEqualTo(sun.customer());
        assertThat(told.at("/0/subject").asString()).isEqualTo("Late invoices");
        String one = FINDINGS + "/" + told.at("/0/id").asString();
        assertThat(desk.shown(Desk.OFFICER, one).get("content").asString()).isEqualTo("They wait for weeks");
        assertThat(house.get("department-officer-2", one).status()).isEqualTo(403);
        assertThat(house.get(OWNER, FINDINGS + "/" + first + "-9").status()).isEqualTo(404);
        String before = told.at("/0/passedOnAt").asString();
        desk.refused(OWNER, answer(1), DONE, 403, "DP-01");
        desk.refused(Desk.QUALITY, answer(1), DONE, 403, "VP-09");
        Reply blank = desk.refused(Desk.OFFICER, answer(1), Map.of("answer", " "), 422, "API-02");
        assertThat(blank.body().at("/errors/0/pointer").asString()).isEqualTo("/answer");
        desk.act(Desk.OFFICER, answer(1), DONE);
        desk.refused(Desk.OFFICER, answer(1), DONE, 409, "VP-09");
        desk.refused(Desk.OFFICER, answer(3), DONE, 409, "VP-09");
        assertThat(desk.shown(OWNER, one).at("/finding/answeredBy").asString()).isEqualTo(Desk.OFFICER);
        assertThat(desk.shown(OWNER, one + "?asOf=" + before).get("finding").has("answer"))
                .isFalse();
        assertThat(desk.shown(OWNER, mine + "&answered=false")
                        .at("/items/0/department")
                        .asString())
                .isEqualTo("Quality");
        assertThat(desk.shown(OWNER, mine + "&late=true").get("items")).isEmpty();
        assertThat(desk.shown("account-manager-2", mine).get("items")).isEmpty();
        Reply page = house.get(OWNER, mine + "&limit=1&" + house.upToNow());
        assertThat(page.header("Link")).contains("rel=\"next\"");
        assertThat(desk.shown(OWNER, mine + "&cursor=" + page.body().get("next").asString())
                        .get("items"))
                .hasSize(1);
    }

    @Test
    void theNextVisitIsBookedInTheMonthItWasAgreedFor() {
        String day = plan.month().plusYears(60).atDay(15).toString();
        reported("nextOn", day);
        String next = VISITS + "/" + new VisitId(first).next().value();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> house.get(OWNER, next).status() == 200);
        JsonNode booked = desk.shown(OWNER, next).get("visit");
        assertThat(booked.get("follows").asString()).isEqualTo(first);
        assertThat(booked.at("/slot/day").asString()).isEqualTo(day);
        assertThat(booked.at("/terms/purpose").asString()).isEqualTo("Renewal");
        String begun = PLANS + "/" + booked.get("plan").asString();
        assertThat(desk.shown(OWNER, begun).at("/plan/state").asString()).isEqualTo("draft");
        assertThat(desk.shown(OWNER, begun).at("/plan/accountManager").asString())
                .isEqualTo(OWNER);
        String waiting = VISITS + "?toBePlanned=true&customer=" + sun.customer();
        assertThat(desk.shown(OWNER, waiting).get("items")).isEmpty();
        // Whatever happens in the first plan afterwards, the same is not booked again.
        reportAnother();
        assertThat(house.number("select count(*) from log.event where stream = '%s'"
                        .formatted(booked.get("plan").asString())))
                .isEqualTo(2);
    }

    private void reportAnother() {
        Map<String, Object> more = visit(plan, sun.customer(), 11);
        more.put("reason", "They asked for it");
        String second = visits.planned(OWNER, plan, more);
        visits.made(OWNER, plan, second);
        Map<String, Object> report = report(sun.contact());
        report.put("promises", List.of(Map.of("what", "A sample", "dueAt", "2099-06-01T00:00:00Z")));
        desk.act(OWNER, plan.to(second) + "/report", report);
        String promise = "/api/v1/promises/" + new VisitId(second).promise(0).value();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> house.get(OWNER, promise).status() == 200);
    }

    @Test
    void whatCannotBeBookedIsToBePlannedAndSaysWhy() {
        String month = plan.month().plusYears(70).toString();
        Reply other = house.post(OWNER, PLANS, Map.of("month", month));
        assertThat(other.status()).as(other.text()).isEqualTo(201);
        desk.act(OWNER, other.header("Location") + "/submission", Map.of());
        reported("nextOn", month + "-15");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> house.number("select count(*) from log.event where stream = '%s'".formatted(plan.id())
                                + " and name = 'visit.next-left-open'")
                        == 1);
        JsonNode waiting = desk.shown(OWNER, VISITS + "?toBePlanned=true&customer=" + sun.customer());
        assertThat(waiting.at("/items/0/id").asString()).isEqualTo(first);
        assertThat(waiting.at("/items/0/nextLeftOpen").asString()).isEqualTo("VP-06 PLAN_TAKES_CHANGES");
        JsonNode measured =
                desk.shown(OWNER, "/api/v1/visit-measures?accountManager=" + OWNER + "&month=" + plan.day(1));
        assertThat(measured.get("nextLeftOpen").asInt()).isEqualTo(1);
        assertThat(measured.at("/training/met").asInt()).isEqualTo(1);
        assertThat(measured.at("/satisfaction/mean").asDecimal()).isEqualByComparingTo("4");
    }

    @Test
    void whatWasVoicedCountsInTheTrend() {
        String trend = "/api/v1/satisfaction-trend?per=MONTH&source=visit&accountManager=";
        String ours = trend + OWNER + "&department=Customer%20service";
        long before = answers(ours);
        long others = answers(trend + "account-manager-2");
        reported("satisfaction", 2);
        assertThat(answers(ours)).isEqualTo(before + 1);
        assertThat(answers(trend + "account-manager-2")).isEqualTo(others);
    }

    private long answers(String trend) {
        return desk.shown(Desk.MANAGER, trend)
                .get("periods")
                .valueStream()
                .mapToLong(period -> period.at("/satisfaction/n").asLong())
                .sum();
    }

    @Test
    void aRecordThatIsRefusedAmongOthersIsInTheSecondLog() {
        visits.start(OWNER, plan);
        String phone = UUID.randomUUID().toString();
        List<Map<String, String>> records = List.of(
                Map.of("key", phone + "-1", "plan", plan.id(), "visit", first, "kind", "end"),
                Map.of("key", phone + "-2", "plan", plan.id(), "visit", first, "kind", "start"));
        Reply answer = house.post(OWNER, "/api/v1/visit-records", Map.of("records", records));
        assertThat(answer.body().at("/records/0/outcome").asString()).isEqualTo("refused");
        JsonNode noted = desk.shown("auditor-1", "/api/v1/audit-trail/refusals?about=" + plan.id())
                .get("items");
        assertThat(noted).hasSize(1);
        assertThat(noted.at("/0/actor").asString()).isEqualTo(OWNER);
        assertThat(noted.at("/0/operation").asString()).isEqualTo("sendVisitRecords");
        assertThat(noted.at("/0/ruleName").asString()).isEqualTo("VISIT_IS_UNDER_WAY");
    }
}

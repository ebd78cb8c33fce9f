package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.house.testing.VisitDesk.visit;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.Desk;
import org.keji.house.testing.GiftDesk;
import org.keji.house.testing.House;
import org.keji.house.testing.VisitDesk;
import org.keji.house.testing.VisitDesk.Plan;
import org.keji.house.tool.Client.Reply;

/** An account manager's visits as other programs read them. */
class VisitCalendarIT {

    private static final String OWNER = Desk.OWNER;

    private final House house = House.shared();
    private final VisitDesk visits = new VisitDesk(house);
    private final String customer = new GiftDesk(house).customer(OWNER);

    private static String asked(Plan plan) {
        return "/api/v1/visits.ics?from=%s&until=%s".formatted(plan.day(1), plan.day(28));
    }

    private static List<VEvent> events(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text)).getComponents(Component.VEVENT);
    }

    private static String value(VEvent event, String property) {
        return event.<Property>getProperty(property).orElseThrow().getValue();
    }

    @Test
    void visitsAreWrittenAsACalendarWithTheNameOfTheOrganisation() throws Exception {
        Plan plan = visits.open(OWNER);
        String timed = visits.planned(OWNER, plan, visit(plan, customer, 10));
        Map<String, Object> whole = new HashMap<>(visit(plan, customer, 11));
        whole.remove("startsAt");
        String untimed = visits.planned(OWNER, plan, whole);
        Reply reply = house.get(OWNER, asked(plan) + "&" + house.upToNow());
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(events(reply.text()))
                .extracting(event -> value(event, Property.UID))
                .containsExactly(timed + "@keji", untimed + "@keji");
        assertThat(events(reply.text()))
                .extracting(event -> value(event, Property.SUMMARY))
                .containsExactly("Renewal · Pier Six", "1. Renewal · Pier Six");
        assertThat(reply.text())
                .contains("DTSTART;TZID=Asia/Shanghai:" + plan.day(10).replace("-", "") + "T093000");
    }

    /** Whoever has it is told that nothing changed, until something does. */
    @Test
    void whoHasItAlreadyIsToldSo() throws Exception {
        Plan plan = visits.open(OWNER);
        visits.planned(OWNER, plan, visit(plan, customer, 10));
        Reply first = house.get(OWNER, asked(plan) + "&" + house.upToNow());
        String tag = first.header("ETag");
        assertThat(fetched(asked(plan), tag).statusCode()).isEqualTo(304);
        visits.planned(OWNER, plan, visit(plan, customer, 12));
        house.get(OWNER, asked(plan) + "&" + house.upToNow());
        HttpResponse<String> second = fetched(asked(plan), tag);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(events(second.body())).hasSize(2);
    }

    private HttpResponse<String> fetched(String path, String tag) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(house.url() + path))
                .header("Authorization", "Bearer " + house.token(OWNER))
                .header("If-None-Match", tag)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void aCalendarIsForThoseWhoMaySeeTheVisits() throws Exception {
        Plan plan = visits.open(OWNER);
        visits.planned(OWNER, plan, visit(plan, customer, 10));
        String hers = asked(plan) + "&accountManager=" + OWNER;
        assertThat(events(
                        house.get(Desk.SUPERVISOR, hers + "&" + house.upToNow()).text()))
                .hasSize(1);
        assertThat(house.get("account-manager-2", hers).status()).isEqualTo(403);
        assertThat(events(house.get("account-manager-2", asked(plan)).text())).isEmpty();
        assertThat(house.get(Desk.OFFICER, hers).status()).isEqualTo(403);
        assertThat(house.get(OWNER, "/api/v1/visits.ics?from=2026-01-01&until=2027-12-31")
                        .status())
                .isEqualTo(422);
        assertThat(house.get(OWNER, "/api/v1/visits.ics").status()).isEqualTo(200);
    }
}

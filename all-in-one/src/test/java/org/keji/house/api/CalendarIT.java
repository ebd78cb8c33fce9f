package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keji.house.repository.Repository;
import org.keji.house.testing.Desk;
import org.keji.house.testing.House;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calendars over HTTP: a year as the house ships it, its correction, what is worked, and which holidays come. */
class CalendarIT {

    private static final String MANAGER = "service-manager-1";
    private static final String READER = "account-manager-1";
    private static final Path SHIPPED = Repository.root().resolve("docs/calendars/cn-2026.json");

    private static final int WEEKDAYS_OF_2026 = 261;

    private final House house = House.shared();
    private final Desk desk = new Desk(house);

    /** Other tests have calendars too; this one has a region of its own. */
    private final String region = "cn-" + UUID.randomUUID().toString().substring(0, 8);

    private final String at = "/api/v1/calendars/" + region;

    @SuppressWarnings("unchecked")
    private static Map<String, Object> shipped() throws Exception {
        return new HashMap<>(JsonMapper.shared().readValue(Files.readString(SHIPPED), Map.class));
    }

    private JsonNode days(String from, String until) {
        return desk.shown(READER, at + "/days?from=" + from + "&until=" + until);
    }

    @Test
    void theYearThatIsShippedIsPublishedAndSaysWhatIsWorked() throws Exception {
        assertThat(days("2026-01-01", "2026-01-31").get("unpublished").toString())
                .isEqualTo("[2026]");
        desk.act201(MANAGER, at + "/years", shipped());
        JsonNode january = days("2026-01-01", "2026-01-31");
        assertThat(january.get("worked").asInt()).isEqualTo(21);
        assertThat(january.get("unpublished")).isEmpty();
        assertThat(january.get("items").get(0).toString())
                .isEqualTo("{\"date\":\"2026-01-01\",\"kind\":\"holiday\",\"worked\":false,\"holiday\":\"New Year\"}");
        assertThat(january.get("items").get(3).get("kind").asString()).isEqualTo("make-up");
        assertThat(days("2026-01-01", "2026-12-31").get("worked").asInt())
                .as("261 weekdays, less 19 in holidays, and six that make up for them")
                .isEqualTo(WEEKDAYS_OF_2026 - 19 + 6);
        JsonNode coming = desk.shown(READER, "/api/v1/care/holidays?from=2026-09-01&until=2026-10-01&region=" + region)
                .get("items");
        assertThat(coming.valueStream().map(one -> one.get("chinese").asString()))
                .containsExactly("中秋节", "国庆节");
        assertThat(house.get(READER, "/api/v1/care/holidays").status()).isEqualTo(200);
    }

    @Test
    void aYearIsCorrectedWithAReasonAndStaysReadableAsItWas() throws Exception {
        desk.act201(MANAGER, at + "/years", shipped());
        desk.refused(MANAGER, at + "/years", shipped(), 409, "VP-05");
        String year = at + "/years/2026";
        Instant before =
                Instant.parse(desk.shown(READER, year).get("publishedAt").asString());
        Map<String, Object> anew = shipped();
        anew.remove("year");
        anew.put("makeUpDays", List.of("2026-01-04"));
        desk.refused(MANAGER, year + "/correction", anew, 422, "VP-05");
        anew.put("reason", "Announced anew");
        desk.refused(READER, year + "/correction", anew, 403, "DP-01");
        desk.refused(MANAGER, at + "/years/2027/correction", anew, 404, "VP-05");
        desk.refused(MANAGER, at + "/years/next/correction", anew, 404, "VP-05");
        desk.act(MANAGER, year + "/correction", anew);
        JsonNode now = desk.shown(READER, year);
        assertThat(now.get("makeUpDays")).hasSize(1);
        assertThat(now.get("correction").get("because").asString()).isEqualTo("Announced anew");
        assertThat(house.get(READER, year).header("ETag")).isEqualTo("\"2\"");
        assertThat(house.get(READER, year + "?asOf=" + before).body().get("makeUpDays"))
                .hasSize(6);
        assertThat(desk.shown(READER, "/api/v1/calendars?region=" + region).get("items"))
                .hasSize(1);
        assertThat(house.get(READER, at + "/years/2031").status()).isEqualTo(404);
    }

    @Test
    void whatIsNoYearIsRefusedWithThePlaceNamed() throws Exception {
        Map<String, Object> wrong = shipped();
        wrong.put("makeUpDays", List.of("2026-01-04", "2026-01-05"));
        Reply weekday = desk.refused(MANAGER, at + "/years", wrong, 422, "VP-05");
        assertThat(weekday.body().at("/errors/0/pointer").asString()).isEqualTo("/makeUpDays/1");
        wrong.put("makeUpDays", List.of());
        wrong.put("holidays", List.of(Map.of("name", "X", "chinese", "节", "from", "2026-02-01")));
        Reply open = desk.refused(MANAGER, at + "/years", wrong, 422, "API-02");
        assertThat(open.body().at("/errors/0/pointer").asString()).isEqualTo("/holidays/0/until");
        assertThat(house.post(MANAGER, "/api/v1/calendars/CHINA/years", wrong).status())
                .isIn(404, 422);
        assertThat(house.get(READER, at + "/days?from=2026-02-01&until=2026-01-01")
                        .status())
                .isEqualTo(422);
    }
}

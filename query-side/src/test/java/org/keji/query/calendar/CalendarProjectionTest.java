package org.keji.query.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.using;
import static org.keji.query.purchase.Trade.midnight;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keji.eventstore.testing.TestDatabase;
import org.keji.kernel.calendar.CalendarEvent.YearCorrected;
import org.keji.kernel.calendar.CalendarEvent.YearPublished;
import org.keji.kernel.calendar.Holiday;
import org.keji.kernel.calendar.YearPlan;
import org.keji.kernel.identity.CalendarId;
import org.keji.query.purchase.Trade;
import org.keji.query.readmodel.BothWays;
import org.keji.query.readmodel.InPlace;
import org.keji.query.readmodel.Moment;

/** Events in, rows out: what was published of a year, and how it was corrected. */
class CalendarProjectionTest {

    private static final String COLUMNS = "region, year, holidays, days_off, make_up_days, source";

    private final Trade days = new Trade()
            .then(published("cn", 2026, 1, "2026-01-04"))
            .then(published("sg", 2026, 2))
            .then(published("cn", 2027, 3))
            .then(new YearCorrected(CalendarId.of("cn"), midnight(5), "cn", 2026, plan("2026-01-04", "2026-01-10")));

    private static YearPublished published(String region, int year, int day, String... makeUp) {
        return new YearPublished(CalendarId.of(region), midnight(day), region, year, plan(makeUp));
    }

    private static YearPlan plan(String... makeUp) {
        Holiday holiday = new Holiday("New Year", "元旦", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 3));
        return new YearPlan(
                List.of(holiday), List.of(makeUp).stream().map(LocalDate::parse).toList(), "Notice");
    }

    @Test
    void aYearStandsAsItWasSaidLastAndAsItWas() throws Exception {
        BothWays rows = new BothWays(new CalendarProjection().workCalendar(), days.events());
        assertThat(rows.rows("select " + COLUMNS + ", corrected_at is null, version from calendar_year order by 1, 2"))
                .containsExactly(
                        "cn 2026 {\"New Year\"} 3 {2026-01-04,2026-01-10} Notice f 3",
                        "cn 2027 {\"New Year\"} 3 {} Notice t 2",
                        "sg 2026 {\"New Year\"} 3 {} Notice t 1");
        assertThat(rows.rows(COLUMNS, "calendar_year", midnight(4), 4))
                .contains("cn 2026 {\"New Year\"} 3 {2026-01-04} Notice");
        assertThat(rows.rows(COLUMNS, "calendar_year", midnight(0), 4)).isEmpty();
    }

    private List<String> years(Moment moment, @Nullable String region, @Nullable Integer year) throws Exception {
        TestDatabase database = InPlace.written(new CalendarProjection().workCalendar(), days.events());
        try (Connection connection = database.admin().getConnection()) {
            return CalendarStore.years(using(connection, SQLDialect.POSTGRES), moment, region, year).stream()
                    .map(row -> row.region() + " " + row.year() + " "
                            + row.planned().makeUpDays())
                    .toList();
        }
    }

    @Test
    void yearsAreAskedForByRegionAndYear() throws Exception {
        assertThat(years(Moment.NOW, null, null))
                .containsExactly("cn 2026 [2026-01-04, 2026-01-10]", "cn 2027 []", "sg 2026 []");
        assertThat(years(Moment.NOW, "cn", null)).hasSize(2);
        assertThat(years(Moment.NOW, null, 2026)).hasSize(2);
        assertThat(years(Moment.NOW, "cn-xm", null)).isEmpty();
        assertThat(years(new Moment(midnight(4), null, null), "cn", 2026)).containsExactly("cn 2026 [2026-01-04]");
        assertThat(years(new Moment(midnight(2), null, null), "cn", 2027)).isEmpty();
    }
}

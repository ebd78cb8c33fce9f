package org.keji.query.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.using;

import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keji.eventstore.testing.TestDatabase;
import org.keji.query.readmodel.InPlace;
import org.keji.query.readmodel.Life;
import org.keji.query.readmodel.Moment;
import org.keji.query.satisfaction.TrendView.Per;
import org.keji.query.satisfaction.TrendView.Period;

/** The trend by where answers came from, by department and by account manager, at a moment. */
class TrendTest {

    private static final Instant LATER = Instant.parse("2026-06-01T02:00:00Z");

    private final TestDatabase database = InPlace.written(
            new SatisfactionProjection("standard").satisfactionTrend(),
            new Life()
                    .received(0)
                    .followedUp(Instant.parse("2026-05-06T02:00:00Z"), 5, null)
                    .then(Visits.opened("ann"))
                    .then(Visits.opened("bo"))
                    .then(Visits.reported("ann", 1, 2))
                    .then(Visits.reported("bo", 2, 4))
                    .then(Visits.reported("bo", 3, null))
                    .events());

    private List<String> months(
            Instant at, @Nullable String source, @Nullable String department, @Nullable String accountManager)
            throws Exception {
        TrendFilter filter = new TrendFilter(source, department, accountManager);
        try (Connection connection = database.admin().getConnection()) {
            return SatisfactionApi.periods(using(connection, SQLDialect.POSTGRES), Moment.NOW, at, Per.MONTH, filter)
                    .stream()
                    .map(TrendTest::words)
                    .toList();
        }
    }

    private static String words(Period period) {
        return "%s %d of %s"
                .formatted(
                        period.period(),
                        period.satisfaction().n(),
                        period.satisfaction().mean());
    }

    @Test
    void visitsCountBesideCallBacks() throws Exception {
        assertThat(months(LATER, null, null, null)).containsExactly("2026-05 3 of " + (5 + 2 + 4) / 3.0);
        assertThat(months(LATER, "complaint", null, null)).containsExactly("2026-05 1 of 5.0");
        assertThat(months(LATER, "visit", null, null)).containsExactly("2026-05 2 of 3.0");
        assertThat(months(LATER, "contact", null, null)).isEmpty();
    }

    @Test
    void visitsAreToldApartByWhoseTheyAreAndByDepartment() throws Exception {
        assertThat(months(LATER, null, null, "bo")).containsExactly("2026-05 1 of 4.0");
        assertThat(months(LATER, null, "Freight", null)).containsExactly("2026-05 2 of 3.0");
        assertThat(months(LATER, null, "Billing", null)).isEmpty();
    }

    @Test
    void whatWasToldLaterDoesNotCount() throws Exception {
        assertThat(months(Instant.parse("2026-05-07T02:00:00Z"), null, null, null))
                .containsExactly("2026-05 1 of 5.0");
    }
}

package org.keji.query.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.query.incident.Gatehouse.PERMIT;
import static org.keji.query.incident.Gatehouse.incident;
import static org.keji.query.purchase.Trade.midnight;

import org.junit.jupiter.api.Test;
import org.keji.kernel.incident.IncidentKind;
import org.keji.query.readmodel.BothWays;

/** Events in, rows out: what went wrong with visitors, as which breach it is treated, and what was done about it. */
class IncidentProjectionTest {

    private final Gatehouse gatehouse =
            new Gatehouse().ledIn(1, 1, "ann", "gao").happened(2, 3, IncidentKind.PHOTOGRAPHED, "zhao");

    private BothWays rows() throws Exception {
        return new BothWays(new IncidentProjection().incidentRegister(), gatehouse.events());
    }

    @Test
    void whatHappenedIsShownAndWhatWasToldStaysSealed() throws Exception {
        BothWays rows = rows();
        assertThat(rows.rows("select state, kind, place, permit_id, visitors, led_in_by, department, recorded_by,"
                        + " account ->> 'sealed', measures, version, position from incident order by position"))
                .containsExactly(
                        "open led-in Hall 1 - 2 ann Freight gao AQ== - 1 1",
                        "open photographed Hall 2 %s 2 - Freight zhao AQ== - 1 2".formatted(PERMIT));
        assertThat(rows.rows("select happened_at = '%s', recorded_at > happened_at from incident where position = 1"
                        .formatted(midnight(1))))
                .containsExactly("t t");
    }

    @Test
    void onlyWhoWasLedInIsTreatedAsABreach() throws Exception {
        assertThat(rows().rows("select breach_id from incident order by position"))
                .containsExactly(incident(1).breach().value(), "-");
    }

    @Test
    void whatWasDoneAboutItClosesIt() throws Exception {
        gatehouse.closed(1, 9);
        BothWays rows = rows();
        assertThat(rows.rows("select state, closed_by, closed_at = '%s', measures, version, position from incident"
                                .formatted(midnight(9))
                        + " where kind = 'led-in'"))
                .containsExactly("closed fay t Searched 2 3");
        assertThat(rows.rows("state", "incident", midnight(8), 3)).containsExactly("open", "open");
        assertThat(rows.rows("state", "incident", midnight(2), 3))
                .as("the other had not happened then")
                .containsExactly("open");
    }
}

package org.keji.kernel.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a customer receives visitors. */
class WhereaboutsTest {

    private static final VisitingTime MORNING = hours(DayOfWeek.MONDAY, 9, 12);

    private static VisitingTime hours(DayOfWeek day, int from, int until) {
        return new VisitingTime(day, LocalTime.of(from, 0), LocalTime.of(until, 0));
    }

    private static Whereabouts at(VisitingTime... hours) {
        return new Whereabouts(new Position(24.45, 118.08, ReferenceSystem.WGS_84), PlaceSource.SAID, List.of(hours));
    }

    @Test
    void timesOverlapWhereTheyShareAMoment() {
        assertThat(MORNING.overlaps(hours(DayOfWeek.MONDAY, 11, 13))).isTrue();
        assertThat(hours(DayOfWeek.MONDAY, 8, 10).overlaps(MORNING)).isTrue();
        assertThat(MORNING.overlaps(hours(DayOfWeek.MONDAY, 12, 13))).isFalse();
        assertThat(hours(DayOfWeek.MONDAY, 8, 9).overlaps(MORNING)).isFalse();
        assertThat(MORNING.overlaps(hours(DayOfWeek.TUESDAY, 9, 12))).isFalse();
    }

    @Test
    void hoursAreLookedAtTogether() {
        assertThat(at().hoursAreTimes() && at().hoursAreApart()).isTrue();
        assertThat(at(MORNING, hours(DayOfWeek.MONDAY, 12, 13)).hoursAreApart()).isTrue();
        assertThat(at(MORNING, MORNING).hoursAreApart()).isFalse();
        assertThat(at(MORNING, hours(DayOfWeek.MONDAY, 13, 12)).hoursAreTimes()).isFalse();
        assertThat(at(hours(DayOfWeek.MONDAY, 9, 9)).hoursAreTimes()).isFalse();
    }
}

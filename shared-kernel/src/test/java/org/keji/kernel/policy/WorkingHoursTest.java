package org.keji.kernel.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When somebody is there, in the zone of the house. */
class WorkingHoursTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final WorkingHours WEEK = WorkingHours.parse("MON-FRI 09:00-18:00");

    @ParameterizedTest
    @CsvSource({
        "2026-05-04T01:00:00Z, true",
        "2026-05-04T00:59:59.999999Z, false",
        "2026-05-04T10:00:00Z, true",
        "2026-05-04T10:00:00.000001Z, false",
        "2026-05-08T09:59:00Z, true",
        "2026-05-09T04:00:00Z, false",
        "2026-05-03T16:30:00Z, false",
    })
    void bothEndsAreWithin(Instant moment, boolean isThere) {
        assertThat(WEEK.contain(moment, SHANGHAI)).isEqualTo(isThere);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-04T00:00:00Z, 2026-05-04T01:00:00Z",
        "2026-05-04T01:00:00Z, 2026-05-05T01:00:00Z",
        "2026-05-04T13:00:00Z, 2026-05-05T01:00:00Z",
        "2026-05-04T17:00:00Z, 2026-05-05T01:00:00Z",
        "2026-05-08T11:00:00Z, 2026-05-11T01:00:00Z",
        "2026-05-10T15:00:00Z, 2026-05-11T01:00:00Z",
    })
    void somebodyComesInOnTheNextDayThatIsWorked(Instant moment, Instant opening) {
        assertThat(WEEK.opensAfter(moment, SHANGHAI)).isEqualTo(opening);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-04T01:00:00Z, 2026-05-05T10:00:00Z",
        "2026-05-04T15:59:59Z, 2026-05-05T10:00:00Z",
        "2026-05-04T16:00:00Z, 2026-05-06T10:00:00Z",
        "2026-05-08T11:00:00Z, 2026-05-11T10:00:00Z",
    })
    void peopleGoHomeOnTheNextDayThatIsWorked(Instant moment, Instant closing) {
        assertThat(WEEK.closesOnTheDayAfter(moment, SHANGHAI)).isEqualTo(closing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MON-SUN 00:00-23:59", "SAT-SAT 10:00-12:30", "TUE-WED 08:30-08:31"})
    void hoursThereCanBe(String text) {
        assertThat(WorkingHours.find(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "MON-FRI",
                "MON-FRI 9:00-18:00",
                "MON-FRI 09:00-09:00",
                "MON-FRI 18:00-09:00",
                "FRI-MON 09:00-18:00",
                "MOO-FRI 09:00-18:00",
                "MON-FRY 09:00-18:00",
                "MON-FRI 09:00-24:00",
                "MON-FRI 29:00-29:30",
                "mon-fri 09:00-18:00",
                "MON-FRI 09:00-18:00 ",
            })
    void whatIsNoneIsNotRead(String text) {
        assertThat(WorkingHours.find(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingHours.parse(text));
    }

    @Test
    void theDayIsThatOfTheZone() {
        Instant sundayInUtc = Instant.parse("2026-05-03T23:00:00Z");
        assertThat(WorkingHours.parse("MON-MON 00:00-12:00").contain(sundayInUtc, SHANGHAI))
                .isTrue();
        assertThat(WorkingHours.parse("SUN-SUN 00:00-23:59").contain(sundayInUtc, SHANGHAI))
                .isFalse();
    }
}

package org.keji.query.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Role;
import org.keji.kernel.actor.Scope;
import org.keji.kernel.personal.Level;

class BirthdaysTest {

    /** Today is a day to come, yesterday a year from now, and who was born on 29 February has a birthday each year. */
    @ParameterizedTest
    @CsvSource({
        "1988-05-06, 2026-05-06, 2026-05-06",
        "1988-05-05, 2026-05-06, 2027-05-05",
        "1988-12-31, 2026-05-06, 2026-12-31",
        "1988-01-01, 2026-12-31, 2027-01-01",
        "1988-02-29, 2026-02-28, 2026-02-28",
        "1988-02-29, 2027-03-01, 2028-02-29",
        "1988-02-29, 2028-02-28, 2028-02-29",
    })
    void theNextBirthdayIsFound(LocalDate birthday, LocalDate from, LocalDate next) {
        assertThat(BirthdayView.Line.next(birthday, from)).isEqualTo(next);
    }

    /** Nobody is let in who would be told nothing, while openings are noted (DP-06). */
    @Test
    void whoeverMayAskIsToldAges() {
        assertThat(Stream.of(Role.values()).filter(role -> Permission.READ_BIRTHDAYS.reachOf(role) != Scope.NONE))
                .isNotEmpty()
                .allMatch(Level.AGE::opensTo);
    }
}

package org.keji.command.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keji.kernel.customer.CustomerKind;
import org.keji.kernel.customer.Standing;
import org.keji.kernel.customer.Stratum;
import org.keji.kernel.forum.Guest;
import org.keji.kernel.identity.CustomerId;

/** Whoever declines makes room for the next of the same stratum, and for nobody else (VP-11). */
class GuestsTest {

    private static final Guest KEY = guest(1, Standing.KEY);
    private static final Guest OTHER = guest(2, Standing.ORDINARY);
    private static final Guest NEXT_KEY = guest(3, Standing.KEY);
    private static final Guest NEXT_OTHER = guest(4, Standing.ORDINARY);
    private static final Guests GUESTS = new Guests(List.of(KEY, OTHER), List.of(NEXT_OTHER, NEXT_KEY), Instant.EPOCH);

    private static Guest guest(int number, Standing standing) {
        Stratum stratum = new Stratum(standing, CustomerKind.ORGANISATION, "Lin");
        return new Guest(CustomerId.of(new UUID(44, number)), stratum);
    }

    @Test
    void whoStandsInIsOfTheSameStratum() {
        assertThat(GUESTS.instead(KEY)).containsExactly(NEXT_KEY);
        assertThat(GUESTS.instead(OTHER)).containsExactly(NEXT_OTHER);
    }

    @Test
    void whoDeclinesLeavesAndWhoStandsInIsInvited() {
        Guests left = GUESTS.without(KEY.customerId(), NEXT_KEY.customerId());
        assertThat(left.invited()).containsExactly(OTHER, NEXT_KEY);
        assertThat(left.reserve()).containsExactly(NEXT_OTHER);
    }

    @Test
    void whereNobodyStandsInOneIsLess() {
        Guests left = GUESTS.without(KEY.customerId(), null);
        assertThat(left.invited()).containsExactly(OTHER);
        assertThat(left.reserve()).isEqualTo(GUESTS.reserve());
    }
}

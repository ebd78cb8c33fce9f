package org.keji.routing.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DayCapacityTest {

    @Test
    void aMixedDayAddsUpAsShares() {
        DayCapacity capacity = DayCapacity.of(Map.of("hypermarket", 8, "chain-store", 24, "fair", 3));

        assertThat(8 * capacity.load("hypermarket")).isEqualTo(capacity.full());
        assertThat(24 * capacity.load("chain-store")).isEqualTo(capacity.full());
        assertThat(4 * capacity.load("hypermarket") + 12 * capacity.load("chain-store"))
                .isEqualTo(capacity.full());
        assertThat(capacity.load("bank")).isZero();
    }

    @Test
    void whatHasNoCommonMeasureIsRefused() {
        assertThatThrownBy(() -> DayCapacity.of(Map.of("a", 0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DayCapacity.of(Map.of("a", 999_983, "b", 999_979)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

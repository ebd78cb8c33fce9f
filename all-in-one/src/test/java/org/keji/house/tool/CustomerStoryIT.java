package org.keji.house.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keji.house.testing.House;

/** The story of a customer, as {@code ./dev story customer} plays it. */
class CustomerStoryIT {

    @Test
    void theStoryComesToItsEnd() {
        assertThat(new CustomerStory(House.shared().client()).play()).isZero();
    }
}

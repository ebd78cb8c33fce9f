package org.keji.house.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keji.house.testing.House;

/** The story of visits, as {@code ./dev story visits} plays it. */
class VisitStoryIT {

    @Test
    void theStoryComesToItsEnd() {
        assertThat(new VisitStory(House.shared().client()).play()).isZero();
    }
}

package org.keji.house.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keji.house.testing.House;

/** The story of visitors, as {@code ./dev story visitors} plays it. */
class VisitorStoryIT {

    @Test
    void theStoryComesToItsEnd() {
        assertThat(new VisitorStory(House.shared().client()).play()).isZero();
    }
}

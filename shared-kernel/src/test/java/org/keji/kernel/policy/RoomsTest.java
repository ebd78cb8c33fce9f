package org.keji.kernel.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keji.kernel.rule.Sentence;

/** How the book says how many a room seats. */
class RoomsTest {

    @Test
    void everyRoomHasItsSeats() {
        PolicyEdition book = Editions.with(PolicyParameter.MEETING_ROOMS, "荷花厅 12, hall-2 300");
        assertThat(book.rooms())
                .containsEntry("荷花厅", 12)
                .containsEntry("hall-2", 300)
                .hasSize(2);
        assertThat(PolicyParameter.MEETING_ROOMS.type().words("small 8, large 24"))
                .isEqualTo(new Sentence("small seats 8, large seats 24", "small：8座、large：24座"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "small", "small 0", "small 4, small 5", "small  4", "small 10000", "-a 4", "small 4,"})
    void whatNamesARoomTwiceOrNoSeatsIsNone(String value) {
        assertThat(PolicyParameter.MEETING_ROOMS.type().allows(value)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Rooms.of(value));
    }
}

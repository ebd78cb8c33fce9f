package org.keji.kernel.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keji.kernel.place.Pace;
import org.keji.kernel.place.TravelMode;
import org.keji.kernel.rule.Sentence;

/** How the book says how one gets on. */
class PacesTest {

    @Test
    void everyModeHasItsPace() {
        PolicyEdition book = Editions.with(
                PolicyParameter.TRAVEL_PACES, "car 1.5 at 40, walk 1.1 at 5, public-transport 1.4 at 18.25");
        assertThat(book.pace(TravelMode.CAR)).isEqualTo(new Pace(1.5, 40));
        assertThat(book.pace(TravelMode.WALK)).isEqualTo(new Pace(1.1, 5));
        assertThat(book.pace(TravelMode.PUBLIC_TRANSPORT)).isEqualTo(new Pace(1.4, 18.25));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "walk 1.2 at 4.5, car 1.35 at 30",
                "walk 1.2 at 4.5, car 1.35 at 30, boat 1 at 10",
                "walk 1.2 at 4.5, walk 1.2 at 4.5, public-transport 1.4 at 18",
                "walk 0.9 at 4.5, car 1.35 at 30, public-transport 1.4 at 18",
                "walk 1.2 at 0, car 1.35 at 30, public-transport 1.4 at 18",
                "walk 1.2 at 4.5, car 1.35 at 30, public-transport 1.4",
            })
    void whatLeavesOneOpenOrIsFasterThanStraightIsNone(String value) {
        assertThat(PolicyParameter.TRAVEL_PACES.type().allows(value)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Paces.of(value));
    }

    @Test
    void theyAreSaidInWords() {
        assertThat(PolicyParameter.TRAVEL_PACES
                        .type()
                        .words("walk 1.2 at 4.5, car 1.35 at 30, public-transport 1.4 at 18"))
                .isEqualTo(new Sentence(
                        "walk 1.2 times the great circle at 4.5 km/h, car 1.35 times the great circle at 30.0 km/h,"
                                + " public transport 1.4 times the great circle at 18.0 km/h",
                        "步行：大圆距离的1.2倍、每小时4.5公里；驾车：大圆距离的1.35倍、每小时30.0公里；" + "公共交通：大圆距离的1.4倍、每小时18.0公里"));
    }
}

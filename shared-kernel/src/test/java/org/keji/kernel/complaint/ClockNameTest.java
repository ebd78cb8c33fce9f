package org.keji.kernel.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keji.kernel.event.EventJson;

class ClockNameTest {

    private final EventJson json = new EventJson();

    static List<ClockName> everyClock() {
        return List.of(
                ClockName.FIRST_ANSWER,
                ClockName.ASSESSMENT,
                ClockName.HAND_OVER,
                ClockName.RESOLUTION,
                ClockName.FOLLOW_UP,
                ClockName.CLOSING,
                ClockName.action(1),
                ClockName.action(12),
                ClockName.verification(1),
                ClockName.verification(999_999));
    }

    @ParameterizedTest
    @MethodSource("everyClock")
    void aCodeLeadsBackToItsClock(ClockName clock) {
        assertThat(ClockName.ofCode(clock.code())).isEqualTo(clock);
        assertThat(json.read(json.write(clock), ClockName.class)).isEqualTo(clock);
    }

    @Test
    void everyKindIsTried() {
        assertThat(everyClock().stream().map(ClockName::kind))
                .containsAll(Stream.of(ClockName.Kind.values()).toList());
    }

    @Test
    void codesReadAsPeopleSayThem() {
        assertThat(ClockName.FIRST_ANSWER.code()).isEqualTo("first-answer");
        assertThat(ClockName.action(2)).hasToString("action-2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "action",
                "verification",
                "action-0",
                "action-01",
                "action--1",
                "action-1 ",
                "action-1000000",
                "action-99999999999",
                "-1",
                "1",
                "resolution-1",
                "first-answer-2",
                "Resolution",
                "FIRST_ANSWER",
                "first_answer",
                "never-heard-of",
                "never-heard-of-3"
            })
    void aBadCodeIsRefused(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> ClockName.ofCode(code));
        assertThatThrownBy(() -> json.read(json.write(code), ClockName.class))
                .hasMessageContaining("A clock is called");
    }

    @Test
    void onlyClocksOfActionsCarryANumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> ClockName.action(0));
        assertThatIllegalArgumentException().isThrownBy(() -> ClockName.verification(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ClockName(ClockName.Kind.CLOSING, 1));
    }

    @Test
    void clocksStandInTheOrderOfTheHandbookAndActionsInTheirs() {
        assertThat(everyClock().reversed().stream().sorted()).containsExactlyElementsOf(everyClock());
        assertThat(ClockName.action(2)).isLessThan(ClockName.action(10));
    }
}

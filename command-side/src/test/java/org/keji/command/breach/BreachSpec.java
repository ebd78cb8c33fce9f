package org.keji.command.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Example;
import org.keji.command.spec.Trial;

/** Runs every example of a breach against the aggregate itself. */
class BreachSpec {

    @TestFactory
    Stream<DynamicTest> everyExampleComesOutAsTold() {
        return BreachExamples.ALL.stream()
                .map(example -> DynamicTest.dynamicTest(example.toString(), () -> Trial.of(Breach.class, example)));
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleHasAnExampleThatKeepsItAndOneThatBreaksIt(BreachRule rule) {
        assertThat(BreachExamples.ALL)
                .anyMatch(example -> example.accepts(rule))
                .anyMatch(example -> example.isRefusedBy(rule));
    }

    @Test
    void noTwoExamplesShareATitle() {
        assertThat(BreachExamples.ALL).extracting(Example::anchor).doesNotHaveDuplicates();
    }

    @Test
    void aCourseThatNeverWasIsNoticed() {
        var reported = BreachVocabulary.reported(Cast.HE, Cast.LIN).event();
        var answered =
                BreachVocabulary.answered(BreachVocabulary.WEDNESDAY, true).event();
        assertThatIllegalStateException().isThrownBy(() -> BreachExamples.fold(List.of(answered)));
        assertThatIllegalStateException().isThrownBy(() -> BreachExamples.fold(List.of(reported, reported)));
    }
}

package org.keji.command.policybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keji.command.spec.Example;
import org.keji.command.spec.Trial;

/** Runs every example of the policy book against the aggregate itself. */
class PolicyBookSpec {

    @TestFactory
    Stream<DynamicTest> everyExampleComesOutAsTold() {
        return PolicyBookExamples.ALL.stream()
                .map(example -> DynamicTest.dynamicTest(example.toString(), () -> Trial.of(PolicyBook.class, example)));
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleHasAnExampleThatKeepsItAndOneThatBreaksIt(PolicyBookRule rule) {
        assertThat(PolicyBookExamples.ALL)
                .anyMatch(example -> example.accepts(rule))
                .anyMatch(example -> example.isRefusedBy(rule));
    }

    @Test
    void noTwoExamplesShareATitle() {
        assertThat(PolicyBookExamples.ALL).extracting(Example::anchor).doesNotHaveDuplicates();
    }
}

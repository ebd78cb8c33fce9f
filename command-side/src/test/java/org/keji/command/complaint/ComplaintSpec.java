package org.keji.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keji.command.spec.Example;
import org.keji.command.spec.Trial;
import org.keji.kernel.rule.Rule;

/** Runs every example of the complaint desk against the aggregate itself. */
class ComplaintSpec {

    @TestFactory
    Stream<DynamicTest> everyExampleComesOutAsTold() {
        return ComplaintExamples.ALL.stream()
                .map(example -> DynamicTest.dynamicTest(example.toString(), () -> Trial.of(Complaint.class, example)));
    }

    static Stream<Rule> everyRule() {
        return Stream.<Rule[]>of(
                        ComplaintRule.values(), ResolutionRule.values(), ActionRule.values(), ClockRule.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("everyRule")
    void everyRuleHasAnExampleThatKeepsItAndOneThatBreaksIt(Rule rule) {
        assertThat(ComplaintExamples.ALL)
                .as("%s needs an example that .shows(%1$s) and one that is .refusedBy(%1$s)", rule)
                .anyMatch(example -> example.accepts(rule))
                .anyMatch(example -> example.isRefusedBy(rule));
    }

    @Test
    void noTwoExamplesShareATitle() {
        assertThat(ComplaintExamples.ALL).extracting(Example::anchor).doesNotHaveDuplicates();
    }

    @Test
    void anExampleStandsUnderTheClauseThatRefusesIt() {
        assertThat(ComplaintExamples.ALL)
                .allSatisfy(example -> example.shows().stream()
                        .filter(example::isRefusedBy)
                        .forEach(rule -> assertThat(rule.id()).isEqualTo(example.clause())));
    }
}

package org.keji.command.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keji.command.spec.Example;
import org.keji.command.spec.Trial;

/** Runs every example of what is held on a person against the aggregate itself. */
class PersonSpec {

    @TestFactory
    Stream<DynamicTest> everyExampleComesOutAsTold() {
        return PersonExamples.ALL.stream()
                .map(example -> DynamicTest.dynamicTest(example.toString(), () -> Trial.of(Person.class, example)));
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleHasAnExampleThatKeepsItAndOneThatBreaksIt(PersonRule rule) {
        assertThat(PersonExamples.ALL)
                .anyMatch(example -> example.accepts(rule))
                .anyMatch(example -> example.isRefusedBy(rule));
    }

    @Test
    void noTwoExamplesShareATitle() {
        assertThat(PersonExamples.ALL).extracting(Example::anchor).doesNotHaveDuplicates();
    }
}

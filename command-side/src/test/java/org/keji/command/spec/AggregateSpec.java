package org.keji.command.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.keji.kernel.rule.Rule;

/** Runs every example of an aggregate against the aggregate itself. */
public abstract class AggregateSpec {

    private final Examples examples;
    private final Stream<? extends Rule> rules;

    /** @param rules every rule the aggregate decides by */
    protected AggregateSpec(Examples examples, Rule[]... rules) {
        this.examples = examples;
        this.rules = Stream.of(rules).flatMap(Stream::of);
    }

    @TestFactory
    Stream<DynamicTest> everyExampleComesOutAsTold() {
        return examples.all().stream()
                .map(example ->
                        DynamicTest.dynamicTest(example.toString(), () -> Trial.of(examples.aggregate(), example)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleHasAnExampleThatKeepsItAndOneThatBreaksIt() {
        return rules.map(rule -> DynamicTest.dynamicTest(
                rule.toString(),
                () -> assertThat(examples.all())
                        .as("%s needs an example that .shows(%1$s) and one that is .refusedBy(%1$s)", rule)
                        .anyMatch(example -> example.accepts(rule))
                        .anyMatch(example -> example.isRefusedBy(rule))));
    }

    /** What nobody thought of is not decided by chance: every command has an example in every state. */
    @Test
    protected void everyCommandIsTriedInEveryState() {
        assertThat(Cells.missing(examples)).isEmpty();
    }

    @Test
    void noTwoExamplesShareATitle() {
        assertThat(examples.all()).extracting(Example::anchor).doesNotHaveDuplicates();
    }
}

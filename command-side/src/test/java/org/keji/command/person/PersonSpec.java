package org.keji.command.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keji.command.spec.AggregateSpec;
import org.keji.command.spec.Trial;
import org.keji.kernel.person.PersonEvent.PersonErased;

class PersonSpec extends AggregateSpec {

    PersonSpec() {
        super(new PersonExamples(), PersonRule.values());
    }

    /** The event alone would leave the key, and a key destroyed without the event could not be explained (DP-03). */
    @Test
    void theKeyIsDestroyedWhereThePersonIsErasedAndNowhereElse() {
        assertThat(new PersonExamples().all()).allSatisfy(example -> {
            boolean erases = example.results().stream().anyMatch(PersonErased.class::isInstance);
            assertThat(Trial.of(Person.class, example).erased())
                    .as(example.toString())
                    .hasSize(erases ? 1 : 0)
                    .allMatch(PersonVocabulary.ID::equals);
        });
    }
}

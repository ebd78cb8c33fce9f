package org.keji.command.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.keji.command.customer.ContactVocabulary.known;
import static org.keji.command.customer.CustomerVocabulary.*;
import static org.keji.command.customer.RelationVocabulary.listed;
import static org.keji.command.customer.TeamVocabulary.accepted;
import static org.keji.command.customer.TeamVocabulary.declined;
import static org.keji.command.customer.TeamVocabulary.offered;
import static org.keji.command.spec.Acquaintances.LIGHTHOUSE;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Cast.LIN;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.keji.command.customer.CustomerState.Known;
import org.keji.command.spec.AggregateSpec;
import org.keji.command.spec.Example;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Trial;
import org.keji.kernel.customer.CustomerKind;
import org.keji.kernel.customer.KnownCustomer;
import org.keji.kernel.customer.Standing;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.decision.DecisionContext.Claim;
import org.keji.kernel.event.DomainEvent;

class CustomerSpec extends AggregateSpec {

    CustomerSpec() {
        super(
                new CustomerExamples(),
                CustomerRule.values(),
                ContactRule.values(),
                TeamRule.values(),
                RelationRule.values(),
                FindingRule.values(),
                WhereaboutsRule.values(),
                GradeRule.values());
    }

    private static DecisionContext decided(Fact before, org.keji.command.spec.Wish wish, Fact after) {
        return Trial.of(
                Customer.class,
                Example.example("CU-12", "held").given(before).when(wish).then(after));
    }

    /** A live card holds its number, and one that is out of service lets another have it (CU-12). */
    @Test
    void aNumberIsHeldByTheLiveCard() {
        Claim number = new Claim(Particulars.NUMBER, NUMBER);
        Claim other = new Claim(Particulars.NUMBER, OTHER_NUMBER);
        DecisionContext corrected =
                decided(registered(), correct(OTHER_NUMBER).because("Moved"), corrected(OTHER_NUMBER));
        assertThat(corrected.claims()).containsExactly(other);
        assertThat(corrected.releases()).containsExactly(number);
        DecisionContext same = decided(registered(), correct(NUMBER).because("Moved"), corrected(NUMBER));
        assertThat(same.claims()).isEmpty();
        assertThat(same.releases()).isEmpty();
        DecisionContext gone = decided(registered(), deactivate().because("Dissolved"), deactivated());
        assertThat(gone.releases()).containsExactly(number);
        DecisionContext unknown = decided(registered(null), deactivate().because("Dissolved"), deactivated());
        assertThat(unknown.releases()).isEmpty();
        DecisionContext merging =
                decided(registered(), merge(LIGHTHOUSE, "Lighthouse's").because("Twice"), merged());
        assertThat(merging.releases()).containsExactly(number);
        assertThat(merging.seen()).containsOnlyKeys(LIGHTHOUSE);
    }

    @Test
    void aCourseThatNeverWasIsNoticed() {
        for (Fact first : List.of(
                corrected(NUMBER),
                reviewed(Standing.KEY),
                stands(Standing.KEY),
                deactivated(),
                reactivated(),
                merged(),
                known(),
                listed(),
                declined())) {
            assertThatIllegalStateException().isThrownBy(() -> CustomerExamples.fold(List.of(first.event())));
        }
        assertThatIllegalStateException()
                .isThrownBy(() -> CustomerExamples.fold(
                        List.of(registered().event(), registered().event())));
    }

    /** What is decided elsewhere about the customer sees who looks after them now, and who works there. */
    @Test
    void whatOthersSeeOfACustomer() {
        assertThat(((Known) CustomerExamples.fold(List.of(registered().event())))
                        .seen()
                        .active())
                .isTrue();
        Known known = (Known) CustomerExamples.fold(List.of(
                registered().event(),
                stands(Standing.KEY).event(),
                known().event(),
                offered(CHEN).event(),
                accepted(CHEN).event(),
                deactivated().event()));
        assertThat(known.seen())
                .isEqualTo(new KnownCustomer(
                        CustomerKind.ORGANISATION,
                        CHEN.actor().subject(),
                        Standing.KEY,
                        false,
                        false,
                        CustomerVocabulary.at(CustomerVocabulary.MONDAY),
                        Set.of(ContactVocabulary.CONTACT),
                        Map.of()));
        Known left = (Known) CustomerExamples.fold(List.of(
                registered().event(),
                known().event(),
                ContactVocabulary.departed().event()));
        assertThat(left.seen().contacts()).as("who works there no more").isEmpty();
    }

    /** A person is the first of their own contacts, and served before others where the card says so (CU-01, CU-16). */
    @Test
    void whatOthersSeeOfAPerson() {
        Known person = (Known) CustomerExamples.fold(List.of(
                PersonVocabulary.registered().event(),
                RelationVocabulary.marked().event()));
        assertThat(person.seen())
                .isEqualTo(new KnownCustomer(
                        CustomerKind.PERSON,
                        LIN.actor().subject(),
                        Standing.POTENTIAL,
                        true,
                        true,
                        CustomerVocabulary.at(CustomerVocabulary.MONDAY),
                        Set.of(PersonVocabulary.OUYANG),
                        Map.of()));
        assertThatIllegalStateException()
                .isThrownBy(() -> CustomerExamples.fold(List.of(
                        PersonVocabulary.registered().event(),
                        PersonVocabulary.registered().event())));
    }

    /** Of each scheme the grade that holds: what somebody said, until the computed one holds again (CU-06). */
    @Test
    void othersSeeTheGradeInForce() {
        DomainEvent first = registered().event();
        DomainEvent computed = GradeVocabulary.gradedByValue().event();
        DomainEvent said = GradeVocabulary.overridden("high").event();
        DomainEvent released = GradeVocabulary.released().event();
        assertThat(grades(first, computed)).isEqualTo(Map.of("value", "middle"));
        assertThat(grades(first, computed, said)).isEqualTo(Map.of("value", "high"));
        assertThat(grades(first, computed, said, computed)).isEqualTo(Map.of("value", "high"));
        assertThat(grades(first, computed, said, released)).isEqualTo(Map.of("value", "middle"));
    }

    private static Map<String, String> grades(DomainEvent... history) {
        return ((Known) CustomerExamples.fold(List.of(history))).seen().grades();
    }

    @Test
    void aGradeThatWasNeverComputedIsNoticed() {
        for (Fact about : List.of(GradeVocabulary.overridden("high"), GradeVocabulary.released())) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> CustomerExamples.fold(List.of(registered().event(), about.event())));
        }
    }

    @Test
    void aContactWhoWasNeverRegisteredIsNoticed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> CustomerExamples.fold(List.of(
                        registered().event(), ContactVocabulary.departed().event())));
    }
}

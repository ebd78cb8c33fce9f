package org.keji.command.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.keji.command.contract.ChangeVocabulary.*;
import static org.keji.command.contract.ContractVocabulary.*;
import static org.keji.command.spec.Cast.QIAN;
import static org.keji.command.spec.Cast.SUN;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keji.command.contract.ContractState.InForce;
import org.keji.command.customer.Concern;
import org.keji.command.spec.AggregateSpec;
import org.keji.command.spec.Example;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Trial;
import org.keji.kernel.contract.Side;
import org.keji.kernel.contract.Terms;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.decision.DecisionContext.Claim;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.rule.Refusal;

class ContractSpec extends AggregateSpec {

    private static final List<Fact> CHANGE = List.of(proposed(1, clear(), false));
    private static final List<Fact> RENEWAL = List.of(announced(LATER, FRIDAY, true));

    ContractSpec() {
        super(new ContractExamples(), ContractRule.values(), ChangeRule.values(), Concern.values());
    }

    private static List<DomainEvent> events(Fact... facts) {
        return Stream.of(facts).map(Fact::event).toList();
    }

    private static Terms inForceAfter(Fact... facts) {
        return ((InForce) ContractExamples.fold(events(facts))).basis().terms();
    }

    @Test
    void aNumberIsHeldFromTheRegistrationOn() {
        DecisionContext context = Trial.of(
                Contract.class,
                Example.example("CU-19", "held").when(register(clear())).then(registered(), reviewBegun(MONDAY)));
        assertThat(context.claims()).containsExactly(new Claim(Contract.NUMBER, NUMBER));
    }

    /** However far a change has come, the terms in force stay until it holds (CU-19). */
    @Test
    void theTermsInForceStayUntilAChangeHolds() {
        Terms dearer = terms("1050");
        assertThat(inForceAfter(toldChange(dearer, true, changeReviewed(1, SUN, FRIDAY))))
                .isEqualTo(clear());
        assertThat(inForceAfter(inForce(proposed(1, dearer, false), refused(1, Side.CUSTOMER))))
                .isEqualTo(clear());
        assertThat(inForceAfter(toldChange(dearer, true, changeObjected(1, QIAN))))
                .isEqualTo(clear());
        assertThat(inForceAfter(inForce(proposed(1, dearer, false), withdrawn(1, FRIDAY))))
                .isEqualTo(clear());
        assertThat(inForceAfter(toldChange(
                        dearer,
                        false,
                        acknowledged(1, SUN, FRIDAY),
                        acknowledged(1, QIAN, FRIDAY),
                        tookEffect(1, dearer))))
                .isEqualTo(dearer);
    }

    /** What is refused says which term is missing. */
    @Test
    void theFirstMissingTermIsPointedAt() {
        Example unclear = Example.example("CU-19", "pointed at")
                .given(registered(unclear(), END))
                .when(clarify(unclear()))
                .refusedBy(ContractRule.TERMS_ARE_STATED);
        DecisionContext context = Trial.contextOf(unclear);
        assertThatThrownBy(() -> ContractGround.requireStated(unclear(), context))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.pointer()).isEqualTo("/terms/price"));
    }

    private static void neverWas(Fact[] course, List<Fact> next) {
        for (Fact fact : next) {
            assertThatIllegalStateException()
                    .as(fact.words())
                    .isThrownBy(() -> ContractExamples.fold(events(and(course, fact))));
        }
    }

    @Test
    void aCourseThatNeverWasIsNoticed() {
        List<Fact> review = List.of(agreed(SUN), objected(SUN), signed(END));
        List<Fact> asking = List.of(clarified("Lin"), reviewBegun(MONDAY));
        List<Fact> first = List.of(registered());
        List<Fact> fulfilment = List.of(fulfilled(FRIDAY));
        List<Fact> termination = List.of(terminated(FRIDAY));
        List<List<Fact>> all = List.of(first, asking, review, CHANGE, RENEWAL, fulfilment, termination);
        neverWas(new Fact[0], all(List.of(asking, review, CHANGE, RENEWAL, fulfilment, termination)));
        neverWas(new Fact[] {registered()}, all(List.of(first, review, CHANGE, RENEWAL, fulfilment)));
        neverWas(
                new Fact[] {registered(), reviewBegun(MONDAY)},
                all(List.of(first, asking, CHANGE, RENEWAL, fulfilment)));
        neverWas(inForce(), all(List.of(first, asking, review)));
        neverWas(inForce(terminated(WEDNESDAY)), all(all));
    }

    private static List<Fact> all(List<List<Fact>> some) {
        return some.stream().flatMap(List::stream).toList();
    }
}

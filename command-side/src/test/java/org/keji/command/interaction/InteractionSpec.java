package org.keji.command.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.keji.command.interaction.InteractionVocabulary.*;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keji.command.customer.Concern;
import org.keji.command.interaction.InteractionCommand.OfferInteraction;
import org.keji.command.interaction.InteractionState.Known;
import org.keji.command.spec.AggregateSpec;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Example;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Moments;
import org.keji.command.spec.Trial;
import org.keji.command.spec.Wish;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.interaction.InteractionKind;
import org.keji.kernel.interaction.Outcome;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.policy.PolicyParameter;
import org.keji.kernel.policy.Setting;
import org.keji.kernel.policy.ShippedBooks;
import org.keji.kernel.rule.Refusal;

class InteractionSpec extends AggregateSpec {

    private static final DomainEvent LOGGED =
            Told.told(InteractionKind.INQUIRY).logged().event();

    InteractionSpec() {
        super(new InteractionExamples(), InteractionRule.values(), ServiceRule.values(), Concern.values());
    }

    @Test
    void theTimeToReplyIsThatOfTheDepartmentThatHasIt() {
        PolicyEdition standard = new ShippedBooks().named("standard");
        Map<PolicyParameter, Setting> settings = new EnumMap<>(standard.parameters());
        settings.put(PolicyParameter.INTERACTION_HAND_OVER, new Setting("PT6H", "own"));
        PolicyEdition slow = new PolicyEdition("standard 1 with 2", settings);
        Known known = (Known) InteractionExamples.fold(List.of(LOGGED));
        OfferInteraction command = (OfferInteraction) offer(BILLING, null).command();
        Instant now = Moments.at(NOON);
        DecisionContext context = new DecisionContext(
                now,
                now,
                department -> department.equals(known.charge().department()) ? slow : standard,
                Cast.ZHAO.actor(),
                null);
        context.concerns(known.charge().department());
        assertThat(DecideOffer.offer(known, command, context).replyDue()).isEqualTo(now.plus(Duration.ofHours(6)));
    }

    @Test
    void aCourseThatNeverWasIsNoticed() {
        for (Fact first : List.of(answered(NOON), offered(), handled(NOON), closed(NOON, Outcome.SETTLED))) {
            assertThatIllegalStateException().isThrownBy(() -> InteractionExamples.fold(List.of(first.event())));
        }
        assertThatIllegalStateException().isThrownBy(() -> InteractionExamples.fold(List.of(LOGGED, LOGGED)));
    }

    /** What is refused says whether the person or the department is the wrong one. */
    @Test
    void whoIsAskedWronglyIsPointedAt() {
        Fact call = Told.told(InteractionKind.INQUIRY).logged();
        assertThat(pointer(call, InteractionVocabulary.offer("Customer service", null)))
                .isEqualTo("/department");
        assertThat(pointer(call, InteractionVocabulary.offer("Billing", Cast.LIN)))
                .isEqualTo("/to");
    }

    private static String pointer(Fact before, Wish wish) {
        Example example = Example.example("IN-03", "pointed at")
                .given(before)
                .when(wish)
                .refusedBy(InteractionRule.ANOTHER_IS_ASKED_TO_TAKE_IT);
        Known known = (Known) InteractionExamples.fold(List.of(before.event()));
        Refusal refused = catchThrowableOfType(
                Refusal.class,
                () -> DecideOffer.offer(known, (OfferInteraction) wish.command(), Trial.contextOf(example)));
        return refused.pointer();
    }
}

package org.keji.command.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.keji.command.purchase.PurchaseVocabulary.*;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keji.command.customer.Concern;
import org.keji.command.spec.AggregateSpec;
import org.keji.command.spec.Example;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Trial;
import org.keji.command.spec.Wish;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.decision.DecisionContext.Claim;
import org.keji.kernel.purchase.PurchaseTerms;

class PurchaseSpec extends AggregateSpec {

    private static final Claim HELD = new Claim(OutsideReference.KIND, INVOICE);
    private static final Claim OTHER = new Claim(OutsideReference.KIND, OTHER_INVOICE);

    PurchaseSpec() {
        super(new PurchaseExamples(), PurchaseRule.values(), Concern.values());
    }

    private static DecisionContext decided(Fact before, Wish wish, Fact after) {
        return Trial.of(
                Purchase.class,
                Example.example("CU-13", "held").given(before).when(wish).then(after));
    }

    private static DecisionContext corrected(PurchaseTerms from, PurchaseTerms to) {
        return decided(recorded(from), correct(to).because("Misread"), PurchaseVocabulary.corrected(to));
    }

    private static PurchaseTerms under(@Nullable String reference) {
        return freight(ON_MONDAY, "1280.50", "940.25", reference);
    }

    /** A purchase that counts holds its reference, and one that is reversed lets another have it (CU-13). */
    @Test
    void aReferenceIsHeldByThePurchaseThatCounts() {
        DecisionContext first = Trial.of(
                Purchase.class, Example.example("CU-13", "held").when(record()).then(recorded()));
        assertThat(first.claims()).containsExactly(HELD);
        DecisionContext changed = corrected(freight(), under(OTHER_INVOICE));
        assertThat(changed.claims()).containsExactly(OTHER);
        assertThat(changed.releases()).containsExactly(HELD);
        DecisionContext dropped = corrected(freight(), under(null));
        assertThat(dropped.claims()).isEmpty();
        assertThat(dropped.releases()).containsExactly(HELD);
        DecisionContext gone = decided(recorded(), reverse().because("Came back"), reversed());
        assertThat(gone.releases()).containsExactly(HELD);
        DecisionContext nameless = decided(recorded(under(null)), reverse().because("Came back"), reversed());
        assertThat(nameless.releases()).isEmpty();
    }

    /** Capitals and blanks do not make it another. */
    @Test
    void aReferenceWrittenOtherwiseIsTheSame() {
        DecisionContext same = corrected(freight(), under(" inv-2026 - 0417\u3000"));
        assertThat(same.claims()).isEmpty();
        assertThat(same.releases()).isEmpty();
    }

    @Test
    void aCourseThatNeverWasIsNoticed() {
        for (Fact first : List.of(PurchaseVocabulary.corrected(freight()), reversed())) {
            assertThatIllegalStateException().isThrownBy(() -> PurchaseExamples.fold(List.of(first.event())));
        }
        assertThatIllegalStateException()
                .isThrownBy(() -> PurchaseExamples.fold(
                        List.of(recorded().event(), recorded().event())));
    }
}

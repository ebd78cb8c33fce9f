package org.keji.command.gift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.keji.command.gift.GiftVocabulary.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keji.command.customer.Concern;
import org.keji.command.gift.GiftCommand.ProposeGift;
import org.keji.command.gift.GiftState.NotThere;
import org.keji.command.spec.Acquaintances;
import org.keji.command.spec.AggregateSpec;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Fact;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.gift.GiftEvent.GiftApprovedByBook;
import org.keji.kernel.identity.GiftAccountId;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.policy.PolicyParameter;
import org.keji.kernel.policy.Setting;
import org.keji.kernel.policy.ShippedBooks;

class GiftSpec extends AggregateSpec {

    GiftSpec() {
        super(new GiftExamples(), GiftRule.values(), Concern.values());
    }

    /** Whoever gives to the same recipient in the same year, from whatever node, decides on the same stream. */
    @Test
    void whatIsPlannedForAYearCountsForIt() {
        ProposeGift lastDay = ProposeGift.of(Acquaintances.HARBOUR, MA, tea("10", "2026-12-31", false));
        ProposeGift newYear = ProposeGift.of(Acquaintances.HARBOUR, MA, tea("10", "2027-01-01", false));
        assertThat(lastDay.accountId()).isEqualTo(GiftAccountId.of(MA, 2026));
        assertThat(newYear.accountId()).isEqualTo(GiftAccountId.of(MA, 2027));
    }

    /** A book may allow something to public officials too. */
    @Test
    void theLimitsForOfficialsAreThoseOfTheBook() {
        PolicyEdition standard = new ShippedBooks().named("standard");
        Map<PolicyParameter, Setting> settings = new EnumMap<>(standard.parameters());
        settings.put(PolicyParameter.GIFT_LIMIT_OFFICIAL, new Setting("50", "own"));
        settings.put(PolicyParameter.GIFT_LIMIT_OFFICIAL_YEAR, new Setting("80", "own"));
        DecisionContext context = new DecisionContext(
                at(TUESDAY),
                at(TUESDAY),
                new PolicyEdition("standard 2", settings),
                Cast.LIN.actor(),
                null,
                Acquaintances.ALL);
        ProposeGift command = ProposeGift.of(Acquaintances.HARBOUR, MA, toOfficial("50"));
        assertThat(DecideGift.propose(new NotThere(), command, context).getLast())
                .isInstanceOf(GiftApprovedByBook.class);
    }

    @Test
    void aCourseThatNeverWasIsNoticed() {
        Fact first = proposed(tea("10"));
        for (Fact fact : List.of(byTheBook(1, "10", "10"), approved(1, TUESDAY), withdrawn(1))) {
            assertThatIllegalStateException().isThrownBy(() -> GiftExamples.fold(List.of(fact.event())));
        }
        assertThatIllegalStateException().isThrownBy(() -> GiftExamples.fold(List.of(first.event(), first.event())));
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        GiftExamples.fold(List.of(first.event(), withdrawn(2).event())));
    }
}

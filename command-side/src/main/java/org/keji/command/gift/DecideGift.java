package org.keji.command.gift;

import static org.keji.command.gift.GiftRule.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.keji.command.customer.Concern;
import org.keji.command.gift.GiftCommand.ApproveGift;
import org.keji.command.gift.GiftCommand.GiveGift;
import org.keji.command.gift.GiftCommand.OfOne;
import org.keji.command.gift.GiftCommand.ProposeGift;
import org.keji.command.gift.GiftCommand.RefuseGift;
import org.keji.command.gift.GiftCommand.WithdrawGift;
import org.keji.command.gift.GiftState.Known;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.customer.KnownCustomer;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.gift.GiftEvent;
import org.keji.kernel.gift.GiftEvent.GiftApproved;
import org.keji.kernel.gift.GiftEvent.GiftApprovedByBook;
import org.keji.kernel.gift.GiftEvent.GiftGiven;
import org.keji.kernel.gift.GiftEvent.GiftHeldForApproval;
import org.keji.kernel.gift.GiftEvent.GiftProposed;
import org.keji.kernel.gift.GiftEvent.GiftRefused;
import org.keji.kernel.gift.GiftEvent.GiftWithdrawn;
import org.keji.kernel.gift.GiftLimit;
import org.keji.kernel.gift.GiftStage;
import org.keji.kernel.gift.GiftTerms;
import org.keji.kernel.gift.Measure;

/**
 * What is given to contacts is proposed, approved by the book or by somebody else, and given (CU-15). Nothing of it is
 * told late but the day of giving: else an approval could be said to be older than the gift it is for.
 */
final class DecideGift {

    private DecideGift() {}

    static List<GiftEvent> propose(GiftState state, ProposeGift command, DecisionContext context) {
        KnownCustomer customer = Concern.served(command.customerId(), Permission.GIVE_GIFT, context);
        boolean isTheirs = customer.contacts().contains(command.recipient());
        context.require(RECIPIENT_IS_A_CONTACT, isTheirs, "/recipient");
        GiftTerms terms = command.terms();
        context.require(GIFT_IS_WORTH_SOMETHING, terms.value().signum() > 0, "/value");
        context.require(GIFT_IS_PLANNED_AHEAD, !terms.plannedOn().isBefore(today(context)), "/plannedOn");
        context.require(OFFICIAL_IS_ONE_ALL_YEAR, terms.publicOfficial() || !state.official(), "/publicOfficial");
        int number = state.next();
        Instant at = context.now();
        GiftProposed proposed = new GiftProposed(
                command.accountId(),
                at,
                number,
                command.customerId(),
                command.recipient(),
                terms.plannedOn().getYear(),
                terms,
                context.actor().subject());
        List<Measure> measures = GiftLimit.measure(context.book(), terms, state.sum());
        boolean keepsAll = measures.stream().allMatch(Measure::keeps);
        return List.of(
                proposed,
                keepsAll
                        ? new GiftApprovedByBook(command.accountId(), at, number, measures)
                        : new GiftHeldForApproval(command.accountId(), at, number, measures));
    }

    static GiftApproved approve(Known state, ApproveGift command, DecisionContext context) {
        requireDecision(state, command, context);
        return new GiftApproved(
                command.accountId(),
                context.now(),
                command.gift(),
                context.actor().subject());
    }

    static GiftRefused refuse(Known state, RefuseGift command, DecisionContext context) {
        requireDecision(state, command, context);
        return new GiftRefused(
                command.accountId(),
                context.now(),
                command.gift(),
                context.actor().subject());
    }

    private static void requireDecision(Known state, OfOne command, DecisionContext context) {
        Concern.known(state.customerId(), Permission.APPROVE_GIFT, context);
        Gift gift = requireGift(state, command, context);
        context.require(GIFT_AWAITS_A_WORD, gift.stage() == GiftStage.AWAITING, "");
        context.require(ANOTHER_DECIDES_ON_A_GIFT, !context.actor().is(gift.proposedBy()), "");
        context.require(GIFT_IS_DECIDED_WITH_A_REASON, context.givesReason(), "/reason");
    }

    static GiftGiven give(Known state, GiveGift command, DecisionContext context) {
        KnownCustomer customer = Concern.known(state.customerId(), Permission.GIVE_GIFT, context);
        Gift gift = requireGift(state, command, context);
        context.require(GIFT_IS_APPROVED_BEFORE_IT_IS_GIVEN, gift.stage() == GiftStage.APPROVED, "");
        context.require(RECIPIENT_IS_STILL_A_CONTACT, customer.contacts().contains(state.recipient()), "");
        LocalDate day = command.givenOn();
        LocalDate approvedOn = LocalDate.ofInstant(gift.since(), context.zone());
        context.require(GIVING_FOLLOWS_THE_APPROVAL, !day.isBefore(approvedOn), "/givenOn");
        context.require(GIVING_LIES_IN_THE_PAST, !day.isAfter(today(context)), "/givenOn");
        context.require(GIFT_IS_GIVEN_IN_ITS_YEAR, day.getYear() == state.year(), "/givenOn");
        return new GiftGiven(command.accountId(), context.now(), command.gift(), day);
    }

    static GiftWithdrawn withdraw(Known state, WithdrawGift command, DecisionContext context) {
        Concern.known(state.customerId(), Permission.GIVE_GIFT, context);
        Gift gift = requireGift(state, command, context);
        context.require(GIFT_IS_OPEN, gift.stage().isOpen(), "");
        context.require(WITHDRAWN_GIFT_SAYS_WHY, context.givesReason(), "/reason");
        return new GiftWithdrawn(command.accountId(), context.now(), command.gift());
    }

    private static Gift requireGift(Known state, OfOne command, DecisionContext context) {
        Gift gift = state.gift(command.gift());
        context.require(GIFT_WAS_PROPOSED, gift != null, "");
        return Objects.requireNonNull(gift);
    }

    private static LocalDate today(DecisionContext context) {
        return LocalDate.ofInstant(context.now(), context.zone());
    }
}

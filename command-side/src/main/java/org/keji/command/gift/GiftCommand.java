package org.keji.command.gift;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.keji.command.door.Command;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.gift.GiftTerms;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.GiftAccountId;
import org.keji.kernel.identity.HospitalityId;
import org.keji.kernel.identity.PersonId;

/** What one can ask of the gifts to one recipient in one year. */
public sealed interface GiftCommand extends Command {

    GiftAccountId accountId();

    @Override
    default String stream() {
        return accountId().value();
    }

    /** Have a meal count at which a contact was a guest (CU-15). */
    @Requires(Permission.COUNT_MEAL)
    record CountMeal(
            @TargetAggregateIdentifier GiftAccountId accountId,
            CustomerId customerId,
            PersonId recipient,
            HospitalityId hospitalityId,
            String what,
            BigDecimal value,
            LocalDate heldOn,
            String requestedBy)
            implements GiftCommand {}

    /** Something that is asked of one gift that was proposed. */
    sealed interface OfOne extends GiftCommand {

        /** The number of the gift among those of its recipient and year. */
        int gift();
    }

    /** Want to give something to a contact of a customer (CU-15). */
    @Requires(Permission.GIVE_GIFT)
    record ProposeGift(
            @TargetAggregateIdentifier GiftAccountId accountId,
            CustomerId customerId,
            PersonId recipient,
            GiftTerms terms)
            implements GiftCommand {

        /** It counts for the calendar year of the day for which it is planned. */
        static ProposeGift of(CustomerId customerId, PersonId recipient, GiftTerms terms) {
            GiftAccountId account =
                    GiftAccountId.of(recipient, terms.plannedOn().getYear());
            return new ProposeGift(account, customerId, recipient, terms);
        }
    }

    /** Approve what is over a limit of the book (CU-15). */
    @Requires(Permission.APPROVE_GIFT)
    record ApproveGift(@TargetAggregateIdentifier GiftAccountId accountId, int gift) implements OfOne {}

    /** Refuse what is over a limit of the book (CU-15). */
    @Requires(Permission.APPROVE_GIFT)
    record RefuseGift(@TargetAggregateIdentifier GiftAccountId accountId, int gift) implements OfOne {}

    /** Say that it was given, and on which day (CU-15). */
    @Requires(Permission.GIVE_GIFT)
    record GiveGift(@TargetAggregateIdentifier GiftAccountId accountId, int gift, LocalDate givenOn) implements OfOne {}

    /** Say that it will not be given (CU-15). */
    @Requires(Permission.GIVE_GIFT)
    record WithdrawGift(@TargetAggregateIdentifier GiftAccountId accountId, int gift) implements OfOne {}
}

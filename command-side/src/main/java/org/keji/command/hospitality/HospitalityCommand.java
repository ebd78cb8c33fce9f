package org.keji.command.hospitality;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Command;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.hospitality.MealTerms;
import org.keji.kernel.hospitality.NotHeldBecause;
import org.keji.kernel.hospitality.OralConsent;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.HospitalityId;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.personal.Personal;

/** What one can ask of a request for hospitality. */
public sealed interface HospitalityCommand extends Command permits HospitalityCommand.OfMeal, BillCommand {

    HospitalityId hospitalityId();

    @Override
    default String stream() {
        return hospitalityId().value();
    }

    /** What one can ask until the meal is over. */
    sealed interface OfMeal extends HospitalityCommand {}

    /**
     * That there be a meal (HO-01).
     *
     * @param customerId null for guests of an organisation without a card
     * @param recipients contacts of the customer among the guests
     * @param otherGuests the names of others, one a line
     * @param consent null unless somebody agreed in words (HO-05)
     */
    @Requires(Permission.REQUEST_MEAL)
    record RequestMeal(
            @TargetAggregateIdentifier HospitalityId hospitalityId,
            @Nullable CustomerId customerId,
            MealTerms terms,
            List<PersonId> recipients,
            @Nullable Personal<String> otherGuests,
            @Nullable OralConsent consent)
            implements OfMeal {}

    /** Agree to it (HO-01). */
    @Requires(Permission.APPROVE_MEAL)
    record ApproveMeal(@TargetAggregateIdentifier HospitalityId hospitalityId) implements OfMeal {}

    /** Agree to it as a banquet, for the department (HO-01). */
    @Requires(Permission.APPROVE_BANQUET)
    record ApproveBanquet(@TargetAggregateIdentifier HospitalityId hospitalityId) implements OfMeal {}

    /**
     * Do not agree to it (HO-01).
     *
     * @param clause the rule it rests on
     */
    @Requires(Permission.APPROVE_MEAL)
    record RefuseMeal(@TargetAggregateIdentifier HospitalityId hospitalityId, String clause) implements OfMeal {}

    /** Not want it any more. */
    @Requires(Permission.REQUEST_MEAL)
    record WithdrawMeal(@TargetAggregateIdentifier HospitalityId hospitalityId) implements OfMeal {}

    /** Agree in writing to what one agreed to in words (HO-05). */
    @Requires(Permission.APPROVE_MEAL)
    record FilePapers(@TargetAggregateIdentifier HospitalityId hospitalityId) implements OfMeal {}

    /** Note that the time for the papers has passed (HO-05). */
    @Requires(Permission.MISS_DEADLINE)
    record MissPapers(@TargetAggregateIdentifier HospitalityId hospitalityId) implements OfMeal {}

    /** Say that it took place, and with how many. */
    @Requires(Permission.REQUEST_MEAL)
    record HoldMeal(@TargetAggregateIdentifier HospitalityId hospitalityId, Instant heldAt, int guests, int hosts)
            implements OfMeal {}

    /** Say that it did not take place. */
    @Requires(Permission.REQUEST_MEAL)
    record CallOffMeal(@TargetAggregateIdentifier HospitalityId hospitalityId, NotHeldBecause because)
            implements OfMeal {}
}

package org.keji.command.hospitality;

import static org.keji.command.hospitality.HospitalityRule.*;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keji.command.hospitality.HospitalityCommand.RequestMeal;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.customer.KnownCustomer;
import org.keji.kernel.customer.Standing;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.hospitality.Envelope;
import org.keji.kernel.hospitality.HospitalityEvent;
import org.keji.kernel.hospitality.HospitalityEvent.HospitalityRequested;
import org.keji.kernel.hospitality.HospitalityEvent.OrallyApproved;
import org.keji.kernel.hospitality.Meal;
import org.keji.kernel.hospitality.MealLimit;
import org.keji.kernel.hospitality.MealTerms;
import org.keji.kernel.hospitality.OralConsent;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.policy.PolicyParameter;

/** A meal is asked for before it, or after somebody agreed to it in words (HO-01 to HO-05). */
final class DecideMeal {

    private DecideMeal() {}

    static List<HospitalityEvent> request(RequestMeal command, DecisionContext context) {
        MealTerms terms = command.terms();
        KnownCustomer customer = MealGuests.customer(command.customerId(), Permission.REQUEST_MEAL, context);
        Standing standing = MealGuests.standing(customer);
        Envelope envelope = MealGuests.envelope(Meal.asked(standing, terms), context);
        context.require(MEAL_KEEPS_ITS_CAP, !envelope.forbids(MealLimit.PER_HEAD), "/standard");
        context.require(HOSTS_FIT_THE_GUESTS, !envelope.forbids(MealLimit.HOSTS_BY_BAND), "/hosts");
        requireContacts(command.recipients(), customer, terms, context);
        OralConsent consent = command.consent();
        boolean isInTime = consent != null || !terms.mealAt().isBefore(context.now());
        context.require(MEAL_IS_REQUESTED_BEFORE_IT, isInTime, "/mealAt");
        HospitalityRequested requested = new HospitalityRequested(
                command.hospitalityId(),
                context.now(),
                command.customerId(),
                standing,
                terms,
                List.copyOf(command.recipients()),
                command.otherGuests(),
                envelope.measures(),
                context.actor().department(),
                context.actor().subject());
        return consent == null ? List.of(requested) : List.of(requested, orally(command, consent, context));
    }

    private static void requireContacts(
            List<PersonId> recipients, @Nullable KnownCustomer customer, MealTerms terms, DecisionContext context) {
        Set<PersonId> named = new HashSet<>();
        for (int i = 0; i < recipients.size(); i++) {
            PersonId recipient = recipients.get(i);
            boolean isTheirs = customer != null && customer.contacts().contains(recipient) && named.add(recipient);
            context.require(RECIPIENTS_ARE_CONTACTS, isTheirs && i < terms.guests(), "/recipients/" + i);
        }
    }

    private static OrallyApproved orally(RequestMeal command, OralConsent consent, DecisionContext context) {
        context.require(EMERGENCY_SAYS_WHY, context.givesReason(), "/reason");
        Instant saidAt = consent.saidAt();
        boolean isBefore = saidAt.isBefore(command.terms().mealAt()) && !saidAt.isAfter(context.now());
        context.require(ORAL_CONSENT_IS_BEFORE_THE_MEAL, isBefore, "/consent/saidAt");
        context.require(ORAL_CONSENT_IS_ANOTHERS, !context.actor().is(consent.approver()), "/consent/approver");
        Instant due = context.now().plus(context.book().duration(PolicyParameter.MEAL_PAPERS));
        return new OrallyApproved(command.hospitalityId(), context.now(), consent, due);
    }
}

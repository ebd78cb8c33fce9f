package org.keji.command.customer;

import static org.keji.command.customer.ContactRule.CONTACT_EXISTS;
import static org.keji.command.customer.ContactRule.CONTACT_GOES_TO_ANOTHER;
import static org.keji.command.customer.ContactRule.CONTACT_IS_THERE;
import static org.keji.command.customer.ContactRule.DEPARTURE_STATES_WHY;
import static org.keji.command.customer.ContactRule.ONE_LINE_OF_CONTACT;
import static org.keji.command.customer.ContactRule.ONE_STAGE_AT_A_TIME;
import static org.keji.command.customer.ContactRule.PERSON_IS_NOBODYS_CONTACT;
import static org.keji.command.customer.ContactRule.ROLE_ENDS_AFTER_IT_BEGAN;
import static org.keji.command.customer.ContactRule.STAGE_IS_ANOTHER;
import static org.keji.command.customer.ContactRule.STEP_BACK_STATES_WHY;
import static org.keji.command.customer.CustomerRule.CORRECTION_OF_A_CARD_STATES_WHY;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keji.command.customer.ContactCommand.ChangeContactStage;
import org.keji.command.customer.ContactCommand.CorrectContact;
import org.keji.command.customer.ContactCommand.HandOverContact;
import org.keji.command.customer.ContactCommand.NoteConcerns;
import org.keji.command.customer.ContactCommand.RegisterContact;
import org.keji.command.customer.ContactCommand.SayContactLeft;
import org.keji.command.customer.ContactCommand.StateRole;
import org.keji.command.customer.CustomerState.Known;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Scope;
import org.keji.kernel.customer.ContactEvent.ContactConcernsNoted;
import org.keji.kernel.customer.ContactEvent.ContactCorrected;
import org.keji.kernel.customer.ContactEvent.ContactDeparted;
import org.keji.kernel.customer.ContactEvent.ContactHandedOver;
import org.keji.kernel.customer.ContactEvent.ContactRegistered;
import org.keji.kernel.customer.ContactEvent.ContactRoleStated;
import org.keji.kernel.customer.ContactEvent.ContactStageChanged;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.identity.PersonId;

/** Who works at a customer, what they decide there, and how far they have come with us (CU-01, RM-01 to RM-04). */
final class DecideContact {

    private DecideContact() {}

    static ContactRegistered register(Known state, RegisterContact command, DecisionContext context) {
        Instant at = Ground.require(state, Permission.MAINTAIN_CUSTOMER, context);
        return new ContactRegistered(
                command.customerId(),
                at,
                command.contact(),
                command.details(),
                context.actor().subject());
    }

    static ContactCorrected correct(Known state, CorrectContact command, DecisionContext context) {
        another(state, command.contact(), context);
        there(state, command.contact(), true, context);
        Instant at = Ground.requireTime(state, context);
        context.require(CORRECTION_OF_A_CARD_STATES_WHY, context.givesReason(), "/reason");
        return new ContactCorrected(command.customerId(), at, command.contact(), command.details());
    }

    static ContactDeparted leave(Known state, SayContactLeft command, DecisionContext context) {
        another(state, command.contact(), context);
        there(state, command.contact(), true, context);
        Instant at = Ground.requireTime(state, context);
        context.require(DEPARTURE_STATES_WHY, context.givesReason(), "/reason");
        return new ContactDeparted(command.customerId(), at, command.contact());
    }

    static ContactRoleStated stateRole(Known state, StateRole command, DecisionContext context) {
        there(state, command.contact(), false, context);
        Instant at = Ground.requireTime(state, context);
        var until = command.until();
        context.require(ROLE_ENDS_AFTER_IT_BEGAN, until == null || !until.isBefore(command.from()), "/until");
        return new ContactRoleStated(
                command.customerId(), at, command.contact(), command.role(), command.from(), until);
    }

    static ContactStageChanged stage(Known state, ChangeContactStage command, DecisionContext context) {
        Contact contact = there(state, command.contact(), false, context);
        Instant at = Ground.requireTime(state, context);
        context.require(STAGE_IS_ANOTHER, contact.stage() != command.stage(), "/stage");
        boolean isBack = contact.stage().follows(command.stage());
        context.require(ONE_STAGE_AT_A_TIME, isBack || contact.stage().leadsTo(command.stage()), "/stage");
        if (isBack) {
            context.require(STEP_BACK_STATES_WHY, context.givesReason(), "/reason");
        }
        return new ContactStageChanged(command.customerId(), at, command.contact(), command.stage());
    }

    static ContactConcernsNoted note(Known state, NoteConcerns command, DecisionContext context) {
        there(state, command.contact(), false, context);
        Instant at = Ground.requireTime(state, context);
        return new ContactConcernsNoted(command.customerId(), at, command.contact(), command.concerns());
    }

    static ContactHandedOver handOver(Known state, HandOverContact command, DecisionContext context) {
        Contact contact = there(state, command.contact(), true, context);
        Instant at = Ground.requireTime(state, context);
        context.require(CONTACT_GOES_TO_ANOTHER, !contact.owner().equals(command.owner()), "/owner");
        return new ContactHandedOver(command.customerId(), at, command.contact(), command.owner());
    }

    private static void another(Known state, PersonId person, DecisionContext context) {
        context.require(
                PERSON_IS_NOBODYS_CONTACT, !person.equals(state.identity().self()), "");
    }

    /**
     * A contact who works there still, of a customer who is served, by their one line of contact.
     *
     * @param orSuperior whether somebody who may change every card may do it in the owner's place
     */
    private static Contact there(Known state, PersonId person, boolean orSuperior, DecisionContext context) {
        @Nullable Contact found = state.contacts().get(person);
        context.require(CONTACT_EXISTS, found != null, "");
        Contact contact = Objects.requireNonNull(found);
        boolean isOwner = context.actor().is(contact.owner());
        boolean reaches = Permission.MAINTAIN_CUSTOMER.reachOf(context.actor()) == Scope.ANY;
        context.require(ONE_LINE_OF_CONTACT, isOwner || orSuperior && reaches, "");
        Ground.requireActive(state, context);
        context.require(CONTACT_IS_THERE, contact.there(), "");
        return contact;
    }
}

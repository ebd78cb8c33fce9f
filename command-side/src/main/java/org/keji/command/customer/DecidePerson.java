package org.keji.command.customer;

import static org.keji.command.customer.CustomerRule.CARD_IS_OF_A_PERSON;
import static org.keji.command.customer.CustomerRule.CHANGE_LIES_IN_THE_PAST;
import static org.keji.command.customer.CustomerRule.CORRECTION_OF_A_CARD_STATES_WHY;

import java.time.Instant;
import org.keji.command.customer.CustomerState.Known;
import org.keji.command.customer.PersonCommand.CorrectPerson;
import org.keji.command.customer.PersonCommand.RegisterPerson;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.customer.ContactEvent.PersonCorrected;
import org.keji.kernel.customer.ContactEvent.PersonRegistered;
import org.keji.kernel.customer.Standing;
import org.keji.kernel.decision.DecisionContext;

/** Cards of persons are made and kept right (CU-01, CU-03); nothing of who they are is looked at. */
final class DecidePerson {

    private DecidePerson() {}

    static PersonRegistered register(RegisterPerson command, DecisionContext context) {
        Instant at = context.occurredAt();
        context.require(CHANGE_LIES_IN_THE_PAST, !at.isAfter(context.now()), "/occurredAt");
        return new PersonRegistered(
                command.customerId(),
                at,
                command.person(),
                command.details(),
                command.territory(),
                command.source(),
                context.actor().subject(),
                DecideCard.reviewDue(at, Standing.POTENTIAL, context));
    }

    static PersonCorrected correct(Known state, CorrectPerson command, DecisionContext context) {
        Instant at = Ground.require(state, Permission.MAINTAIN_CUSTOMER, context);
        context.require(
                CARD_IS_OF_A_PERSON, command.person().equals(state.identity().self()), "");
        context.require(CORRECTION_OF_A_CARD_STATES_WHY, context.givesReason(), "/reason");
        return new PersonCorrected(
                command.customerId(),
                at,
                command.person(),
                command.details(),
                command.territory(),
                command.source(),
                DecideCard.reviewDue(at, state.relation().standing(), context));
    }
}

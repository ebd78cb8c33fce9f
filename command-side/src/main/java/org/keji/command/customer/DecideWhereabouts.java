package org.keji.command.customer;

import static org.keji.command.customer.CustomerRule.CARD_IS_OF_AN_ORGANISATION;
import static org.keji.command.customer.CustomerRule.CARD_IS_OF_A_PERSON;
import static org.keji.command.customer.WhereaboutsRule.OUTLET_IS_OF_A_KIND_OF_THE_BOOK;
import static org.keji.command.customer.WhereaboutsRule.VISITING_TIMES_ARE_APART;
import static org.keji.command.customer.WhereaboutsRule.VISITING_TIME_ENDS_AFTER_IT_BEGINS;

import java.time.Instant;
import org.keji.command.customer.CustomerState.Known;
import org.keji.command.customer.WhereaboutsCommand.RecordPersonWhereabouts;
import org.keji.command.customer.WhereaboutsCommand.RecordWhereabouts;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.customer.CustomerKind;
import org.keji.kernel.customer.WhereaboutsEvent.PersonWhereaboutsRecorded;
import org.keji.kernel.customer.WhereaboutsEvent.WhereaboutsRecorded;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.place.Whereabouts;

/**
 * Where a customer is, is said and confirmed by one and the same command: to say again what was said is to confirm it
 * (VP-15). Nothing of where a person lives is looked at.
 */
final class DecideWhereabouts {

    private DecideWhereabouts() {}

    static WhereaboutsRecorded record(Known state, RecordWhereabouts command, DecisionContext context) {
        Instant at = Ground.require(state, Permission.MAINTAIN_CUSTOMER, context);
        boolean isOrganisation = state.identity().kind() == CustomerKind.ORGANISATION;
        context.require(CARD_IS_OF_AN_ORGANISATION, isOrganisation, "");
        Whereabouts said = command.whereabouts();
        context.require(VISITING_TIME_ENDS_AFTER_IT_BEGINS, said.hoursAreTimes(), "/whereabouts/hours");
        context.require(VISITING_TIMES_ARE_APART, said.hoursAreApart(), "/whereabouts/hours");
        boolean isKnown = context.book().outlets().containsKey(command.outlet());
        context.require(OUTLET_IS_OF_A_KIND_OF_THE_BOOK, isKnown, "/outlet");
        return new WhereaboutsRecorded(
                command.customerId(),
                at,
                said,
                command.outlet(),
                context.actor().subject());
    }

    static PersonWhereaboutsRecorded record(Known state, RecordPersonWhereabouts command, DecisionContext context) {
        Instant at = Ground.require(state, Permission.MAINTAIN_CUSTOMER, context);
        context.require(
                CARD_IS_OF_A_PERSON, command.person().equals(state.identity().self()), "");
        return new PersonWhereaboutsRecorded(
                command.customerId(),
                at,
                command.person(),
                command.home(),
                context.actor().subject());
    }
}

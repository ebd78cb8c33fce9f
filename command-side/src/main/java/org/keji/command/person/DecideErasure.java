package org.keji.command.person;

import static org.keji.command.person.PersonRule.*;

import java.time.Instant;
import java.util.Objects;
import org.keji.command.person.PersonCommand.ErasePerson;
import org.keji.command.person.PersonCommand.LiftHold;
import org.keji.command.person.PersonCommand.PlaceHold;
import org.keji.command.person.PersonCommand.RequestErasure;
import org.keji.command.person.PersonCommand.WithdrawErasure;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.person.ErasureGround;
import org.keji.kernel.person.PersonEvent.ErasureRequested;
import org.keji.kernel.person.PersonEvent.ErasureWithdrawn;
import org.keji.kernel.person.PersonEvent.HoldLifted;
import org.keji.kernel.person.PersonEvent.HoldPlaced;
import org.keji.kernel.person.PersonEvent.PersonErased;
import org.keji.kernel.policy.PolicyParameter;

/** A person is erased after a time of grace, unless something demands that their data stay (DP-03). */
final class DecideErasure {

    private DecideErasure() {}

    static ErasureRequested request(PersonState state, RequestErasure command, DecisionContext context) {
        context.require(ERASURE_IS_REQUESTED_ONCE, state.requested() == null, "");
        boolean isSaid = command.ground() == ErasureGround.RETENTION || context.givesReason();
        context.require(REQUEST_SAYS_HOW_IT_CAME, isSaid, "/reason");
        Instant now = context.now();
        return new ErasureRequested(
                command.personId(),
                now,
                command.ground(),
                context.actor().subject(),
                now.plus(context.book().duration(PolicyParameter.ERASURE_GRACE)));
    }

    static ErasureWithdrawn withdraw(PersonState state, WithdrawErasure command, DecisionContext context) {
        context.require(ERASURE_IS_WAITING, state.requested() != null, "");
        return new ErasureWithdrawn(command.personId(), context.now());
    }

    static HoldPlaced placeHold(PersonState state, PlaceHold command, DecisionContext context) {
        context.require(HOLD_IS_PLACED_ONCE, !state.held(), "");
        context.require(HOLD_STATES_ITS_REASON, context.givesReason(), "/reason");
        return new HoldPlaced(command.personId(), context.now());
    }

    static HoldLifted liftHold(PersonState state, LiftHold command, DecisionContext context) {
        context.require(HOLD_IS_THERE_TO_BE_LIFTED, state.held(), "");
        context.require(HOLD_STATES_ITS_REASON, context.givesReason(), "/reason");
        return new HoldLifted(command.personId(), context.now());
    }

    static PersonErased erase(PersonState state, ErasePerson command, DecisionContext context) {
        ErasureRequested requested = state.requested();
        context.require(ERASURE_IS_WAITING, requested != null, "");
        context.require(NOTHING_DEMANDS_THE_DATA, !state.held(), "");
        Instant now = context.now();
        if (now.isBefore(Objects.requireNonNull(requested).notBefore())) {
            context.require(GRACE_IS_CUT_BY_A_PERSON, !context.actor().software(), "");
            context.require(ANOTHER_CUTS_THE_GRACE, !context.actor().is(requested.requestedBy()), "");
            context.require(CUT_STATES_ITS_REASON, context.givesReason(), "/reason");
        }
        context.destroyKeyOf(command.personId());
        return new PersonErased(command.personId(), now, requested.ground(), requested.requestedBy());
    }
}

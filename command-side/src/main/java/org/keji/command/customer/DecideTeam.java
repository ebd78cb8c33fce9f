package org.keji.command.customer;

import static org.keji.command.customer.TeamRule.CUSTOMER_GOES_TO_ANOTHER;
import static org.keji.command.customer.TeamRule.CUSTOMER_IS_OFFERED;
import static org.keji.command.customer.TeamRule.DECLINING_STATES_WHY;
import static org.keji.command.customer.TeamRule.EACH_FUNCTION_ONCE;
import static org.keji.command.customer.TeamRule.FUNCTION_IS_IN_THE_BOOK;
import static org.keji.command.customer.TeamRule.WHO_IS_ASKED_ANSWERS;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.keji.command.customer.CustomerState.Known;
import org.keji.command.customer.TeamCommand.AcceptCustomer;
import org.keji.command.customer.TeamCommand.DeclineCustomer;
import org.keji.command.customer.TeamCommand.NameTeam;
import org.keji.command.customer.TeamCommand.OfferCustomer;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverAccepted;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverDeclined;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverOffered;
import org.keji.kernel.customer.TeamEvent.TeamNamed;
import org.keji.kernel.customer.TeamMember;
import org.keji.kernel.decision.DecisionContext;

/** Who looks after a customer, and who takes them over (CU-02, CU-08). */
final class DecideTeam {

    private DecideTeam() {}

    static CustomerHandOverOffered offer(Known state, OfferCustomer command, DecisionContext context) {
        Instant at = Ground.require(state, Permission.MAINTAIN_CUSTOMER, context);
        context.require(
                CUSTOMER_GOES_TO_ANOTHER, !command.to().equals(state.keeper().accountManager()), "/to");
        return new CustomerHandOverOffered(command.customerId(), at, command.to());
    }

    static CustomerHandOverAccepted accept(Known state, AcceptCustomer command, DecisionContext context) {
        Instant at = asked(state, context);
        return new CustomerHandOverAccepted(
                command.customerId(), at, context.actor().subject());
    }

    static CustomerHandOverDeclined decline(Known state, DeclineCustomer command, DecisionContext context) {
        Instant at = asked(state, context);
        context.require(DECLINING_STATES_WHY, context.givesReason(), "/reason");
        return new CustomerHandOverDeclined(command.customerId(), at);
    }

    static TeamNamed name(Known state, NameTeam command, DecisionContext context) {
        Instant at = Ground.require(state, Permission.MAINTAIN_CUSTOMER, context);
        long functions =
                command.team().stream().map(TeamMember::function).distinct().count();
        context.require(EACH_FUNCTION_ONCE, functions == command.team().size(), "/team");
        List<String> listed = context.book().teamFunctions();
        for (int i = 0; i < command.team().size(); i++) {
            boolean isListed = listed.contains(command.team().get(i).function());
            context.require(FUNCTION_IS_IN_THE_BOOK, isListed, "/team/" + i + "/function");
        }
        return new TeamNamed(command.customerId(), at, command.team());
    }

    private static Instant asked(Known state, DecisionContext context) {
        Ground.requireActive(state, context);
        String asked = state.keeper().offeredTo();
        context.require(CUSTOMER_IS_OFFERED, asked != null, "");
        context.require(WHO_IS_ASKED_ANSWERS, context.actor().is(Objects.requireNonNull(asked)), "");
        return Ground.requireTime(state, context);
    }
}

package org.keji.command.forum;

import static org.keji.command.forum.ForumRule.*;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keji.command.customer.Concern;
import org.keji.command.forum.ForumCommand.DeclineInvitation;
import org.keji.command.forum.ForumCommand.DrawGuests;
import org.keji.command.forum.ForumState.Known;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.customer.Served;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.forum.ForumEvent.GuestsDrawn;
import org.keji.kernel.forum.ForumEvent.InvitationDeclined;
import org.keji.kernel.forum.ForumStage;
import org.keji.kernel.forum.Guest;
import org.keji.kernel.forum.Sampling;
import org.keji.kernel.identity.CustomerId;

/** Guests of a forum are drawn once, and who declines is replaced by the next of the same stratum (VP-11). */
final class DecideGuests {

    private DecideGuests() {}

    static GuestsDrawn draw(Known state, DrawGuests command, DecisionContext context) {
        context.require(GUESTS_ARE_DRAWN_ONCE, state.stage() == ForumStage.PLANNED, "");
        Served served = context.served();
        int most = served.customers().size();
        context.require(LIST_IS_NO_LONGER_THAN_THE_FRAME, command.size() <= most, "/size");
        return new GuestsDrawn(command.forumId(), context.now(), Sampling.draw(served, command.size(), command.seed()));
    }

    static InvitationDeclined decline(Known state, DeclineInvitation command, DecisionContext context) {
        context.require(INVITATION_IS_OPEN, state.stage() == ForumStage.INVITED, "");
        Concern.known(command.customerId(), Permission.DECLINE_FORUM, context);
        Optional<Guest> guest = state.guests().find(command.customerId());
        context.require(WHO_DECLINES_WAS_INVITED, guest.isPresent(), "/customerId");
        context.require(DECLINED_INVITATION_SAYS_WHY, context.givesReason(), "/reason");
        return new InvitationDeclined(
                command.forumId(), context.now(), command.customerId(), next(state, guest.orElseThrow(), context));
    }

    /** Whoever was taken out of service since the list was drawn is passed over. */
    private static @Nullable CustomerId next(Known state, Guest declining, DecisionContext context) {
        return state.guests()
                .instead(declining)
                .map(Guest::customerId)
                .filter(customer -> context.customer(customer, Concern.CUSTOMER_HAS_A_CARD, "")
                        .active())
                .findFirst()
                .orElse(null);
    }
}

package org.keji.command.interaction;

import static org.keji.command.interaction.InteractionRule.*;

import java.time.Instant;
import java.util.Objects;
import org.keji.command.interaction.InteractionCommand.DeclineInteraction;
import org.keji.command.interaction.InteractionCommand.OfferInteraction;
import org.keji.command.interaction.InteractionCommand.TakeInteraction;
import org.keji.command.interaction.InteractionState.Known;
import org.keji.kernel.clock.TargetClock;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.interaction.InteractionEvent.InteractionDeclined;
import org.keji.kernel.interaction.InteractionEvent.InteractionOffered;
import org.keji.kernel.interaction.InteractionEvent.InteractionTaken;
import org.keji.kernel.policy.PolicyParameter;

/** What is out of one's remit is handed to the right department, and stays one's own until it is taken (IN-03). */
final class DecideOffer {

    private DecideOffer() {}

    static InteractionOffered offer(Known state, OfferInteraction command, DecisionContext context) {
        Charge charge = state.charge();
        String to = command.to();
        Footing.requireReach(state, context);
        Footing.requireOpen(state, context);
        context.require(ONE_IS_ASKED_AT_A_TIME, charge.offer() == null, "");
        boolean isAnother = to == null ? !command.department().equals(charge.department()) : !to.equals(charge.owner());
        context.require(ANOTHER_IS_ASKED_TO_TAKE_IT, isAnother, to == null ? "/department" : "/to");
        TargetClock last = state.clocks().offer();
        Instant before = last == null ? state.takenAt() : Objects.requireNonNull(last.stoppedAt());
        Instant at = Footing.requireTimeAfter(before, context);
        Instant replyDue = at.plus(context.book().duration(PolicyParameter.INTERACTION_HAND_OVER));
        return new InteractionOffered(
                command.interactionId(), at, command.department(), to, command.explanation(), replyDue);
    }

    static InteractionTaken take(Known state, TakeInteraction command, DecisionContext context) {
        Offer offer = requireAsked(state, context);
        Instant at = requireAfterTheOffer(state, context);
        return new InteractionTaken(command.interactionId(), at, context.actor().subject(), offer.department());
    }

    static InteractionDeclined decline(Known state, DeclineInteraction command, DecisionContext context) {
        // Whoever may offer it may also take the offer back, so that one to nobody does not stand for ever.
        if (Footing.isInReach(state, context.actor())) {
            context.require(WHOEVER_IS_ASKED_REPLIES, true, "");
            requirePending(state, context);
        } else {
            requireAsked(state, context);
        }
        context.require(DECLINING_SAYS_WHY, context.givesReason(), "/reason");
        Instant at = requireAfterTheOffer(state, context);
        return new InteractionDeclined(
                command.interactionId(), at, context.actor().subject());
    }

    /** Who is neither asked nor concerned is not told whether anybody is. */
    private static Offer requireAsked(Known state, DecisionContext context) {
        Offer offer = state.charge().offer();
        boolean mayKnow = offer == null ? Footing.isInReach(state, context.actor()) : offer.isFor(context.actor());
        context.require(WHOEVER_IS_ASKED_REPLIES, mayKnow, "");
        return requirePending(state, context);
    }

    private static Offer requirePending(Known state, DecisionContext context) {
        Footing.requireOpen(state, context);
        Offer offer = state.charge().offer();
        context.require(SOMEBODY_IS_ASKED, offer != null, "");
        return Objects.requireNonNull(offer);
    }

    private static Instant requireAfterTheOffer(Known state, DecisionContext context) {
        TargetClock clock = Objects.requireNonNull(state.clocks().offer());
        return Footing.requireTimeAfter(clock.startedAt(), context);
    }
}

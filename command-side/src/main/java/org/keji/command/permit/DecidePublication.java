package org.keji.command.permit;

import static org.keji.command.permit.PhotographyRule.*;

import java.util.List;
import org.keji.command.permit.PermitState.Known;
import org.keji.command.permit.PhotographyCommand.AskForPublication;
import org.keji.command.permit.PhotographyCommand.GrantPublication;
import org.keji.command.permit.PhotographyCommand.RefusePublication;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.permit.PhotographyEvent.PublicationAsked;
import org.keji.kernel.permit.PhotographyEvent.PublicationGranted;
import org.keji.kernel.permit.PhotographyEvent.PublicationRefused;

/** Pictures of a visit are published with the consent of the department, asked for and given each time (PE-08). */
final class DecidePublication {

    private DecidePublication() {}

    static PublicationAsked ask(Known state, AskForPublication command, DecisionContext context) {
        CustomerId customer = state.origin().customerId();
        if (customer != null) {
            DecidePhotography.asker(state, customer, context);
        }
        DecidePhotography.requirePictures(state, command.pictures(), context);
        return new PublicationAsked(
                command.permitId(),
                context.now(),
                state.photography().publications().size() + 1,
                List.copyOf(command.pictures()),
                command.medium(),
                context.actor().subject());
    }

    static PublicationGranted grant(Known state, GrantPublication command, DecisionContext context) {
        requireAnswer(state, command.publication(), context);
        return new PublicationGranted(
                command.permitId(),
                context.now(),
                command.publication(),
                context.actor().subject());
    }

    static PublicationRefused refuse(Known state, RefusePublication command, DecisionContext context) {
        requireAnswer(state, command.publication(), context);
        return new PublicationRefused(
                command.permitId(),
                context.now(),
                command.publication(),
                context.actor().subject());
    }

    private static void requireAnswer(Known state, int publication, DecisionContext context) {
        Photography photography = state.photography();
        String asker = photography.publications().get(publication);
        context.require(PUBLICATION_WAS_ASKED, asker != null, "");
        context.require(PUBLICATION_IS_DECIDED_ON_ONCE, photography.awaits(publication), "");
        context.require(ANOTHER_CONSENTS_TO_PICTURES, !context.actor().is(asker), "");
        DecidePhotography.requireReason(context);
    }
}

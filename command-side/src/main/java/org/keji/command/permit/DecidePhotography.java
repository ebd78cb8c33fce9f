package org.keji.command.permit;

import static org.keji.command.permit.PhotographyRule.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.keji.command.customer.Concern;
import org.keji.command.permit.PermitState.Known;
import org.keji.command.permit.PhotographyCommand.AskForPhotography;
import org.keji.command.permit.PhotographyCommand.GrantPhotography;
import org.keji.command.permit.PhotographyCommand.RefusePhotography;
import org.keji.command.permit.PhotographyCommand.RegisterPicture;
import org.keji.command.permit.PhotographyCommand.SendPrints;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.customer.KnownCustomer;
import org.keji.kernel.customer.Standing;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.permit.PhotographyEvent.PhotographyAsked;
import org.keji.kernel.permit.PhotographyEvent.PhotographyGranted;
import org.keji.kernel.permit.PhotographyEvent.PhotographyRefused;
import org.keji.kernel.permit.PhotographyEvent.PictureRegistered;
import org.keji.kernel.permit.PhotographyEvent.PrintsSent;
import org.keji.kernel.policy.PolicyParameter;

/** A key customer's visit is photographed by whom the general manager appoints, and the pictures are kept (PE-08). */
final class DecidePhotography {

    private DecidePhotography() {}

    static PhotographyAsked ask(Known state, AskForPhotography command, DecisionContext context) {
        CustomerId customer = state.origin().customerId();
        boolean isKey = customer != null && asker(state, customer, context).standing() == Standing.KEY;
        context.require(PHOTOGRAPHY_IS_FOR_KEY_CUSTOMERS, isKey, "");
        requireOpen(state, context);
        Photography photography = state.photography();
        boolean isNew = photography.asking() == null && photography.photographer() == null;
        context.require(PHOTOGRAPHY_IS_ASKED_ONCE, isNew, "");
        Instant last = state.window().from().minus(context.book().duration(PolicyParameter.PHOTOGRAPHY_AHEAD));
        context.require(PHOTOGRAPHY_IS_ASKED_AHEAD, !context.now().isAfter(last), "");
        String asker = context.actor().subject();
        return new PhotographyAsked(command.permitId(), context.now(), command.needed(), command.promotes(), asker);
    }

    /** Whoever receives the visitors asks for them, as does whoever may act for the customer. */
    static KnownCustomer asker(Known state, CustomerId customer, DecisionContext context) {
        return context.actor().is(state.photography().host())
                ? context.customer(customer, Concern.CUSTOMER_HAS_A_CARD, "")
                : Concern.known(customer, Permission.ASK_FOR_PHOTOGRAPHY, context);
    }

    static PhotographyGranted grant(Known state, GrantPhotography command, DecisionContext context) {
        requireAnswer(state, context);
        requireOpen(state, context);
        return new PhotographyGranted(
                command.permitId(),
                context.now(),
                command.photographer(),
                context.actor().subject());
    }

    static PhotographyRefused refuse(Known state, RefusePhotography command, DecisionContext context) {
        requireAnswer(state, context);
        return new PhotographyRefused(
                command.permitId(), context.now(), context.actor().subject());
    }

    static PictureRegistered register(Known state, RegisterPicture command, DecisionContext context) {
        Photography photography = state.photography();
        context.require(PHOTOGRAPHY_WAS_GRANTED, photography.photographer() != null, "");
        context.require(ONLY_THE_PHOTOGRAPHER_TAKES_PICTURES, context.actor().is(photography.photographer()), "");
        context.require(PICTURE_IS_OF_A_VISIT, state.visitors().anyCame(), "");
        LocalDate today = LocalDate.ofInstant(context.now(), context.zone());
        LocalDate first = LocalDate.ofInstant(state.window().opens(), context.zone());
        LocalDate last = LocalDate.ofInstant(state.window().closes(), context.zone());
        LocalDate taken = command.takenOn();
        boolean wasThen = !taken.isBefore(first) && !taken.isAfter(last) && !taken.isAfter(today);
        context.require(PICTURE_IS_TAKEN_DURING_THE_VISIT, wasThen, "/takenOn");
        return new PictureRegistered(
                command.permitId(),
                context.now(),
                photography.pictures() + 1,
                command.shows(),
                taken,
                command.keptAt(),
                command.digest());
    }

    static PrintsSent send(Known state, SendPrints command, DecisionContext context) {
        requirePictures(state, command.pictures(), context);
        return new PrintsSent(command.permitId(), context.now(), List.copyOf(command.pictures()), command.letter());
    }

    /** They are registered, and each is named once. */
    static void requirePictures(Known state, List<Integer> pictures, DecisionContext context) {
        Set<Integer> named = new HashSet<>();
        for (int i = 0; i < pictures.size(); i++) {
            int picture = pictures.get(i);
            boolean isThere = state.photography().hasPicture(picture) && named.add(picture);
            context.require(PICTURE_IS_REGISTERED, isThere, "/pictures/" + i);
        }
    }

    private static void requireOpen(Known state, DecisionContext context) {
        context.require(PHOTOGRAPHY_IS_OF_AN_OPEN_PERMIT, state.stage().isOpen(), "");
    }

    private static void requireAnswer(Known state, DecisionContext context) {
        String asking = state.photography().asking();
        context.require(PHOTOGRAPHY_AWAITS_A_WORD, asking != null, "");
        context.require(ANOTHER_CONSENTS_TO_PICTURES, !context.actor().is(asking), "");
        requireReason(context);
    }

    static void requireReason(DecisionContext context) {
        context.require(PICTURES_ARE_DECIDED_ON_WITH_A_REASON, context.givesReason(), "/reason");
    }
}

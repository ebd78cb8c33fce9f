package org.keji.command.interaction;

import static org.keji.command.interaction.InteractionRule.*;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keji.command.customer.Concern;
import org.keji.command.interaction.InteractionCommand.AnswerInteraction;
import org.keji.command.interaction.InteractionCommand.HandleInquiry;
import org.keji.command.interaction.InteractionCommand.LogInteraction;
import org.keji.command.interaction.InteractionState.Known;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.customer.KnownCustomer;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.interaction.Direction;
import org.keji.kernel.interaction.InteractionEvent;
import org.keji.kernel.interaction.InteractionEvent.InquiryHandled;
import org.keji.kernel.interaction.InteractionEvent.InteractionAnswered;
import org.keji.kernel.interaction.InteractionEvent.InteractionLogged;
import org.keji.kernel.interaction.InteractionKind;
import org.keji.kernel.interaction.Matter;

/** A contact is logged, and whoever turned to the house is answered (IN-01, IN-02, IN-06). */
final class DecideContact {

    private DecideContact() {}

    static List<InteractionEvent> log(LogInteraction command, DecisionContext context) {
        Instant at = context.occurredAt();
        context.require(CONTACT_LIES_IN_THE_PAST, !at.isAfter(context.now()), "/occurredAt");
        requireSense(command, context);
        KnownCustomer customer = customer(command.matter(), context);
        Matter matter = command.matter().inGreenChannel(customer != null && customer.greenChannel());
        boolean outOfHours = !context.book().workingHours().contain(at, context.zone());
        boolean isCalledBack = outOfHours && command.answer() == null && AnswerTime.isWaitedFor(matter);
        Taker sender = new Taker(context.actor().subject(), context.actor().department());
        Taker taker = Objects.requireNonNullElse(command.taker(), sender);
        InteractionLogged logged = new InteractionLogged(
                command.interactionId(),
                at,
                matter,
                taker.subject(),
                taker.department(),
                customer == null ? null : customer.accountManager(),
                command.content(),
                command.caller(),
                outOfHours,
                AnswerTime.due(matter, at, context.book()),
                isCalledBack ? AnswerTime.callBackDue(at, context) : null);
        return command.answer() == null
                ? List.of(logged)
                : List.of(logged, new InteractionAnswered(command.interactionId(), at, command.answer()));
    }

    private static void requireSense(LogInteraction command, DecisionContext context) {
        Matter matter = command.matter();
        InteractionKind kind = matter.kind();
        boolean comesIn = matter.direction() == Direction.INBOUND;
        boolean isLed = matter.leadDepartment() != null;
        boolean isToldIfComplaint = kind != InteractionKind.COMPLAINT || command.content() != null;
        context.require(WHAT_IS_ASKED_COMES_IN, comesIn || !kind.comesIn(), "/direction");
        context.require(
                IMPORTANT_INQUIRY_NAMES_ITS_LEAD,
                isLed == (kind == InteractionKind.IMPORTANT_INQUIRY),
                "/leadDepartment");
        context.require(HEARD_COMPLAINT_SAYS_WHAT, isToldIfComplaint, "/content");
        if (command.answer() != null) {
            context.require(SOMEBODY_WAITS_FOR_AN_ANSWER, matter.awaitsAnswer(), "/answer");
        }
    }

    /**
     * Whoever is turned to takes anybody's customer (IN-03); of themselves they turn to their own (CU-08), and with the
     * programme of the house to those it serves (CU-12).
     */
    private static @Nullable KnownCustomer customer(Matter matter, DecisionContext context) {
        CustomerId id = matter.customerId();
        if (id == null) {
            return null;
        }
        if (matter.direction() == Direction.INBOUND) {
            return context.customer(id, Concern.CUSTOMER_HAS_A_CARD, "/customerId");
        }
        return switch (matter.kind().programme()) {
            case SCHEDULED -> Concern.served(id, Permission.LOG_INTERACTION, context);
            case AD_HOC -> Concern.known(id, Permission.LOG_INTERACTION, context);
        };
    }

    static InteractionAnswered answer(Known state, AnswerInteraction command, DecisionContext context) {
        Footing.requireReach(state, context);
        Footing.requireOpen(state, context);
        context.require(SOMEBODY_WAITS_FOR_AN_ANSWER, state.matter().awaitsAnswer(), "");
        context.require(ANSWER_COMES_ONCE, state.progress().answeredAt() == null, "");
        Instant at = Footing.requireTimeAfter(state.takenAt(), context);
        return new InteractionAnswered(command.interactionId(), at, command.answer());
    }

    static InquiryHandled handle(Known state, HandleInquiry command, DecisionContext context) {
        Footing.requireReach(state, context);
        Footing.requireOpen(state, context);
        boolean isImportant = state.matter().kind() == InteractionKind.IMPORTANT_INQUIRY;
        context.require(HANDLING_IS_OF_AN_IMPORTANT_INQUIRY, isImportant, "");
        context.require(HANDLING_IS_RECORDED_ONCE, !state.progress().handled(), "");
        Instant at = Footing.requireTimeAfter(state.takenAt(), context);
        return new InquiryHandled(command.interactionId(), at, command.handling());
    }
}

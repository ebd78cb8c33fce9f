package org.keji.command.permit;

import static org.keji.command.permit.ApplicationRule.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keji.command.customer.Concern;
import org.keji.command.permit.ApplicationCommand.AddVisitor;
import org.keji.command.permit.ApplicationCommand.RegisterWalkIn;
import org.keji.command.permit.ApplicationCommand.StrikeVisitor;
import org.keji.command.permit.PermitState.Known;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Scope;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.identity.VisitorPermitId;
import org.keji.kernel.permit.PermitStage;
import org.keji.kernel.permit.TourKind;
import org.keji.kernel.permit.VisitorEvent.NeedsPassedOn;
import org.keji.kernel.permit.VisitorEvent.VisitorNamed;
import org.keji.kernel.permit.VisitorEvent.VisitorStruck;
import org.keji.kernel.permit.VisitorStage;

/** Visitors are named one by one, each under a key of their own or that of the contact they are (PE-01, PE-11). */
final class DecideVisitors {

    /** So that a permit is read at one glance at the gate, and its events go in one unit. */
    static final int MOST = 200;

    private static final int GROUP = 2;

    private DecideVisitors() {}

    /** @param kind null for who came unannounced */
    static boolean areEnough(@Nullable TourKind kind, int visitors) {
        return visitors >= (kind == TourKind.GROUP ? GROUP : 1);
    }

    static List<VisitorNamed> named(
            VisitorPermitId permit, List<Announced> visitors, Set<PersonId> contacts, DecisionContext context) {
        context.require(A_PERMIT_NAMES_AT_MOST_200, visitors.size() <= MOST, "/visitors");
        Set<PersonId> once = new HashSet<>();
        List<VisitorNamed> events = new ArrayList<>();
        for (int i = 0; i < visitors.size(); i++) {
            String pointer = "/visitors/%d/contact".formatted(i);
            events.add(named(permit, i + 1, visitors.get(i), contacts, context, pointer));
            context.require(VISITOR_IS_NAMED_ONCE, once.add(events.get(i).person()), pointer);
        }
        return events;
    }

    private static VisitorNamed named(
            VisitorPermitId permit,
            int number,
            Announced visitor,
            Set<PersonId> contacts,
            DecisionContext context,
            String pointer) {
        PersonId contact = visitor.contact();
        boolean isKnown = contact == null || contacts.contains(contact);
        context.require(VISITOR_IS_A_CONTACT_OF_THE_CUSTOMER, isKnown, pointer);
        PersonId person = contact == null ? permit.visitor(number) : contact;
        return new VisitorNamed(permit, context.now(), number, person, visitor.details());
    }

    static List<NeedsPassedOn> needs(RegisterWalkIn command, DecisionContext context) {
        List<NeedsPassedOn> events = new ArrayList<>();
        for (int i = 0; i < command.visitors().size(); i++) {
            var needs = command.visitors().get(i).needs();
            if (needs != null) {
                // Needs have a receiver by now.
                String receiver = Objects.requireNonNull(command.receiver());
                events.add(new NeedsPassedOn(command.permitId(), context.now(), i + 1, needs, receiver));
            }
        }
        return events;
    }

    static VisitorNamed add(Known state, AddVisitor command, DecisionContext context) {
        requireApplicant(state, context);
        context.require(VISITORS_ARE_ADDED_BEFORE_THE_REVIEW, state.stage() == PermitStage.APPLIED, "");
        context.require(
                VISITOR_HAS_THE_NEXT_NUMBER,
                command.visitor() == state.visitors().next(),
                "");
        context.require(A_PERMIT_NAMES_AT_MOST_200, command.visitor() <= MOST, "");
        Set<PersonId> already = state.visitors().coming().map(Visitor::person).collect(Collectors.toSet());
        CustomerId customer = state.origin().customerId();
        Set<PersonId> contacts = customer == null
                ? Set.of()
                : context.customer(customer, Concern.CUSTOMER_HAS_A_CARD, "").contacts();
        VisitorNamed named =
                named(command.permitId(), command.visitor(), command.announced(), contacts, context, "/contact");
        context.require(VISITOR_IS_NAMED_ONCE, !already.contains(named.person()), "/contact");
        return named;
    }

    static VisitorStruck strike(Known state, StrikeVisitor command, DecisionContext context) {
        requireApplicant(state, context);
        Visitor visitor = DecideGate.requireVisitor(state, command.visitor(), context);
        boolean neverCame = visitor.stage() == VisitorStage.EXPECTED || visitor.stage() == VisitorStage.TURNED_AWAY;
        boolean isFree = state.stage().isOpen() && neverCame && visitor.badge() == null;
        context.require(STRUCK_VISITOR_NEVER_CAME, isFree, "");
        int left = state.visitors().count() - 1;
        context.require(KIND_HAS_ITS_VISITORS, areEnough(state.origin().kind(), left), "");
        context.require(PermitRule.PERMIT_IS_CHANGED_WITH_A_REASON, context.givesReason(), "/reason");
        return new VisitorStruck(command.permitId(), context.now(), command.visitor());
    }

    /** Whoever asked changes what they asked for; service staff do so for anybody. */
    static void requireApplicant(Known state, DecisionContext context) {
        boolean reaches = Permission.CHANGE_PERMIT.reachOf(context.actor()) == Scope.ANY;
        boolean isTheirs = context.actor().is(state.origin().by());
        context.require(APPLICANT_CHANGES_THE_PERMIT, reaches || isTheirs, "");
    }
}

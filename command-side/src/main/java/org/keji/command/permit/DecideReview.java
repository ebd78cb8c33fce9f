package org.keji.command.permit;

import static org.keji.command.permit.PermitRule.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keji.command.customer.Concern;
import org.keji.command.permit.DecisionCommand.ApprovePermit;
import org.keji.command.permit.DecisionCommand.ConsentToWalkIn;
import org.keji.command.permit.DecisionCommand.RefusePermit;
import org.keji.command.permit.DecisionCommand.ReviewPermit;
import org.keji.command.permit.PermitState.Known;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Scope;
import org.keji.kernel.customer.KnownCustomer;
import org.keji.kernel.customer.Standing;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.permit.ApplicationEvent.PermitGranted;
import org.keji.kernel.permit.ApplicationEvent.PermitRefused;
import org.keji.kernel.permit.ApplicationEvent.PermitReviewed;
import org.keji.kernel.permit.Entry;
import org.keji.kernel.permit.PermitEvent;
import org.keji.kernel.permit.PermitStage;
import org.keji.kernel.permit.Reception;
import org.keji.kernel.permit.ReceptionChoice;
import org.keji.kernel.permit.TourKind;
import org.keji.kernel.policy.PolicyParameter;

/** The department reviews, the general manager approves where the book asks for it, never each their own (PE-04). */
final class DecideReview {

    private DecideReview() {}

    static List<PermitEvent> review(Known state, ReviewPermit command, DecisionContext context) {
        TourKind kind = state.origin().kind();
        boolean isAwaited = state.stage() == PermitStage.APPLIED && kind != null;
        context.require(PERMIT_AWAITS_ITS_REVIEW, isAwaited, "");
        requireAnother(state, context);
        requireAhead(state, context);
        // What awaits its review is of a kind.
        TourKind tour = Objects.requireNonNull(kind);
        boolean goesOn = tour.goesToGeneralManager(context.book());
        List<PermitEvent> events = new ArrayList<>();
        events.add(new PermitReviewed(
                command.permitId(),
                context.now(),
                command.tour(),
                reception(state, tour, context),
                goesOn,
                context.actor().subject()));
        if (goesOn) {
            DecideNotice.requireNoWord(command.wordGivenAt(), context);
        } else {
            events.addAll(grant(state, tour, command.wordGivenAt(), command, context));
        }
        return events;
    }

    static List<PermitEvent> approve(Known state, ApprovePermit command, DecisionContext context) {
        context.require(PERMIT_AWAITS_APPROVAL, state.stage() == PermitStage.REVIEWED, "");
        boolean isAnother = !context.actor().is(state.origin().reviewedBy());
        context.require(ANOTHER_DECIDES_ON_A_PERMIT, isAnother, "");
        requireAnother(state, context);
        requireAhead(state, context);
        // Only what is of a kind was reviewed.
        TourKind kind = Objects.requireNonNull(state.origin().kind());
        return grant(state, kind, command.wordGivenAt(), command, context);
    }

    static PermitGranted consent(Known state, ConsentToWalkIn command, DecisionContext context) {
        boolean isAwaited =
                state.stage() == PermitStage.APPLIED && state.origin().kind() == null;
        context.require(WALK_IN_AWAITS_CONSENT, isAwaited, "");
        requireAnother(state, context);
        Entry entry = entry(state.origin().customerId(), context);
        Instant until = state.window().closes();
        context.require(ApplicationRule.VISIT_ENDS_AFTER_IT_BEGINS, until.isAfter(context.now()), "");
        return new PermitGranted(
                command.permitId(),
                context.now(),
                entry,
                context.now(),
                until,
                context.actor().subject());
    }

    static PermitRefused refuse(Known state, RefusePermit command, DecisionContext context) {
        boolean isAwaited = state.stage() == PermitStage.APPLIED || state.stage() == PermitStage.REVIEWED;
        context.require(PERMIT_AWAITS_A_WORD, isAwaited, "");
        requireAnother(state, context);
        DecideCourse.requireClause(command.clause(), context);
        return new PermitRefused(
                command.permitId(),
                context.now(),
                command.clause(),
                context.actor().subject());
    }

    private static void requireAnother(Known state, DecisionContext context) {
        boolean isAnother = !context.actor().is(state.origin().by());
        context.require(ANOTHER_DECIDES_ON_A_PERMIT, isAnother, "");
        context.require(PERMIT_IS_DECIDED_WITH_A_REASON, context.givesReason(), "/reason");
    }

    private static void requireAhead(Known state, DecisionContext context) {
        context.require(ApplicationRule.TOUR_LIES_AHEAD, state.window().from().isAfter(context.now()), "");
    }

    private static List<PermitEvent> grant(
            Known state,
            TourKind kind,
            @Nullable Instant wordGivenAt,
            DecisionCommand command,
            DecisionContext context) {
        Window window = state.window();
        Instant opens = window.from().minus(context.book().duration(PolicyParameter.PERMIT_EARLY));
        List<PermitEvent> events = new ArrayList<>();
        events.add(new PermitGranted(
                command.permitId(),
                context.now(),
                kind == TourKind.AD_HOC ? Entry.PHONE : Entry.PERMIT,
                opens,
                window.closes(),
                context.actor().subject()));
        events.addAll(DecideNotice.go(command.permitId(), kind, window.from(), wordGivenAt, context));
        return events;
    }

    private static Reception reception(Known state, TourKind kind, DecisionContext context) {
        CustomerId customer = state.origin().customerId();
        Map<String, String> grades = customer == null
                ? Map.of()
                : context.customer(customer, Concern.CUSTOMER_HAS_A_CARD, "").grades();
        return ReceptionChoice.of(kind, state.visitors().count(), grades, context.book());
    }

    /** A customer's account manager may consent to them; to all others only the department does. */
    private static Entry entry(@Nullable CustomerId customer, DecisionContext context) {
        if (customer == null) {
            boolean isDepartment = Permission.CONSENT_TO_VISIT.reachOf(context.actor()) == Scope.ANY;
            context.require(DEPARTMENT_CONSENTS_TO_STRANGERS, isDepartment, "");
            return Entry.CONSENT;
        }
        KnownCustomer known = Concern.known(customer, Permission.CONSENT_TO_VISIT, context);
        boolean isRegular = known.active() && known.standing() != Standing.POTENTIAL;
        return isRegular ? Entry.KNOWN_CUSTOMER : Entry.CONSENT;
    }
}

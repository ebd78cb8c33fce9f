package org.keji.command.permit;

import static org.keji.command.permit.GateRule.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.keji.command.permit.GateCommand.AdmitVisitor;
import org.keji.command.permit.GateCommand.IssueBadge;
import org.keji.command.permit.GateCommand.LetVisitorOut;
import org.keji.command.permit.GateCommand.NoteOverstay;
import org.keji.command.permit.GateCommand.ReportBadgeLost;
import org.keji.command.permit.GateCommand.TakeBadgeBack;
import org.keji.command.permit.GateCommand.TurnAwayVisitor;
import org.keji.command.permit.PermitState.Known;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.permit.BadgeNumber;
import org.keji.kernel.permit.GateEvent;
import org.keji.kernel.permit.GateEvent.BadgeIssued;
import org.keji.kernel.permit.GateEvent.BadgeLost;
import org.keji.kernel.permit.GateEvent.BadgeReturned;
import org.keji.kernel.permit.GateEvent.VisitorAdmitted;
import org.keji.kernel.permit.GateEvent.VisitorLeft;
import org.keji.kernel.permit.GateEvent.VisitorOverstayed;
import org.keji.kernel.permit.GateEvent.VisitorTurnedAway;

/**
 * Nobody goes in without a badge, and no badge is out twice (PE-07): a badge is claimed in the log of the whole house
 * while somebody has it, and stays claimed while it is lost. Letting out works whatever has become of the permit.
 */
final class DecideGate {

    private DecideGate() {}

    static BadgeIssued issue(Known state, IssueBadge command, DecisionContext context) {
        Visitor visitor = requireVisitor(state, command.visitor(), context);
        requireOpenGate(state, visitor, context);
        context.require(VISITOR_HAS_ONE_BADGE, visitor.badge() == null, "/badge");
        return issued(state, command, command.badge(), context);
    }

    static List<GateEvent> admit(Known state, AdmitVisitor command, DecisionContext context) {
        Visitor visitor = requireVisitor(state, command.visitor(), context);
        context.require(WHO_ENTERS_IS_OUTSIDE, !visitor.isInside(), "");
        requireOpenGate(state, visitor, context);
        List<GateEvent> events = new ArrayList<>();
        BadgeNumber given = command.badge();
        BadgeNumber held = visitor.badge();
        context.require(WHO_ENTERS_WEARS_A_BADGE, held != null || given != null, "/badge");
        if (given != null && !given.equals(held)) {
            context.require(VISITOR_HAS_ONE_BADGE, held == null, "/badge");
            events.add(issued(state, command, given, context));
        }
        BadgeNumber worn = Objects.requireNonNull(held == null ? given : held);
        events.add(new VisitorAdmitted(command.permitId(), context.now(), command.visitor(), worn, command.gate()));
        return events;
    }

    static List<GateEvent> letOut(Known state, LetVisitorOut command, DecisionContext context) {
        Visitor visitor = requireVisitor(state, command.visitor(), context);
        context.require(WHO_LEAVES_IS_INSIDE, visitor.isInside(), "");
        List<GateEvent> events = new ArrayList<>();
        events.add(new VisitorLeft(command.permitId(), context.now(), command.visitor(), command.gate()));
        if (command.badgeReturned()) {
            events.add(returned(command, requireBadge(visitor, "/badgeReturned", context), context));
        }
        return events;
    }

    static BadgeReturned takeBack(Known state, TakeBadgeBack command, DecisionContext context) {
        Visitor visitor = requireVisitor(state, command.visitor(), context);
        context.require(BADGE_IS_THEIRS, visitor.accountsFor(command.badge()), "/badge");
        boolean isWorn = visitor.isInside() && command.badge().equals(visitor.badge());
        context.require(WHO_IS_INSIDE_KEEPS_THE_BADGE, !isWorn, "");
        return returned(command, command.badge(), context);
    }

    static BadgeLost lose(Known state, ReportBadgeLost command, DecisionContext context) {
        Visitor visitor = requireVisitor(state, command.visitor(), context);
        BadgeNumber badge = requireBadge(visitor, "", context);
        DecideCourse.requireReason(context);
        return new BadgeLost(command.permitId(), context.now(), command.visitor(), badge);
    }

    static VisitorTurnedAway turnAway(Known state, TurnAwayVisitor command, DecisionContext context) {
        Visitor visitor = requireVisitor(state, command.visitor(), context);
        context.require(VISITOR_IS_AWAITED, !visitor.isStruck(), "");
        context.require(WHO_ENTERS_IS_OUTSIDE, !visitor.isInside(), "");
        DecideCourse.requireClause(command.clause(), context);
        DecideCourse.requireReason(context);
        return new VisitorTurnedAway(
                command.permitId(), context.now(), command.visitor(), command.clause(), command.gate());
    }

    static VisitorOverstayed noteOverstay(Known state, NoteOverstay command, DecisionContext context) {
        Visitor visitor = requireVisitor(state, command.visitor(), context);
        boolean isOver = Notice.isOver(state.window().closes(), context.now());
        context.require(VISITOR_HAS_OVERSTAYED, visitor.isInside() && !visitor.overstayed() && isOver, "");
        return new VisitorOverstayed(command.permitId(), context.now(), command.visitor());
    }

    static Visitor requireVisitor(Known state, int number, DecisionContext context) {
        Visitor visitor = state.visitors().find(number);
        context.require(VISITOR_IS_NAMED, visitor != null, "");
        return Objects.requireNonNull(visitor);
    }

    private static void requireOpenGate(Known state, Visitor visitor, DecisionContext context) {
        DecideCourse.requireHolds(state, context);
        context.require(VISITOR_IS_AWAITED, !visitor.isStruck(), "");
        context.require(GATE_OPENS_IN_ITS_TIME, state.window().contains(context.now()), "");
    }

    private static BadgeNumber requireBadge(Visitor visitor, String pointer, DecisionContext context) {
        BadgeNumber badge = visitor.badge();
        context.require(BADGE_IS_THEIRS, badge != null, pointer);
        return Objects.requireNonNull(badge);
    }

    /** The log lets a permit claim again what it holds, so its own visitors are looked at here. */
    private static BadgeIssued issued(Known state, GateCommand command, BadgeNumber badge, DecisionContext context) {
        context.require(BADGE_IS_FREE, !state.visitors().accountFor(badge), "/badge");
        context.claim(VisitorPermit.BADGE, badge.value(), BADGE_IS_FREE, "/badge");
        return new BadgeIssued(command.permitId(), context.now(), command.visitor(), badge);
    }

    private static BadgeReturned returned(GateCommand command, BadgeNumber badge, DecisionContext context) {
        context.release(VisitorPermit.BADGE, badge.value());
        return new BadgeReturned(command.permitId(), context.now(), command.visitor(), badge);
    }
}

package org.keji.command.visit;

import static org.keji.command.visit.RoadRule.*;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.keji.command.visit.RoadCommand.EndVisit;
import org.keji.command.visit.RoadCommand.MissReport;
import org.keji.command.visit.RoadCommand.NoteUrgency;
import org.keji.command.visit.RoadCommand.StartVisit;
import org.keji.command.visit.VisitPlanState.Known;
import org.keji.command.visit.VisitPlanState.Running;
import org.keji.command.visit.VisitState.Ended;
import org.keji.command.visit.VisitState.Planned;
import org.keji.command.visit.VisitState.Reported;
import org.keji.command.visit.VisitState.UnderWay;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.clock.Face;
import org.keji.kernel.clock.TargetClock;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.policy.PolicyParameter;
import org.keji.kernel.visit.RoadEvent.VisitEnded;
import org.keji.kernel.visit.RoadEvent.VisitReportMissed;
import org.keji.kernel.visit.RoadEvent.VisitStarted;
import org.keji.kernel.visit.RoadEvent.VisitUrgencyNoted;

/**
 * A visit begins and ends, its report is missed, and a superior takes note of what is urgent (VP-08, VP-09, VP-13). A
 * phone may tell it later than it happened.
 */
final class DecideRoad {

    private DecideRoad() {}

    static VisitStarted start(Known state, StartVisit command, DecisionContext context) {
        VisitState visit = requireRoad(state, command, context);
        context.require(VISIT_WAITS_TO_BE_MADE, visit instanceof Planned, "");
        Instant at = requireTimeAfter(((Running) state).since(), context);
        return new VisitStarted(command.planId(), at, command.visitId(), command.place());
    }

    static VisitEnded end(Known state, EndVisit command, DecisionContext context) {
        VisitState visit = requireRoad(state, command, context);
        context.require(VISIT_IS_UNDER_WAY, visit instanceof UnderWay, "");
        Instant at = requireTimeAfter(((UnderWay) visit).since(), context);
        Duration within = context.book().duration(PolicyParameter.VISIT_REPORT_WITHIN);
        return new VisitEnded(command.planId(), at, command.visitId(), command.place(), at.plus(within));
    }

    static VisitReportMissed missReport(Known state, MissReport command, DecisionContext context) {
        VisitState visit = PlanGround.requireVisit(state.plan(), command.visitId(), "", context);
        boolean isMissed = visit instanceof Ended e && !e.missed() && clock(e).face(context.now()) == Face.BREACHED;
        context.require(REPORT_IS_OVERDUE, isMissed, "");
        return new VisitReportMissed(command.planId(), context.now(), command.visitId());
    }

    static VisitUrgencyNoted noteUrgency(Known state, NoteUrgency command, DecisionContext context) {
        VisitState visit = PlanGround.requireVisit(state.plan(), command.visitId(), "", context);
        Instant due = visit instanceof Reported e ? e.awaited().urgentDue() : null;
        context.require(SOMETHING_URGENT_WAITS, due != null, "");
        boolean isAnother = !context.actor().is(state.plan().accountManager());
        context.require(ANOTHER_TAKES_NOTE, isAnother, "");
        boolean inTime = !context.now().isAfter(Objects.requireNonNull(due));
        return new VisitUrgencyNoted(
                command.planId(),
                context.now(),
                command.visitId(),
                context.actor().subject(),
                inTime);
    }

    /** From the end of the visit to the last moment for its report (VP-09). */
    static TargetClock clock(Ended visit) {
        return TargetClock.started(visit.endedAt(), Duration.between(visit.endedAt(), visit.reportDue()));
    }

    /** The visit of a running plan of the actor's. */
    static VisitState requireRoad(Known state, RoadCommand command, DecisionContext context) {
        PlanGround.requireOwn(state.plan().accountManager(), Permission.REPORT_VISIT, context);
        context.require(PLAN_IS_RUNNING, state instanceof Running, "");
        return PlanGround.requireVisit(state.plan(), command.visitId(), "", context);
    }

    static Instant requireTimeAfter(Instant before, DecisionContext context) {
        Instant at = context.occurredAt();
        context.require(ROAD_STEP_FOLLOWS_THE_ONE_BEFORE, !at.isBefore(before), "/occurredAt");
        context.require(ROAD_STEP_LIES_IN_THE_PAST, !at.isAfter(context.now()), "/occurredAt");
        return at;
    }
}

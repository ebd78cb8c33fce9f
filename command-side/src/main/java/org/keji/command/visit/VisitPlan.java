package org.keji.command.visit;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.keji.command.visit.FollowCommand.AnswerFinding;
import org.keji.command.visit.FollowCommand.BookNext;
import org.keji.command.visit.FollowCommand.LeaveNextOpen;
import org.keji.command.visit.FollowCommand.MissAnswer;
import org.keji.command.visit.PlanCommand.ApprovePlan;
import org.keji.command.visit.PlanCommand.ClosePlan;
import org.keji.command.visit.PlanCommand.OpenPlan;
import org.keji.command.visit.PlanCommand.PlanVisit;
import org.keji.command.visit.PlanCommand.RemarkPlan;
import org.keji.command.visit.PlanCommand.ReturnPlan;
import org.keji.command.visit.PlanCommand.RevisePlan;
import org.keji.command.visit.PlanCommand.StartPlan;
import org.keji.command.visit.PlanCommand.SubmitPlan;
import org.keji.command.visit.RoadCommand.EndVisit;
import org.keji.command.visit.RoadCommand.MissReport;
import org.keji.command.visit.RoadCommand.NoteUrgency;
import org.keji.command.visit.RoadCommand.ReportVisit;
import org.keji.command.visit.RoadCommand.StartVisit;
import org.keji.command.visit.RouteCommand.FillPlan;
import org.keji.command.visit.RouteCommand.RefuseRoute;
import org.keji.command.visit.RouteCommand.TakeOverRoute;
import org.keji.command.visit.VisitPlanState.Known;
import org.keji.command.visit.VisitPlanState.Nothing;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.visit.VisitPlanEvent;

/** One account manager's visits in one month (decision 41); the rules stand in the classes that decide. */
@AggregateRoot
public final class VisitPlan {

    /** What its visits are claimed as: one id names one visit, whoever's plan it stands in. */
    static final String VISIT = "visit";

    @AggregateIdentifier
    private @Nullable String id;

    private VisitPlanState state = new Nothing();

    /** Axon makes an empty plan and lets it remember its events. */
    VisitPlan() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(OpenPlan command, DecisionContext context) {
        apply(DecidePlan.open(state, command, context));
    }

    @CommandHandler
    void decide(PlanVisit command, DecisionContext context) {
        DecideVisits.plan(known(context), command, context).forEach(event -> apply(event));
    }

    @CommandHandler
    void decide(RevisePlan command, DecisionContext context) {
        DecideVisits.revise(known(context), command, context).forEach(event -> apply(event));
    }

    @CommandHandler
    void decide(FillPlan command, DecisionContext context) {
        DecideRoute.fill(known(context), command, context).forEach(event -> apply(event));
    }

    @CommandHandler
    void decide(TakeOverRoute command, DecisionContext context) {
        DecideRoute.takeOver(known(context), command, context).forEach(event -> apply(event));
    }

    @CommandHandler
    void decide(RefuseRoute command, DecisionContext context) {
        apply(DecideRoute.refuse(known(context), command, context));
    }

    @CommandHandler
    void decide(SubmitPlan command, DecisionContext context) {
        DecidePlan.submit(known(context), command, context).forEach(event -> apply(event));
    }

    @CommandHandler
    void decide(ApprovePlan command, DecisionContext context) {
        apply(DecidePlan.approve(known(context), command, context));
    }

    @CommandHandler
    void decide(ReturnPlan command, DecisionContext context) {
        apply(DecidePlan.giveBack(known(context), command, context));
    }

    @CommandHandler
    void decide(StartPlan command, DecisionContext context) {
        apply(DecidePlan.start(known(context), command, context));
    }

    @CommandHandler
    void decide(RemarkPlan command, DecisionContext context) {
        apply(DecidePlan.remark(known(context), command, context));
    }

    @CommandHandler
    void decide(ClosePlan command, DecisionContext context) {
        apply(DecidePlan.close(known(context), command, context));
    }

    @CommandHandler
    void decide(StartVisit command, DecisionContext context) {
        apply(DecideRoad.start(known(context), command, context));
    }

    @CommandHandler
    void decide(EndVisit command, DecisionContext context) {
        apply(DecideRoad.end(known(context), command, context));
    }

    @CommandHandler
    void decide(ReportVisit command, DecisionContext context) {
        DecideReport.report(known(context), command, context).forEach(event -> apply(event));
    }

    @CommandHandler
    void decide(MissReport command, DecisionContext context) {
        apply(DecideRoad.missReport(known(context), command, context));
    }

    @CommandHandler
    void decide(NoteUrgency command, DecisionContext context) {
        apply(DecideRoad.noteUrgency(known(context), command, context));
    }

    @CommandHandler
    void decide(AnswerFinding command, DecisionContext context) {
        apply(DecideFollow.answer(known(context), command, context));
    }

    @CommandHandler
    void decide(MissAnswer command, DecisionContext context) {
        apply(DecideFollow.miss(known(context), command, context));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(BookNext command, DecisionContext context) {
        DecideFollow.book(state, command, context).forEach(event -> apply(event));
    }

    @CommandHandler
    void decide(LeaveNextOpen command, DecisionContext context) {
        apply(DecideFollow.leaveOpen(known(context), command, context));
    }

    @EventSourcingHandler
    void evolve(VisitPlanEvent event) {
        id = event.stream();
        state = state.after(event);
    }

    /** Commands but the first reach only a plan that was opened; its department's exceptions hold for it. */
    private Known known(DecisionContext context) {
        Known known = (Known) state;
        context.concerns(known.plan().department());
        return known;
    }
}

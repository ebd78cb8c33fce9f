package org.keji.command.complaint;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.keji.command.complaint.ClockCommand.CorrectTime;
import org.keji.command.complaint.ClockCommand.EscalateStep;
import org.keji.command.complaint.ClockCommand.MissClock;
import org.keji.command.complaint.ClockCommand.PauseClock;
import org.keji.command.complaint.ClockCommand.ResumeClock;
import org.keji.command.complaint.ComplaintCommand.AcceptHandOver;
import org.keji.command.complaint.ComplaintCommand.AcknowledgeComplaint;
import org.keji.command.complaint.ComplaintCommand.AnnotateComplaint;
import org.keji.command.complaint.ComplaintCommand.AssessComplaint;
import org.keji.command.complaint.ComplaintCommand.CorrectParticulars;
import org.keji.command.complaint.ComplaintCommand.DeclineHandOver;
import org.keji.command.complaint.ComplaintCommand.OfferHandOver;
import org.keji.command.complaint.ComplaintCommand.ReceiveComplaint;
import org.keji.command.complaint.ComplaintCommand.RegisterPastComplaint;
import org.keji.command.complaint.ComplaintState.Known;
import org.keji.command.complaint.ComplaintState.NotReceived;
import org.keji.command.complaint.ResolutionCommand.AcceptAnswer;
import org.keji.command.complaint.ResolutionCommand.AnswerComplaint;
import org.keji.command.complaint.ResolutionCommand.CarryOutAction;
import org.keji.command.complaint.ResolutionCommand.CloseComplaint;
import org.keji.command.complaint.ResolutionCommand.FollowUpComplaint;
import org.keji.command.complaint.ResolutionCommand.InvestigateComplaint;
import org.keji.command.complaint.ResolutionCommand.PlanAction;
import org.keji.command.complaint.ResolutionCommand.RejectAnswer;
import org.keji.command.complaint.ResolutionCommand.ReopenComplaint;
import org.keji.command.complaint.ResolutionCommand.VerifyAction;
import org.keji.command.complaint.ResolutionCommand.WaiveFollowUp;
import org.keji.command.complaint.ResolutionCommand.WithdrawComplaint;
import org.keji.kernel.complaint.ComplaintEvent;
import org.keji.kernel.decision.DecisionContext;

/**
 * One complaint, from receipt to closure. It hands every command to what decides it, and remembers what happened; the
 * rules stand in the classes named Decide.
 */
@AggregateRoot
public final class Complaint {

    /** The kind of the claim that keeps two complaints from sharing a number. */
    public static final String NUMBER = "complaint-number";

    @AggregateIdentifier
    private @Nullable String id;

    private ComplaintState state = new NotReceived();

    /** Axon makes an empty complaint and lets it remember its events. */
    Complaint() {}

    @CommandHandler
    Complaint(ReceiveComplaint command, DecisionContext context) {
        apply(DecideReceipt.receive(command, context));
    }

    @CommandHandler
    Complaint(RegisterPastComplaint command, DecisionContext context) {
        DecideReceipt.registerPast(command, context).forEach(event -> apply(event));
    }

    @CommandHandler
    void decide(AcknowledgeComplaint command, DecisionContext context) {
        apply(DecideReceipt.acknowledge(known(context), command, context));
    }

    @CommandHandler
    void decide(AssessComplaint command, DecisionContext context) {
        apply(DecideAssessment.assess(known(context), command, context));
    }

    @CommandHandler
    void decide(OfferHandOver command, DecisionContext context) {
        apply(DecideHandOver.offer(known(context), command, context));
    }

    @CommandHandler
    void decide(AcceptHandOver command, DecisionContext context) {
        apply(DecideHandOver.accept(known(context), command, context));
    }

    @CommandHandler
    void decide(DeclineHandOver command, DecisionContext context) {
        apply(DecideHandOver.decline(known(context), command, context));
    }

    @CommandHandler
    void decide(InvestigateComplaint command, DecisionContext context) {
        apply(DecideInvestigation.investigate(known(context), command, context));
    }

    @CommandHandler
    void decide(PlanAction command, DecisionContext context) {
        apply(DecideAction.plan(known(context), command, context));
    }

    @CommandHandler
    void decide(CarryOutAction command, DecisionContext context) {
        apply(DecideAction.carryOut(known(context), command, context));
    }

    @CommandHandler
    void decide(VerifyAction command, DecisionContext context) {
        apply(DecideAction.verify(known(context), command, context));
    }

    @CommandHandler
    void decide(AnswerComplaint command, DecisionContext context) {
        apply(DecideAnswer.answer(known(context), command, context));
    }

    @CommandHandler
    void decide(AcceptAnswer command, DecisionContext context) {
        apply(DecideAnswer.accept(known(context), command, context));
    }

    @CommandHandler
    void decide(RejectAnswer command, DecisionContext context) {
        apply(DecideAnswer.reject(known(context), command, context));
    }

    @CommandHandler
    void decide(FollowUpComplaint command, DecisionContext context) {
        apply(DecideAnswer.followUp(known(context), command, context));
    }

    @CommandHandler
    void decide(WaiveFollowUp command, DecisionContext context) {
        apply(DecideAnswer.waive(known(context), command, context));
    }

    @CommandHandler
    void decide(CloseComplaint command, DecisionContext context) {
        apply(DecideEnding.close(known(context), command, context));
    }

    @CommandHandler
    void decide(ReopenComplaint command, DecisionContext context) {
        apply(DecideEnding.reopen(known(context), command, context));
    }

    @CommandHandler
    void decide(WithdrawComplaint command, DecisionContext context) {
        apply(DecideEnding.withdraw(known(context), command, context));
    }

    @CommandHandler
    void decide(AnnotateComplaint command, DecisionContext context) {
        apply(DecideCorrection.annotate(known(context), command, context));
    }

    @CommandHandler
    void decide(CorrectParticulars command, DecisionContext context) {
        apply(DecideCorrection.particulars(known(context), command, context));
    }

    @CommandHandler
    void decide(CorrectTime command, DecisionContext context) {
        apply(DecideCorrection.time(known(context), command, context));
    }

    @CommandHandler
    void decide(PauseClock command, DecisionContext context) {
        apply(DecideClock.pause(known(context), command, context));
    }

    @CommandHandler
    void decide(ResumeClock command, DecisionContext context) {
        apply(DecideClock.resume(known(context), command, context));
    }

    @CommandHandler
    void decide(MissClock command, DecisionContext context) {
        apply(DecideClock.miss(known(context), command, context));
    }

    @CommandHandler
    void decide(EscalateStep command, DecisionContext context) {
        apply(DecideClock.escalate(known(context), command, context));
    }

    @EventSourcingHandler
    void evolve(ComplaintEvent event) {
        id = event.stream();
        state = state.after(event);
    }

    /** Commands but the first two reach only a complaint that came in, and are decided by its department's book. */
    private Known known(DecisionContext context) {
        Known known = (Known) state;
        context.concerns(known.charge().department());
        return known;
    }
}

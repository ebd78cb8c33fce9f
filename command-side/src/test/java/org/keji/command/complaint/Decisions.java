package org.keji.command.complaint;

import java.util.List;
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
import org.keji.kernel.complaint.ComplaintEvent;
import org.keji.kernel.decision.DecisionContext;

/** Puts commands to what decides them without the framework around it, which takes a hundred times as long. */
final class Decisions {

    private Decisions() {}

    /** What begins a complaint. */
    static List<ComplaintEvent> first(ComplaintCommand command, DecisionContext context) {
        return switch (command) {
            case ReceiveComplaint c -> List.of(DecideReceipt.receive(c, context));
            case RegisterPastComplaint c -> DecideReceipt.registerPast(c, context);
            default -> throw new IllegalArgumentException(command + " begins no complaint");
        };
    }

    /** What is decided about a complaint that came in. */
    static ComplaintEvent next(Known state, ComplaintCommand command, DecisionContext context) {
        return switch (command) {
            case ReceiveComplaint _, RegisterPastComplaint _ ->
                throw new IllegalArgumentException(command + " begins a complaint");
            case AcknowledgeComplaint c -> DecideReceipt.acknowledge(state, c, context);
            case AssessComplaint c -> DecideAssessment.assess(state, c, context);
            case OfferHandOver c -> DecideHandOver.offer(state, c, context);
            case AcceptHandOver c -> DecideHandOver.accept(state, c, context);
            case DeclineHandOver c -> DecideHandOver.decline(state, c, context);
            case AnnotateComplaint c -> DecideCorrection.annotate(state, c, context);
            case CorrectParticulars c -> DecideCorrection.particulars(state, c, context);
            case ResolutionCommand c -> ofResolution(state, c, context);
            case ClockCommand c -> ofClock(state, c, context);
        };
    }

    private static ComplaintEvent ofResolution(Known state, ResolutionCommand command, DecisionContext context) {
        return switch (command) {
            case ResolutionCommand.InvestigateComplaint c -> DecideInvestigation.investigate(state, c, context);
            case ResolutionCommand.PlanAction c -> DecideAction.plan(state, c, context);
            case ResolutionCommand.CarryOutAction c -> DecideAction.carryOut(state, c, context);
            case ResolutionCommand.VerifyAction c -> DecideAction.verify(state, c, context);
            case ResolutionCommand.AnswerComplaint c -> DecideAnswer.answer(state, c, context);
            case ResolutionCommand.AcceptAnswer c -> DecideAnswer.accept(state, c, context);
            case ResolutionCommand.RejectAnswer c -> DecideAnswer.reject(state, c, context);
            case ResolutionCommand.FollowUpComplaint c -> DecideAnswer.followUp(state, c, context);
            case ResolutionCommand.WaiveFollowUp c -> DecideAnswer.waive(state, c, context);
            case ResolutionCommand.CloseComplaint c -> DecideEnding.close(state, c, context);
            case ResolutionCommand.ReopenComplaint c -> DecideEnding.reopen(state, c, context);
            case ResolutionCommand.WithdrawComplaint c -> DecideEnding.withdraw(state, c, context);
        };
    }

    private static ComplaintEvent ofClock(Known state, ClockCommand command, DecisionContext context) {
        return switch (command) {
            case ClockCommand.PauseClock c -> DecideClock.pause(state, c, context);
            case ClockCommand.ResumeClock c -> DecideClock.resume(state, c, context);
            case ClockCommand.MissClock c -> DecideClock.miss(state, c, context);
            case ClockCommand.EscalateStep c -> DecideClock.escalate(state, c, context);
            case ClockCommand.CorrectTime c -> DecideCorrection.time(state, c, context);
        };
    }
}

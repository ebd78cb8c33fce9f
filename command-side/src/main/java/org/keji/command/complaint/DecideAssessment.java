package org.keji.command.complaint;

import static org.keji.command.complaint.ComplaintRule.ASSESSMENT_FOLLOWS_FIRST_ANSWER;
import static org.keji.command.complaint.ComplaintRule.KIND_IS_STATED;
import static org.keji.command.complaint.ComplaintRule.OWNER_ASSESSES;
import static org.keji.command.complaint.ResolutionRule.ANSWER_IS_GIVEN_ONCE_A_ROUND;
import static org.keji.kernel.actor.Permission.ASSESS_COMPLAINT;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.keji.command.complaint.ComplaintCommand.AssessComplaint;
import org.keji.command.complaint.ComplaintState.Known;
import org.keji.command.complaint.ComplaintState.Stage;
import org.keji.command.complaint.ComplaintState.Weight;
import org.keji.kernel.complaint.ClockName;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAssessed;
import org.keji.kernel.complaint.Severity;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.policy.PolicyParameter;

/** What a complaint weighs, by when it is to be resolved, and who must know (CO-03). */
final class DecideAssessment {

    private DecideAssessment() {}

    static ComplaintAssessed assess(Known state, AssessComplaint command, DecisionContext context) {
        Ground.requireReach(state, context, ASSESS_COMPLAINT, OWNER_ASSESSES);
        Ground.requireOpen(state, context);
        context.require(ASSESSMENT_FOLLOWS_FIRST_ANSWER, state.stage() != Stage.RECEIVED, "");
        // The target of an answer that was given is no longer moved.
        context.require(ANSWER_IS_GIVEN_ONCE_A_ROUND, state.stage().compareTo(Stage.ANSWERED) < 0, "");
        context.require(KIND_IS_STATED, !command.kind().isBlank(), "/kind");
        Instant at = Ground.requireTimeAfter(state.lastStep(), state, context);
        Ground.requireAnotherIfMissed(state, context);
        Duration time = Ground.timeToResolve(new Weight(command.severity(), command.urgency()), context.book());
        Instant due = Objects.requireNonNull(
                state.clock(ClockName.RESOLUTION).clock().withAllowance(time).dueAt());
        return new ComplaintAssessed(
                command.complaintId(),
                at,
                command.kind(),
                command.urgency(),
                command.severity(),
                due,
                informs(command.severity(), context.book()),
                time);
    }

    private static List<String> informs(Severity severity, PolicyEdition book) {
        return switch (severity) {
            case MINOR -> List.of();
            case MAJOR -> book.words(PolicyParameter.COMPLAINT_MAJOR_INFORMS);
            case CRITICAL -> book.words(PolicyParameter.COMPLAINT_CRITICAL_INFORMS);
        };
    }
}

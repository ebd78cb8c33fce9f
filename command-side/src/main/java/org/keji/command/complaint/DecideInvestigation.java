package org.keji.command.complaint;

import static org.keji.command.complaint.ResolutionRule.ANSWER_IS_GIVEN_ONCE_A_ROUND;
import static org.keji.command.complaint.ResolutionRule.CAUSE_IS_STATED;
import static org.keji.command.complaint.ResolutionRule.INVESTIGATION_FOLLOWS_ASSESSMENT;
import static org.keji.command.complaint.ResolutionRule.INVESTIGATOR_BY_THE_BOOK;

import java.time.Instant;
import org.keji.command.complaint.ComplaintState.Known;
import org.keji.command.complaint.ComplaintState.Stage;
import org.keji.command.complaint.ResolutionCommand.InvestigateComplaint;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintInvestigated;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.policy.PolicyParameter;

/** What happened, why, and whose doing it was (CO-05). */
final class DecideInvestigation {

    private DecideInvestigation() {}

    static ComplaintInvestigated investigate(Known state, InvestigateComplaint command, DecisionContext context) {
        boolean named = context.book().words(PolicyParameter.COMPLAINT_INVESTIGATED_BY).stream()
                .anyMatch(role -> context.actor().roles().stream()
                        .anyMatch(held -> held.code().equals(role)));
        context.require(INVESTIGATOR_BY_THE_BOOK, named, "");
        Ground.requireOpen(state, context);
        context.require(INVESTIGATION_FOLLOWS_ASSESSMENT, state.stage().compareTo(Stage.ASSESSED) >= 0, "");
        context.require(ANSWER_IS_GIVEN_ONCE_A_ROUND, state.stage().compareTo(Stage.ANSWERED) < 0, "");
        context.require(CAUSE_IS_STATED, !command.cause().isBlank(), "/cause");
        Instant at = Ground.requireTimeAfter(state.lastStep(), state, context);
        return new ComplaintInvestigated(
                command.complaintId(),
                at,
                command.responsibility(),
                command.cause(),
                command.departments(),
                command.findings());
    }
}

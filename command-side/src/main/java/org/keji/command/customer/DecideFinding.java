package org.keji.command.customer;

import static org.keji.command.customer.FindingRule.FINDING_EXISTS;
import static org.keji.command.customer.FindingRule.FINDING_STANDS;
import static org.keji.command.customer.FindingRule.WHO_NOTED_IT_WITHDRAWS_IT;
import static org.keji.command.customer.FindingRule.WITHDRAWAL_FOLLOWS_THE_NOTE;
import static org.keji.command.customer.FindingRule.WITHDRAWAL_STATES_WHY;

import java.time.Instant;
import org.keji.command.customer.CustomerState.Known;
import org.keji.command.customer.FindingCommand.NoteFinding;
import org.keji.command.customer.FindingCommand.WithdrawFinding;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Scope;
import org.keji.kernel.customer.FindingEvent.FindingNoted;
import org.keji.kernel.customer.FindingEvent.FindingWithdrawn;
import org.keji.kernel.decision.DecisionContext;

/** What was found out with a customer is noted, and taken back (CU-17). */
final class DecideFinding {

    private DecideFinding() {}

    static FindingNoted note(Known state, NoteFinding command, DecisionContext context) {
        Instant at = Ground.require(state, Permission.NOTE_FINDING, context);
        int number = state.findings().size() + 1;
        return new FindingNoted(
                command.customerId(),
                at,
                number,
                command.kind(),
                command.text(),
                context.actor().subject());
    }

    /** What is wrong is taken back whether the customer is served or not. */
    static FindingWithdrawn withdraw(Known state, WithdrawFinding command, DecisionContext context) {
        int number = command.finding();
        context.require(
                FINDING_EXISTS, number >= 1 && number <= state.findings().size(), "");
        Finding finding = state.findings().get(number - 1);
        boolean reaches = Permission.WITHDRAW_FINDING.reachOf(context.actor()) == Scope.ANY;
        context.require(WHO_NOTED_IT_WITHDRAWS_IT, context.actor().is(finding.notedBy()) || reaches, "");
        context.require(FINDING_STANDS, !finding.withdrawn(), "");
        Instant at = Ground.requireTime(state, context);
        context.require(WITHDRAWAL_FOLLOWS_THE_NOTE, !at.isBefore(finding.notedAt()), "/occurredAt");
        context.require(WITHDRAWAL_STATES_WHY, context.givesReason(), "/reason");
        return new FindingWithdrawn(command.customerId(), at, number);
    }
}

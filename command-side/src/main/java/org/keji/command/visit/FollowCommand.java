package org.keji.command.visit;

import java.time.LocalDate;
import java.time.YearMonth;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.VisitId;
import org.keji.kernel.identity.VisitPlanId;
import org.keji.kernel.visit.VisitTerms;

/** What one can ask of what follows from a visit (VP-09). */
public sealed interface FollowCommand extends VisitPlanCommand {

    /** The visit it follows from. */
    VisitId visitId();

    /** Say what a department does about a finding that concerns it. */
    @Requires(Permission.ANSWER_FINDING)
    record AnswerFinding(@TargetAggregateIdentifier VisitPlanId planId, VisitId visitId, int finding, String answer)
            implements FollowCommand {}

    /** Note that the time for the answer to a finding has passed. */
    @Requires(Permission.MISS_DEADLINE)
    record MissAnswer(@TargetAggregateIdentifier VisitPlanId planId, VisitId visitId, int finding)
            implements FollowCommand {}

    /**
     * Book the visit that was agreed for another month than that of its plan; the plan of the month is begun where
     * there is none.
     *
     * @param planId of the month it was agreed for
     * @param department of the plan it was agreed in, which is the one of a plan that is begun
     * @param visitId the visit on which it was agreed
     */
    @Requires(Permission.MISS_DEADLINE)
    record BookNext(
            @TargetAggregateIdentifier VisitPlanId planId,
            String accountManager,
            String department,
            VisitId visitId,
            VisitTerms terms,
            LocalDate day)
            implements FollowCommand {

        /** Into the plan that the account manager has in the month of that day, or will have. */
        public static BookNext of(
                String accountManager, String department, VisitId visitId, VisitTerms terms, LocalDate day) {
            VisitPlanId plan = VisitPlanId.of(accountManager, YearMonth.from(day));
            return new BookNext(plan, accountManager, department, visitId, terms, day);
        }

        YearMonth month() {
            return YearMonth.from(day);
        }
    }

    /**
     * Note that it could not be booked, so that it is the account manager's to plan.
     *
     * @param rule the id and the name of the rule that does not hold there
     */
    @Requires(Permission.MISS_DEADLINE)
    record LeaveNextOpen(@TargetAggregateIdentifier VisitPlanId planId, VisitId visitId, YearMonth toMonth, String rule)
            implements FollowCommand {}
}

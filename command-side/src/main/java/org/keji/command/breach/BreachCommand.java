package org.keji.command.breach;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Command;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.breach.Finding;
import org.keji.kernel.identity.BreachId;
import org.keji.kernel.personal.Personal;

/** What one can ask of a breach. */
public sealed interface BreachCommand extends Command {

    BreachId breachId();

    @Override
    default String stream() {
        return breachId().value();
    }

    /**
     * Report that the regulations were not kept (PO-06).
     *
     * @param reportedBy who told it, where it is passed on by software; null where whoever sends it tells it
     */
    @Requires(Permission.REPORT_BREACH)
    record ReportBreach(
            @TargetAggregateIdentifier BreachId breachId,
            String rule,
            String concerned,
            String department,
            Personal<String> account,
            @Nullable String reportedBy)
            implements BreachCommand {}

    /** Say what there is to say to a breach that concerns oneself (PO-06). */
    @Requires(Permission.ANSWER_BREACH)
    record AnswerBreach(@TargetAggregateIdentifier BreachId breachId, Personal<String> answer)
            implements BreachCommand {}

    /** Decide whether a breach is founded and, where the book says so, what follows from it (PO-06, SOD). */
    @Requires(Permission.DECIDE_BREACH)
    record DecideBreach(
            @TargetAggregateIdentifier BreachId breachId,
            Finding finding,
            @Nullable String sanction) implements BreachCommand {}
}

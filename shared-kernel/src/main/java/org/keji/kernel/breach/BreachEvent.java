package org.keji.kernel.breach;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.event.EventName;
import org.keji.kernel.identity.BreachId;
import org.keji.kernel.personal.Classified;
import org.keji.kernel.personal.CollectedFor;
import org.keji.kernel.personal.Level;
import org.keji.kernel.personal.Personal;
import org.keji.kernel.personal.Purpose;

/** What can happen to a breach of the regulations: it is reported, answered and decided on (PO-06). */
@Classified(Level.INTERNAL)
@CollectedFor(Purpose.KEEPING_REGULATIONS)
public sealed interface BreachEvent extends DomainEvent {

    BreachId breachId();

    @Override
    default String stream() {
        return breachId().value();
    }

    /**
     * Somebody of the supervision group reported that the regulations were not kept.
     *
     * @param occurredAt when they were not kept
     * @param rule the rule of the handbook that was broken, such as {@code CO-02}
     * @param concerned the employee who is to answer it
     * @param department of whom it concerns: its exceptions from the policy book hold
     * @param account what happened, sealed
     * @param answerDue the last moment in time for the answer, by the book of the day
     */
    @EventName("breach.reported")
    record BreachReported(
            BreachId breachId,
            Instant occurredAt,
            String rule,
            String concerned,
            String department,
            String reportedBy,
            @Classified(Level.CONFIDENTIAL) Personal<String> account,
            Instant answerDue)
            implements BreachEvent {}

    /** Whoever is concerned said what there is to say to it. */
    @EventName("breach.answered")
    record BreachAnswered(
            BreachId breachId,
            Instant occurredAt,
            @Classified(Level.CONFIDENTIAL) Personal<String> answer,
            boolean inTime)
            implements BreachEvent {}

    /**
     * It was decided on, for good.
     *
     * @param sanction what follows for whom it concerns; null if nothing does
     */
    @EventName("breach.decided")
    record BreachDecided(
            BreachId breachId,
            Instant occurredAt,
            Finding finding,
            @Nullable String sanction) implements BreachEvent {}
}

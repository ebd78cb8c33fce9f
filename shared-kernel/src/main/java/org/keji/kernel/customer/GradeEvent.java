package org.keji.kernel.customer;

import java.time.Instant;
import java.util.List;
import org.keji.kernel.event.EventName;
import org.keji.kernel.identity.CustomerId;

/** How a customer is graded, and where they stand in the life of the relation (CU-06, CU-11). */
public sealed interface GradeEvent extends CustomerEvent {

    /**
     * A scheme of the book gave the customer a grade. The edition of the book stands beside the event.
     *
     * @param figures what the grade rests on
     * @param knownTo the position of the log up to which the figures know everything
     */
    @EventName("customer.graded")
    record CustomerGraded(
            CustomerId customerId,
            Instant occurredAt,
            String scheme,
            String grade,
            List<FigureRead> figures,
            long knownTo)
            implements GradeEvent {

        public CustomerGraded {
            figures = List.copyOf(figures);
        }
    }

    /** Somebody gave the customer another grade than the scheme does; the reason stands beside the event. */
    @EventName("customer.grade-overridden")
    record GradeOverridden(CustomerId customerId, Instant occurredAt, String scheme, String grade)
            implements GradeEvent {}

    /** The computed grade holds again. */
    @EventName("customer.grade-released")
    record GradeReleased(CustomerId customerId, Instant occurredAt, String scheme) implements GradeEvent {}

    /** Somebody says where the customer stands, or how they left, whatever is computed (CU-11). */
    @EventName("customer.lifecycle-corrected")
    record LifecycleCorrected(CustomerId customerId, Instant occurredAt, Lifecycle lifecycle) implements GradeEvent {}

    /** What is computed holds again. */
    @EventName("customer.lifecycle-released")
    record LifecycleReleased(CustomerId customerId, Instant occurredAt) implements GradeEvent {}
}

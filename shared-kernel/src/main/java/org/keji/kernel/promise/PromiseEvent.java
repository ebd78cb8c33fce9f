package org.keji.kernel.promise;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.event.EventName;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.identity.PromiseId;
import org.keji.kernel.personal.Classified;
import org.keji.kernel.personal.CollectedFor;
import org.keji.kernel.personal.Level;
import org.keji.kernel.personal.Purpose;

/**
 * What can happen to a promise to a customer: it is made, perhaps moved, handed over or at risk, and ends (CU-18,
 * CU-22). Why stands beside each event. What is promised tells about the house and not about a person, so it is clear.
 */
@Classified(Level.INTERNAL)
@CollectedFor(Purpose.CUSTOMER_CARE)
public sealed interface PromiseEvent extends DomainEvent {

    PromiseId promiseId();

    @Override
    default String stream() {
        return promiseId().value();
    }

    /**
     * Something was promised to a customer.
     *
     * @param contact to whom, of the customer's contacts; null if to the customer as such
     * @param dueAt the last moment at which it is kept in time
     * @param owner who is responsible for it
     */
    @EventName("promise.made")
    record PromiseMade(
            PromiseId promiseId,
            Instant occurredAt,
            CustomerId customerId,
            @Nullable PersonId contact,
            String what,
            Instant dueAt,
            String owner)
            implements PromiseEvent {}

    /**
     * It is to be kept by another time.
     *
     * @param before the time that held until then
     */
    @EventName("promise.due-moved")
    record PromiseDueMoved(PromiseId promiseId, Instant occurredAt, Instant before, Instant dueAt)
            implements PromiseEvent {}

    /** Another is responsible for it from now on. */
    @EventName("promise.handed-over")
    record PromiseHandedOver(PromiseId promiseId, Instant occurredAt, String owner) implements PromiseEvent {}

    /**
     * It may not be kept (CU-22).
     *
     * @param risk what threatens it
     * @param tellDue the last moment at which the customer is told promptly, by the book of the day
     */
    @EventName("promise.risk-noted")
    record PromiseRiskNoted(PromiseId promiseId, Instant occurredAt, String risk, Instant tellDue)
            implements PromiseEvent {}

    /** The customer was told of the risk, with a solution (CU-22). */
    @EventName("promise.risk-told")
    record PromiseRiskTold(PromiseId promiseId, Instant occurredAt, String solution, boolean inTime)
            implements PromiseEvent {}

    /**
     * It was kept, when it happened.
     *
     * @param inTime false if that was after the time that held then
     */
    @EventName("promise.kept")
    record PromiseKept(PromiseId promiseId, Instant occurredAt, boolean inTime) implements PromiseEvent {}

    /** It was not kept, and will not be. */
    @EventName("promise.broken")
    record PromiseBroken(PromiseId promiseId, Instant occurredAt) implements PromiseEvent {}

    /** It was taken back, or the customer does without. */
    @EventName("promise.withdrawn")
    record PromiseWithdrawn(PromiseId promiseId, Instant occurredAt) implements PromiseEvent {}
}

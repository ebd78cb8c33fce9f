package org.keji.kernel.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.event.EventName;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.identity.PromiseId;
import org.keji.kernel.identity.RequestId;
import org.keji.kernel.personal.Classified;
import org.keji.kernel.personal.CollectedFor;
import org.keji.kernel.personal.Level;
import org.keji.kernel.personal.Purpose;

/**
 * What can happen to a request of a customer (需求): it is received, answered as feasible or not, and becomes a promise,
 * a contract or a refusal, unless the customer withdraws it (CU-21, CU-22). Why stands beside each event.
 */
@Classified(Level.INTERNAL)
@CollectedFor(Purpose.CUSTOMER_CARE)
public sealed interface RequestEvent extends DomainEvent {

    RequestId requestId();

    @Override
    default String stream() {
        return requestId().value();
    }

    /**
     * A customer wishes for something.
     *
     * @param contact who asked, of the customer's contacts; null if the customer as such
     * @param deadline by when the customer wishes for it
     * @param owner who is responsible for the answer
     */
    @EventName("request.received")
    record RequestReceived(
            RequestId requestId,
            Instant occurredAt,
            CustomerId customerId,
            @Nullable PersonId contact,
            String wish,
            String description,
            Instant deadline,
            String owner)
            implements RequestEvent {}

    /**
     * It was said whether the wish can be met; a later answer takes the place of an earlier one.
     *
     * @param words what was said
     */
    @EventName("request.feasibility-answered")
    record RequestFeasibilityAnswered(RequestId requestId, Instant occurredAt, boolean feasible, String words)
            implements RequestEvent {}

    /**
     * It may not be met by its deadline (CU-22).
     *
     * @param risk what threatens it
     * @param tellDue the last moment at which the customer is told promptly, by the book of the day
     */
    @EventName("request.risk-noted")
    record RequestRiskNoted(RequestId requestId, Instant occurredAt, String risk, Instant tellDue)
            implements RequestEvent {}

    /** The customer was told of the risk, with a solution (CU-22). */
    @EventName("request.risk-told")
    record RequestRiskTold(RequestId requestId, Instant occurredAt, String solution, boolean inTime)
            implements RequestEvent {}

    /** What was wished for was promised; the promise was made before and concerns the same customer. */
    @EventName("request.became-promise")
    record RequestBecamePromise(RequestId requestId, Instant occurredAt, PromiseId promise) implements RequestEvent {}

    /**
     * What was wished for was agreed in a contract.
     *
     * @param contract how the contract is referred to
     */
    @EventName("request.became-contract")
    record RequestBecameContract(RequestId requestId, Instant occurredAt, String contract) implements RequestEvent {}

    /** The house will not do it. */
    @EventName("request.refused")
    record RequestRefused(RequestId requestId, Instant occurredAt) implements RequestEvent {}

    /** The customer no longer wishes for it. */
    @EventName("request.withdrawn")
    record RequestWithdrawn(RequestId requestId, Instant occurredAt) implements RequestEvent {}
}

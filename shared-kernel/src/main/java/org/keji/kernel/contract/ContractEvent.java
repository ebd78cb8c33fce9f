package org.keji.kernel.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.event.EventName;
import org.keji.kernel.identity.ContractId;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.personal.Classified;
import org.keji.kernel.personal.CollectedFor;
import org.keji.kernel.personal.Level;
import org.keji.kernel.personal.Purpose;

/** Everything that can happen to a contract (CU-19). */
@Classified(Level.INTERNAL)
@CollectedFor(Purpose.CUSTOMER_CARE)
public sealed interface ContractEvent extends DomainEvent
        permits ContractEvent.ContractRegistered,
                ContractEvent.ContractClarified,
                ContractEvent.ReviewBegun,
                ContractEvent.DepartmentAgreed,
                ContractEvent.DepartmentObjected,
                ContractEvent.ContractSigned,
                ContractEvent.ContractFulfilled,
                ContractEvent.ContractTerminated,
                ContractChangeEvent,
                ContractRenewalEvent {

    ContractId contractId();

    @Override
    default String stream() {
        return contractId().value();
    }

    /**
     * A contract came, and was registered however it came. Where a term is missing it stands as unclear.
     *
     * @param number what the house calls it; no two contracts share one
     * @param department of who registered it: its exceptions from the policy book hold
     * @param accountManager who looked after the customer when it was registered
     * @param endsOn the last day on which it is to hold; null if it has no end
     */
    @EventName("contract.registered")
    record ContractRegistered(
            ContractId contractId,
            Instant occurredAt,
            CustomerId customerId,
            String number,
            Arrival arrival,
            Terms terms,
            @Nullable LocalDate endsOn,
            String department,
            String accountManager,
            String registeredBy)
            implements ContractEvent {}

    /** What was unclear, or objected to, was settled with the customer; all terms are said anew. */
    @EventName("contract.clarified")
    record ContractClarified(
            ContractId contractId,
            Instant occurredAt,
            Terms terms,
            @Nullable LocalDate endsOn,
            String clarifiedBy) implements ContractEvent {}

    /**
     * It is clear, and put before the departments.
     *
     * @param round counted from 1; each begins with all departments anew
     * @param departments each that reviews it before signature, as the book of the day names them
     * @param reviewDue the last moment in time for their reviews, by the book of the day
     */
    @EventName("contract.review-begun")
    record ReviewBegun(
            ContractId contractId, Instant occurredAt, int round, List<String> departments, Instant reviewDue)
            implements ContractEvent {}

    /** A department agrees to it. */
    @EventName("contract.department-agreed")
    record DepartmentAgreed(ContractId contractId, Instant occurredAt, int round, String department, String reviewedBy)
            implements ContractEvent {}

    /** A department objects, for the reason that is recorded with this: it is to be clarified, and reviewed anew. */
    @EventName("contract.department-objected")
    record DepartmentObjected(
            ContractId contractId, Instant occurredAt, int round, String department, String reviewedBy)
            implements ContractEvent {}

    /**
     * It was signed, and holds from here.
     *
     * @param ending null if it has no end
     */
    @EventName("contract.signed")
    record ContractSigned(
            ContractId contractId,
            Instant occurredAt,
            @Nullable Ending ending) implements ContractEvent {}

    /** Both sides have done what it asked for. */
    @EventName("contract.fulfilled")
    record ContractFulfilled(ContractId contractId, Instant occurredAt) implements ContractEvent {}

    /** It was given up before it was fulfilled, signed or not, for the reason that is recorded with this. */
    @EventName("contract.terminated")
    record ContractTerminated(ContractId contractId, Instant occurredAt) implements ContractEvent {}
}

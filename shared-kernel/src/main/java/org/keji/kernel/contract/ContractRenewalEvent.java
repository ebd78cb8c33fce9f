package org.keji.kernel.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.keji.kernel.event.EventName;
import org.keji.kernel.identity.ContractId;

/** What happens to the renewal of a contract that is in force and has an end (CU-19). */
public sealed interface ContractRenewalEvent extends ContractEvent {

    /**
     * It was announced that the contract is to hold longer.
     *
     * @param renewedUntil the last day on which it shall hold
     * @param inTime whether that was as long ahead as the book asks for
     */
    @EventName("contract.renewal-announced")
    record RenewalAnnounced(
            ContractId contractId, Instant occurredAt, LocalDate renewedUntil, String announcedBy, boolean inTime)
            implements ContractRenewalEvent {}

    /** One side agreed to it. */
    @EventName("contract.renewal-agreed")
    record RenewalAgreed(ContractId contractId, Instant occurredAt, Side side) implements ContractRenewalEvent {}

    /** One side declined it, for the reason that is recorded with this; the contract ends when it was to end. */
    @EventName("contract.renewal-declined")
    record RenewalDeclined(ContractId contractId, Instant occurredAt, Side side) implements ContractRenewalEvent {}

    /** Both sides agreed, and the contract holds longer. */
    @EventName("contract.renewed")
    record ContractRenewed(ContractId contractId, Instant occurredAt, Ending ending) implements ContractRenewalEvent {}
}

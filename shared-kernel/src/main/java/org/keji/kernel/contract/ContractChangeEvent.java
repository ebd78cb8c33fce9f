package org.keji.kernel.contract;

import java.time.Instant;
import java.util.List;
import org.keji.kernel.event.EventName;
import org.keji.kernel.event.Part;
import org.keji.kernel.identity.ContractId;

/** What happens to a change of a contract that is in force, from its proposal until it holds or is dropped (CU-19). */
public sealed interface ContractChangeEvent extends ContractEvent {

    /** Changes of one contract are counted from 1. */
    int change();

    /**
     * Somebody would have the contract state other terms, for the reason that is recorded with this.
     *
     * @param terms all of them, as they shall be
     * @param major whether every department reviews it again: it was said to be, or its price moves far enough
     */
    @EventName("contract.change-proposed")
    record ChangeProposed(
            ContractId contractId, Instant occurredAt, @Part int change, Terms terms, boolean major, String proposedBy)
            implements ContractChangeEvent {}

    /** One side agreed to it. */
    @EventName("contract.change-agreed")
    record ChangeAgreed(
            ContractId contractId, Instant occurredAt, @Part int change, Side side) implements ContractChangeEvent {}

    /** One side refused it, for the reason that is recorded with this; the terms stay as they are. */
    @EventName("contract.change-refused")
    record ChangeRefused(
            ContractId contractId, Instant occurredAt, @Part int change, Side side) implements ContractChangeEvent {}

    /**
     * The departments were told in writing.
     *
     * @param departments each that is told, as the book of the day names them
     * @param answerDue the last moment in time to acknowledge it and, if it is major, to review it
     */
    @EventName("contract.change-notified")
    record ChangeNotified(
            ContractId contractId, Instant occurredAt, @Part int change, List<String> departments, Instant answerDue)
            implements ContractChangeEvent {}

    /** A department has taken note of it. */
    @EventName("contract.change-acknowledged")
    record ChangeAcknowledged(
            ContractId contractId, Instant occurredAt, @Part int change, String department, String acknowledgedBy)
            implements ContractChangeEvent {}

    /** A department reviewed a major change and agrees; it has taken note of it with that. */
    @EventName("contract.change-reviewed")
    record ChangeReviewed(
            ContractId contractId, Instant occurredAt, @Part int change, String department, String reviewedBy)
            implements ContractChangeEvent {}

    /** A department objects to a major change, for the reason that is recorded with this; the terms stay. */
    @EventName("contract.change-objected")
    record ChangeObjected(
            ContractId contractId, Instant occurredAt, @Part int change, String department, String reviewedBy)
            implements ContractChangeEvent {}

    /** The house takes it back, for the reason that is recorded with this; the terms stay as they are. */
    @EventName("contract.change-withdrawn")
    record ChangeWithdrawn(
            ContractId contractId, Instant occurredAt, @Part int change) implements ContractChangeEvent {}

    /**
     * Everything it needed is there, and it holds. This speaks of the contract, and not only of the change.
     *
     * @param terms in force from here
     */
    @EventName("contract.change-took-effect")
    record ChangeTookEffect(ContractId contractId, Instant occurredAt, int change, Terms terms)
            implements ContractChangeEvent {}
}

package org.keji.command.customer;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.customer.ContactDetails;
import org.keji.kernel.customer.ContactStage;
import org.keji.kernel.customer.DecisionRole;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.personal.Personal;

/** What one can ask about who works at a customer. */
public sealed interface ContactCommand extends CustomerCommand {

    /**
     * Say that somebody works there; whoever registers them is the one line of contact (CU-01, RM-04).
     *
     * @param contact under whose key everything about them is sealed
     */
    @Requires(Permission.MAINTAIN_CUSTOMER)
    record RegisterContact(
            @TargetAggregateIdentifier CustomerId customerId, PersonId contact, Personal<ContactDetails> details)
            implements ContactCommand {}

    /** Say rightly who they are and how they are reached; all of it is said anew (CU-03). */
    @Requires(Permission.MAINTAIN_CUSTOMER)
    record CorrectContact(
            @TargetAggregateIdentifier CustomerId customerId, PersonId contact, Personal<ContactDetails> details)
            implements ContactCommand {}

    /** Say that they have left (CU-03). */
    @Requires(Permission.MAINTAIN_CUSTOMER)
    record SayContactLeft(@TargetAggregateIdentifier CustomerId customerId, PersonId contact)
            implements ContactCommand {}

    /** Say what they are in decisions, from one day to another (RM-01). */
    @Requires(Permission.MAINTAIN_CUSTOMER)
    record StateRole(
            @TargetAggregateIdentifier CustomerId customerId,
            PersonId contact,
            DecisionRole role,
            LocalDate from,
            @Nullable LocalDate until)
            implements ContactCommand {}

    /** Say that they came nearer, or went further away (RM-02). */
    @Requires(Permission.MAINTAIN_CUSTOMER)
    record ChangeContactStage(@TargetAggregateIdentifier CustomerId customerId, PersonId contact, ContactStage stage)
            implements ContactCommand {}

    /** Note what they are interested in, need and worry about (RM-03). */
    @Requires(Permission.MAINTAIN_CUSTOMER)
    record NoteConcerns(@TargetAggregateIdentifier CustomerId customerId, PersonId contact, Personal<String> concerns)
            implements ContactCommand {}

    /** Make somebody else the one line of contact (RM-04). */
    @Requires(Permission.MAINTAIN_CUSTOMER)
    record HandOverContact(@TargetAggregateIdentifier CustomerId customerId, PersonId contact, String owner)
            implements ContactCommand {}
}

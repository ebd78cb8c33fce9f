package org.keji.kernel.customer;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.event.EventName;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.personal.Classified;
import org.keji.kernel.personal.Level;
import org.keji.kernel.personal.Personal;

/**
 * Who works at a customer, what they are in decisions, and how near they are to us (CU-01, RM-01 to RM-05). A person
 * who is a customer is the first contact of themself.
 */
public sealed interface ContactEvent extends CustomerEvent {

    /** Who it is about; everything about them is sealed under their key. */
    PersonId contact();

    /**
     * Somebody at the customer is known. They are aware of the house until something else is said (RM-02).
     *
     * @param owner the one line of contact to them (RM-04)
     */
    @EventName("customer.contact-registered")
    record ContactRegistered(
            CustomerId customerId,
            Instant occurredAt,
            PersonId contact,
            @Classified(Level.PERSONAL) Personal<ContactDetails> details,
            String owner)
            implements ContactEvent {}

    /** Who they are or how they are reached was wrong or has changed; all of it is said anew (CU-03). */
    @EventName("customer.contact-corrected")
    record ContactCorrected(
            CustomerId customerId,
            Instant occurredAt,
            PersonId contact,
            @Classified(Level.PERSONAL) Personal<ContactDetails> details)
            implements ContactEvent {}

    /** They work there no longer, or are no longer to be reached (CU-03). */
    @EventName("customer.contact-departed")
    record ContactDeparted(CustomerId customerId, Instant occurredAt, PersonId contact) implements ContactEvent {}

    /**
     * What they are in decisions, from one day to another (RM-01).
     *
     * @param until the last day; null while it goes on
     */
    @EventName("customer.contact-role-stated")
    record ContactRoleStated(
            CustomerId customerId,
            Instant occurredAt,
            PersonId contact,
            DecisionRole role,
            LocalDate from,
            @Nullable LocalDate until)
            implements ContactEvent {}

    /** They came a step nearer, or went further away (RM-02). */
    @EventName("customer.contact-stage-changed")
    record ContactStageChanged(CustomerId customerId, Instant occurredAt, PersonId contact, ContactStage stage)
            implements ContactEvent {}

    /** What they are interested in, need and worry about; nobody has to tell it (RM-03). */
    @EventName("customer.contact-concerns-noted")
    record ContactConcernsNoted(
            CustomerId customerId,
            Instant occurredAt,
            PersonId contact,
            @Classified(Level.PERSONAL) Personal<String> concerns)
            implements ContactEvent {}

    /** Somebody else is the one line of contact to them from now on (RM-04). */
    @EventName("customer.contact-handed-over")
    record ContactHandedOver(CustomerId customerId, Instant occurredAt, PersonId contact, String owner)
            implements ContactEvent {}

    /**
     * A person is a customer (CU-01), and potential until something else is said (CU-05). Who they are is sealed under
     * their key.
     *
     * @param source how the house came to know them
     * @param accountManager who registered them, looks after them, and is the one line of contact (RM-04)
     * @param reviewDue the last moment by which the card is to be looked over (CU-03)
     */
    @EventName("customer.person-registered")
    record PersonRegistered(
            CustomerId customerId,
            Instant occurredAt,
            PersonId contact,
            @Classified(Level.PERSONAL) Personal<ContactDetails> details,
            Territory territory,
            @Nullable String source,
            String accountManager,
            Instant reviewDue)
            implements ContactEvent {}

    /** What the card of a person said was wrong or has changed; all of it is said anew (CU-03). */
    @EventName("customer.person-corrected")
    record PersonCorrected(
            CustomerId customerId,
            Instant occurredAt,
            PersonId contact,
            @Classified(Level.PERSONAL) Personal<ContactDetails> details,
            Territory territory,
            @Nullable String source,
            Instant reviewDue)
            implements ContactEvent {}
}

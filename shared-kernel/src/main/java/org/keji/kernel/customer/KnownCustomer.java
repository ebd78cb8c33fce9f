package org.keji.kernel.customer;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.keji.kernel.identity.PersonId;

/**
 * What a decision about something else looks at of a customer: a promise, a gift, a contract. It is read from the log
 * while it is decided, and kept with the decision.
 *
 * @param kind whether it is an organisation or a person (CU-01)
 * @param accountManager who looks after the customer (CU-08)
 * @param standing where the customer stands with the house (CU-05)
 * @param active whether the customer is served (CU-12)
 * @param greenChannel whether response times are shortened for the customer (CU-16)
 * @param registeredAt when the card was made
 * @param contacts who is known to work there and has not left, or the customer, if that is a person
 * @param grades the grade in force by each scheme that graded them, computed or said instead (CU-06)
 */
public record KnownCustomer(
        CustomerKind kind,
        String accountManager,
        Standing standing,
        boolean active,
        boolean greenChannel,
        Instant registeredAt,
        Set<PersonId> contacts,
        Map<String, String> grades) {}

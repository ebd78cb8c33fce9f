package org.keji.command.customer;

import org.jspecify.annotations.Nullable;
import org.keji.kernel.customer.Card;
import org.keji.kernel.customer.CustomerKind;
import org.keji.kernel.customer.CustomerSize;
import org.keji.kernel.customer.RegistrationNumber;
import org.keji.kernel.identity.PersonId;

/**
 * Who a customer is, as far as deciding needs it.
 *
 * @param number which a live card holds alone; null for a person, abroad, or while it is not known
 * @param size null for a person
 * @param self the person the customer is; null for an organisation
 */
record Identity(
        @Nullable RegistrationNumber number,
        @Nullable CustomerSize size,
        @Nullable PersonId self) {

    static Identity of(Card card) {
        return new Identity(card.registrationNumber(), card.size(), null);
    }

    static Identity of(PersonId self) {
        return new Identity(null, null, self);
    }

    CustomerKind kind() {
        return self == null ? CustomerKind.ORGANISATION : CustomerKind.PERSON;
    }
}

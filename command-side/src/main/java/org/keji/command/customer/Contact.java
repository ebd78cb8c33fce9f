package org.keji.command.customer;

import org.keji.kernel.customer.ContactStage;

/**
 * Somebody who works at a customer, as far as deciding needs it; nothing of who they are.
 *
 * @param owner the one line of contact to them (RM-04)
 * @param there false once they have left
 */
record Contact(String owner, ContactStage stage, boolean there) {

    Contact of(String another) {
        return new Contact(another, stage, there);
    }

    Contact at(ContactStage other) {
        return new Contact(owner, other, there);
    }

    Contact gone() {
        return new Contact(owner, stage, false);
    }
}

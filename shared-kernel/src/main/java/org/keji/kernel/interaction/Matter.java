package org.keji.kernel.interaction;

import org.jspecify.annotations.Nullable;
import org.keji.kernel.contact.Channel;
import org.keji.kernel.identity.CustomerId;

/**
 * What a contact is about, as far as it names no person (IN-01).
 *
 * @param customerId with which customer; null for someone the house does not know
 * @param subject a few words that name no person
 * @param leadDepartment who leads the handling of an important inquiry; null for everything else (IN-02)
 * @param greenChannel whether the customer's card has the green channel, and the customer is answered sooner (CU-16)
 */
public record Matter(
        Channel channel,
        Direction direction,
        InteractionKind kind,
        @Nullable CustomerId customerId,
        String subject,
        @Nullable String leadDepartment,
        boolean greenChannel) {

    /** The same, as the customer's card has it. */
    public Matter inGreenChannel(boolean has) {
        return new Matter(channel, direction, kind, customerId, subject, leadDepartment, has);
    }

    /** Whether somebody turned to the house and waits for an answer to this. */
    public boolean awaitsAnswer() {
        return direction == Direction.INBOUND && kind.isAnswered();
    }
}

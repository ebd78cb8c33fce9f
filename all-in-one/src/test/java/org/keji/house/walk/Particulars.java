package org.keji.house.walk;

import org.jspecify.annotations.Nullable;
import org.keji.command.complaint.ComplaintCommand;
import org.keji.command.complaint.ComplaintCommand.CorrectParticulars;
import org.keji.command.complaint.ComplaintCommand.ReceiveComplaint;
import org.keji.command.complaint.ComplaintCommand.RegisterPastComplaint;
import org.keji.kernel.contact.Channel;
import org.keji.kernel.identity.CustomerId;

/** What is said of a complaint on receipt, and may be said anew. */
record Particulars(
        Channel channel,
        @Nullable String product,
        @Nullable String department,
        @Nullable CustomerId customer) {

    static Particulars of(ComplaintCommand said) {
        if (said instanceof ReceiveComplaint c) {
            return new Particulars(c.channel(), c.product(), c.department(), c.customerId());
        }
        if (said instanceof RegisterPastComplaint c) {
            return new Particulars(c.channel(), c.product(), c.department(), null);
        }
        CorrectParticulars c = (CorrectParticulars) said;
        return new Particulars(c.channel(), c.product(), c.department(), c.customerId());
    }

    static @Nullable String kindOf(ComplaintCommand receipt) {
        return receipt instanceof ReceiveComplaint c ? c.kind() : ((RegisterPastComplaint) receipt).kind();
    }
}

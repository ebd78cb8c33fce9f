package org.keji.command.frame;

import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.keji.eventstore.message.EventMessages;
import org.keji.kernel.customer.ContactEvent;
import org.keji.kernel.customer.ContactEvent.PersonRegistered;
import org.keji.kernel.customer.CustomerEvent;
import org.keji.kernel.customer.CustomerEvent.CardCorrected;
import org.keji.kernel.customer.CustomerEvent.CardReviewed;
import org.keji.kernel.customer.CustomerEvent.CustomerDeactivated;
import org.keji.kernel.customer.CustomerEvent.CustomerMerged;
import org.keji.kernel.customer.CustomerEvent.CustomerReactivated;
import org.keji.kernel.customer.CustomerEvent.CustomerRegistered;
import org.keji.kernel.customer.CustomerEvent.StandingChanged;
import org.keji.kernel.customer.CustomerKind;
import org.keji.kernel.customer.FindingEvent;
import org.keji.kernel.customer.GradeEvent;
import org.keji.kernel.customer.RelationEvent;
import org.keji.kernel.customer.TeamEvent;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverAccepted;
import org.keji.kernel.customer.WhereaboutsEvent;

/** Whatever happens to a customer, the stratum and whether it is served stand in the table (VP-11). */
final class WhenCustomerMovesThenKeepTheFrame {

    private final FrameTable table;

    WhenCustomerMovesThenKeepTheFrame(FrameTable table) {
        this.table = table;
    }

    void on(EventMessage<?> message) {
        boolean changed = message.getPayload() instanceof CustomerEvent event && keep(event);
        table.mark().pass(EventMessages.positionOf(message), changed);
    }

    private boolean keep(CustomerEvent event) {
        Line before = table.find(event.customerId()).orElse(null);
        Line after = after(before, event);
        if (after == null || after.equals(before)) {
            return false;
        }
        table.put(event.customerId(), after);
        return true;
    }

    /** Each event says anew what it says, so that it may come twice. */
    static @Nullable Line after(@Nullable Line before, CustomerEvent event) {
        return switch (event) {
            case CustomerRegistered e -> Line.first(CustomerKind.ORGANISATION, e.accountManager());
            case PersonRegistered e -> Line.first(CustomerKind.PERSON, e.accountManager());
            case StandingChanged e -> before == null ? null : before.standing(e.standing());
            case CustomerHandOverAccepted e -> before == null ? null : before.keptBy(e.accountManager());
            case CustomerDeactivated _, CustomerMerged _ -> before == null ? null : before.served(false);
            case CustomerReactivated _ -> before == null ? null : before.served(true);
            case CardCorrected _,
                    CardReviewed _,
                    ContactEvent _,
                    TeamEvent _,
                    RelationEvent _,
                    FindingEvent _,
                    GradeEvent _,
                    WhereaboutsEvent _ -> before;
        };
    }
}

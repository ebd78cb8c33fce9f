package org.keji.query.customer;

import org.jspecify.annotations.Nullable;
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
import org.keji.kernel.customer.FindingEvent;
import org.keji.kernel.customer.GradeEvent;
import org.keji.kernel.customer.RelationEvent;
import org.keji.kernel.customer.TeamEvent;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverAccepted;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverDeclined;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverOffered;
import org.keji.kernel.customer.TeamEvent.TeamNamed;
import org.keji.kernel.customer.WhereaboutsEvent;
import org.keji.query.readmodel.Recorded;

/**
 * Who looks after a customer, in read models of what concerns customers: theirs are the promises, contracts and so on
 * (CU-08).
 */
public record AccountRow(String customerId, String accountManager) {

    public static @Nullable String keyOf(Recorded recorded) {
        return recorded.event() instanceof CustomerEvent ? recorded.stream() : null;
    }

    public static @Nullable AccountRow after(@Nullable AccountRow before, Recorded recorded) {
        return switch ((CustomerEvent) recorded.event()) {
            case CustomerRegistered e -> new AccountRow(e.stream(), e.accountManager());
            case PersonRegistered e -> new AccountRow(e.stream(), e.accountManager());
            case TeamEvent e -> before == null ? null : before.after(e);
            case CardCorrected _,
                    CardReviewed _,
                    StandingChanged _,
                    CustomerDeactivated _,
                    CustomerReactivated _,
                    CustomerMerged _,
                    ContactEvent _,
                    FindingEvent _,
                    WhereaboutsEvent _,
                    RelationEvent _,
                    GradeEvent _ -> before;
        };
    }

    private AccountRow after(TeamEvent event) {
        return switch (event) {
            case CustomerHandOverAccepted e -> new AccountRow(customerId, e.accountManager());
            case CustomerHandOverOffered _, CustomerHandOverDeclined _, TeamNamed _ -> this;
        };
    }
}

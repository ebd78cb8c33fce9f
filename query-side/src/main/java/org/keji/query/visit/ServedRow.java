package org.keji.query.visit;

import java.time.Instant;
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
import org.keji.kernel.customer.Standing;
import org.keji.kernel.customer.TeamEvent;
import org.keji.kernel.customer.WhereaboutsEvent;
import org.keji.query.readmodel.Recorded;

/**
 * A customer as far as the frequency of visits rests on it (VP-02).
 *
 * @param standing potential, ordinary or key (CU-05)
 * @param active false while the customer is no longer served (CU-12)
 * @param since when the house came to know them
 */
record ServedRow(String customerId, String standing, boolean active, Instant since) {

    static @Nullable ServedRow after(@Nullable ServedRow before, Recorded recorded) {
        return switch ((CustomerEvent) recorded.event()) {
            case CustomerRegistered e -> registered(e);
            case PersonRegistered e -> registered(e);
            case StandingChanged e ->
                before == null ? null : before.as(e.standing().code(), before.active());
            case CustomerDeactivated _, CustomerMerged _ -> before == null ? null : before.as(before.standing(), false);
            case CustomerReactivated _ -> before == null ? null : before.as(before.standing(), true);
            case CardCorrected _,
                    CardReviewed _,
                    ContactEvent _,
                    FindingEvent _,
                    RelationEvent _,
                    TeamEvent _,
                    GradeEvent _,
                    WhereaboutsEvent _ -> before;
        };
    }

    private static ServedRow registered(CustomerEvent e) {
        return new ServedRow(e.stream(), Standing.POTENTIAL.code(), true, e.occurredAt());
    }

    private ServedRow as(String other, boolean served) {
        return new ServedRow(customerId, other, served, since);
    }
}

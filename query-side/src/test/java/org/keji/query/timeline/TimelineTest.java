package org.keji.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.query.readmodel.Life.at;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAcknowledged;
import org.keji.kernel.complaint.ComplaintEvent.ParticularsCorrected;
import org.keji.kernel.contact.Channel;
import org.keji.kernel.customer.CustomerEvent.CardReviewed;
import org.keji.kernel.customer.CustomerEvent.CustomerMerged;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.identity.ComplaintId;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.person.PersonEvent.HoldLifted;
import org.keji.query.readmodel.BothWays;
import org.keji.query.readmodel.Recorded;

/** Events in, rows out: which streams concern which customer, and what happened in them. */
class TimelineTest {

    private static final CustomerId FIRST = CustomerId.of(new UUID(1, 1));
    private static final CustomerId SECOND = CustomerId.of(new UUID(2, 2));
    private static final ComplaintId COMPLAINT = ComplaintId.of(new UUID(3, 3));

    private final List<Recorded> events = new ArrayList<>();

    private void then(DomainEvent event) {
        long sequence = events.stream()
                .filter(before -> before.stream().equals(event.stream()))
                .count();
        long position = events.size() + 1L;
        events.add(new Recorded(
                event, position, event.stream(), sequence, at(1000 + position), Map.of("actor", "whoever")));
    }

    private static ParticularsCorrected concerns(double hours, @Nullable CustomerId customer) {
        return new ParticularsCorrected(COMPLAINT, at(hours), Channel.WEB, null, null, customer);
    }

    @Test
    void aStreamConcernsWhomItSaysAndKeepsWhatHappenedBefore() throws Exception {
        then(new CardReviewed(FIRST, at(1), at(100)));
        then(new ComplaintAcknowledged(COMPLAINT, at(2), true, at(50)));
        then(concerns(3, FIRST));
        then(concerns(4, null));
        then(concerns(5, SECOND));
        then(new HoldLifted(PersonId.of(new UUID(4, 4)), at(6)));
        BothWays rows = new BothWays(new TimelineProjection().customerTimeline(), events);
        assertThat(rows.rows("select stream = '%s', customer_id = '%s' from link order by stream"
                        .formatted(COMPLAINT, SECOND)))
                .containsExactly("t t", "f f");
        assertThat(rows.rows("customer_id is null", "link", at(4), 6)).contains("t");
        assertThat(rows.rows("select position, kind, what from step order by position"))
                .containsExactly(
                        "1 customer customer.card-reviewed",
                        "2 complaint complaint.acknowledged",
                        "3 complaint complaint.particulars-corrected",
                        "4 complaint complaint.particulars-corrected",
                        "5 complaint complaint.particulars-corrected");
    }

    @Test
    void aMergedCardLeadsToTheOneThatGoesOn() throws Exception {
        then(new CustomerMerged(FIRST, at(1), SECOND));
        then(new CardReviewed(FIRST, at(0), at(100)));
        BothWays rows = new BothWays(new TimelineProjection().customerTimeline(), events);
        assertThat(rows.rows("select customer_id = '%s', goes_on_in = '%s' from link".formatted(FIRST, SECOND)))
                .containsExactly("t t");
        assertThat(rows.rows("goes_on_in is null", "link", at(0.5), 2)).containsExactly("t");
    }
}

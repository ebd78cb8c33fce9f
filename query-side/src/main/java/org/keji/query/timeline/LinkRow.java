package org.keji.query.timeline;

import org.jspecify.annotations.Nullable;
import org.keji.kernel.customer.CustomerEvent.CustomerMerged;
import org.keji.query.readmodel.Recorded;

/**
 * Which customer a stream concerns.
 *
 * @param customerId null if it concerns none, or nobody knows whom
 * @param goesOnIn of a customer's own stream, the card that goes on in its place (CU-12)
 */
record LinkRow(
        String stream,
        @Nullable String customerId,
        @Nullable String goesOnIn) {

    static @Nullable String keyOf(Recorded recorded) {
        return Concerns.says(recorded.event()) ? recorded.stream() : null;
    }

    static LinkRow after(@Nullable LinkRow before, Recorded recorded) {
        String into = recorded.event() instanceof CustomerMerged merged
                ? merged.into().value()
                : before == null ? null : before.goesOnIn();
        return new LinkRow(recorded.stream(), Concerns.customer(recorded.event()), into);
    }
}

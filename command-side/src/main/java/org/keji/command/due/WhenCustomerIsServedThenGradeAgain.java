package org.keji.command.due;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.keji.command.due.DueItem.Kind;
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
import org.keji.kernel.customer.FindingEvent;
import org.keji.kernel.customer.GradeEvent.CustomerGraded;
import org.keji.kernel.customer.GradeEvent.GradeOverridden;
import org.keji.kernel.customer.GradeEvent.GradeReleased;
import org.keji.kernel.customer.GradeEvent.LifecycleCorrected;
import org.keji.kernel.customer.GradeEvent.LifecycleReleased;
import org.keji.kernel.customer.RelationEvent;
import org.keji.kernel.customer.TeamEvent;
import org.keji.kernel.customer.WhereaboutsEvent;
import org.keji.kernel.policy.PolicyInForce;
import org.keji.kernel.policy.PolicyParameter;

/**
 * Who is served is graded again when the interval of the book is over since they were last graded, or since the house
 * heard of them (CU-06). It counts from when that was recorded: a card of the past is not graded at once for that.
 */
final class WhenCustomerIsServedThenGradeAgain {

    private final DueList due;
    private final Function<String, Stream<? extends EventMessage<?>>> streams;
    private final Function<Instant, PolicyInForce> policy;

    /** @param streams all events of a stream that are known */
    WhenCustomerIsServedThenGradeAgain(
            DueList due,
            Function<String, Stream<? extends EventMessage<?>>> streams,
            Function<Instant, PolicyInForce> policy) {
        this.due = due;
        this.streams = streams;
        this.policy = policy;
    }

    void on(EventMessage<?> message) {
        if (message.getPayload() instanceof CustomerEvent event && moves(event)) {
            due.keep(event.stream(), items(event.stream()), EventMessages.positionOf(message));
        }
    }

    /** When grades are due again after a moment, by the book as it holds then. */
    static Instant after(Instant moment, Function<Instant, PolicyInForce> policy) {
        return moment.plus(policy.apply(moment).of("").duration(PolicyParameter.GRADING_INTERVAL));
    }

    /** Whether it says anew from when on the customer is to be graded again, if at all. */
    private static boolean moves(CustomerEvent event) {
        return switch (event) {
            case CustomerRegistered _, PersonRegistered _, CustomerReactivated _, CustomerGraded _ -> true;
            case CustomerDeactivated _, CustomerMerged _ -> true;
            case CardCorrected _,
                    CardReviewed _,
                    StandingChanged _,
                    ContactEvent _,
                    TeamEvent _,
                    RelationEvent _,
                    FindingEvent _,
                    WhereaboutsEvent _ -> false;
            case GradeOverridden _, GradeReleased _, LifecycleCorrected _, LifecycleReleased _ -> false;
        };
    }

    /** Nothing is recorded before it happens, unless the clock of the house is set ahead; then that counts. */
    private static Instant later(Instant occurredAt, Instant recordedAt) {
        return occurredAt.isAfter(recordedAt) ? occurredAt : recordedAt;
    }

    private List<DueItem> items(String stream) {
        Instant since = null;
        for (EventMessage<?> message : streams.apply(stream).toList()) {
            CustomerEvent event = (CustomerEvent) message.getPayload();
            if (moves(event)) {
                boolean hasLeft = event instanceof CustomerDeactivated || event instanceof CustomerMerged;
                since = hasLeft ? null : later(event.occurredAt(), message.getTimestamp());
            }
        }
        return since == null
                ? List.of()
                : List.of(DueItem.of(Kind.GRADE, stream, DueItem.GRADING, after(since, policy)));
    }
}

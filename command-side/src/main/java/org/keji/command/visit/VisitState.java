package org.keji.command.visit;

import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.visit.ChangeEvent.VisitCancelled;
import org.keji.kernel.visit.ChangeEvent.VisitMissed;
import org.keji.kernel.visit.ChangeEvent.VisitMoved;
import org.keji.kernel.visit.ChangeEvent.VisitPlanned;
import org.keji.kernel.visit.ChangeEvent.VisitPostponed;
import org.keji.kernel.visit.ChangeEvent.VisitReassigned;
import org.keji.kernel.visit.ChangeEvent.VisitRemoved;
import org.keji.kernel.visit.FollowEvent;
import org.keji.kernel.visit.RoadEvent.VisitEnded;
import org.keji.kernel.visit.RoadEvent.VisitReportMissed;
import org.keji.kernel.visit.RoadEvent.VisitReported;
import org.keji.kernel.visit.RoadEvent.VisitStarted;
import org.keji.kernel.visit.RoadEvent.VisitUrgencyNoted;
import org.keji.kernel.visit.VisitEvent;
import org.keji.kernel.visit.VisitSlot;
import org.keji.kernel.visit.VisitStage;
import org.keji.kernel.visit.VisitTerms;

/** What a plan remembers of one of its visits to decide on. */
public sealed interface VisitState {

    VisitTerms terms();

    default CustomerId customerId() {
        return terms().customerId();
    }

    VisitStage stage();

    /** It is to be made. */
    record Planned(VisitTerms terms, VisitSlot slot) implements VisitState {

        @Override
        public VisitStage stage() {
            return VisitStage.PLANNED;
        }
    }

    /** The account manager is there. */
    record UnderWay(VisitTerms terms, Instant since) implements VisitState {

        @Override
        public VisitStage stage() {
            return VisitStage.UNDER_WAY;
        }
    }

    /**
     * It is over, and its report is awaited.
     *
     * @param missed whether it was noted that the time for the report has passed
     */
    record Ended(VisitTerms terms, Instant endedAt, Instant reportDue, boolean missed) implements VisitState {

        @Override
        public VisitStage stage() {
            return VisitStage.ENDED;
        }
    }

    /** It was reported. */
    record Reported(VisitTerms terms, Instant reportedAt, Awaited awaited) implements VisitState {

        @Override
        public VisitStage stage() {
            return VisitStage.REPORTED;
        }
    }

    /** It does not take place, at least not here. */
    record Away(VisitTerms terms, VisitStage stage) implements VisitState {}

    /** @param before null where it enters the plan */
    static VisitState after(@Nullable VisitState before, VisitEvent event) {
        return switch (event) {
            case VisitPlanned e when before == null -> new Planned(e.terms(), e.slot());
            case VisitPlanned _ -> throw new IllegalStateException(event.visitId() + " is planned once");
            case VisitMoved e -> new Planned(known(before).terms(), e.slot());
            case VisitStarted e -> new UnderWay(known(before).terms(), e.occurredAt());
            case VisitEnded e -> new Ended(known(before).terms(), e.occurredAt(), e.reportDue(), false);
            case VisitReportMissed _ -> missed(known(before));
            case VisitReported e -> new Reported(known(before).terms(), e.occurredAt(), Awaited.of(e));
            case VisitUrgencyNoted _ -> followed(known(before), Awaited::noted);
            case FollowEvent e -> followed(known(before), awaited -> awaited.after(e));
            case VisitRemoved _, VisitMissed _, VisitCancelled _, VisitPostponed _, VisitReassigned _ ->
                new Away(known(before).terms(), VisitStage.after(null, event));
        };
    }

    private static VisitState known(@Nullable VisitState before) {
        if (before == null) {
            throw new IllegalStateException("A visit is planned before anything else happens to it");
        }
        return before;
    }

    private static VisitState missed(VisitState before) {
        Ended ended = (Ended) before;
        return new Ended(ended.terms(), ended.endedAt(), ended.reportDue(), true);
    }

    private static VisitState followed(VisitState before, UnaryOperator<Awaited> next) {
        Reported reported = (Reported) before;
        return new Reported(reported.terms(), reported.reportedAt(), next.apply(reported.awaited()));
    }
}

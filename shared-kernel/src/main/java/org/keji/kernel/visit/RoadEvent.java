package org.keji.kernel.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.event.EventName;
import org.keji.kernel.event.Part;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.identity.VisitId;
import org.keji.kernel.identity.VisitPlanId;
import org.keji.kernel.personal.Classified;
import org.keji.kernel.personal.Level;
import org.keji.kernel.personal.Personal;
import org.keji.kernel.place.Position;

/** What happens on the road, and what is told of it afterwards (VP-08, VP-09, VP-13). */
public sealed interface RoadEvent extends VisitEvent {

    /** The account manager is there. */
    @EventName("visit.started")
    record VisitStarted(
            VisitPlanId planId,
            Instant occurredAt,
            @Part VisitId visitId,
            @Nullable Position place) implements RoadEvent {}

    /**
     * The account manager leaves.
     *
     * @param reportDue the last moment in time for the report, by the book of the day (VP-09)
     */
    @EventName("visit.ended")
    record VisitEnded(
            VisitPlanId planId,
            Instant occurredAt,
            @Part VisitId visitId,
            @Nullable Position place,
            Instant reportDue) implements RoadEvent {}

    /**
     * What was found, said and agreed (VP-08, VP-09).
     *
     * @param department of whose plan it is
     * @param talk whom the house did not know before, and everything that was said, sealed under the key of the visit
     * @param met which contacts on the card were met
     * @param outcome what others act on; it names no person
     * @param nextOn the day agreed for the next visit; null if none was
     * @param urgentDue the last moment in time for a superior to take note (VP-13); null if nothing is urgent
     */
    @EventName("visit.reported")
    record VisitReported(
            VisitPlanId planId,
            Instant occurredAt,
            @Part VisitId visitId,
            String department,
            @Classified(Level.PERSONAL) Personal<VisitTalk> talk,
            List<PersonId> met,
            VisitOutcome outcome,
            @Nullable LocalDate nextOn,
            @Nullable Instant urgentDue,
            boolean inTime)
            implements RoadEvent {}

    /** The time for the report has passed without one (VP-09); it may still follow, and is late. */
    @EventName("visit.report-missed")
    record VisitReportMissed(
            VisitPlanId planId, Instant occurredAt, @Part VisitId visitId) implements RoadEvent {}

    /** A superior has taken note of what is urgent (VP-13). */
    @EventName("visit.urgency-noted")
    record VisitUrgencyNoted(
            VisitPlanId planId, Instant occurredAt, @Part VisitId visitId, String notedBy, boolean inTime)
            implements RoadEvent {}
}

package org.keji.command.visit;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.identity.VisitId;
import org.keji.kernel.identity.VisitPlanId;
import org.keji.kernel.personal.Personal;
import org.keji.kernel.place.Position;
import org.keji.kernel.visit.VisitOutcome;
import org.keji.kernel.visit.VisitTalk;

/** What one can ask of a visit on the road and after it (VP-08, VP-09, VP-13). */
public sealed interface RoadCommand extends VisitPlanCommand {

    VisitId visitId();

    /** Say that the account manager is there (VP-08). */
    @Requires(Permission.REPORT_VISIT)
    record StartVisit(
            @TargetAggregateIdentifier VisitPlanId planId,
            VisitId visitId,
            @Nullable Position place) implements RoadCommand {}

    /** Say that the account manager has left (VP-08). */
    @Requires(Permission.REPORT_VISIT)
    record EndVisit(
            @TargetAggregateIdentifier VisitPlanId planId,
            VisitId visitId,
            @Nullable Position place) implements RoadCommand {}

    /**
     * Tell what was found, said and agreed (VP-08, VP-09).
     *
     * @param findings those that concern a department, which is told of its own
     * @param strangers how many were met who are no contacts yet; who they are is sealed
     * @param urgent whether something of it is urgent; what, is sealed
     */
    @Requires(Permission.REPORT_VISIT)
    record ReportVisit(
            @TargetAggregateIdentifier VisitPlanId planId,
            VisitId visitId,
            Personal<VisitTalk> talk,
            List<PersonId> met,
            int strangers,
            VisitOutcome outcome,
            List<Concerning> findings,
            @Nullable LocalDate nextOn,
            boolean urgent)
            implements RoadCommand {

        public ReportVisit {
            findings = List.copyOf(findings);
        }
    }

    /**
     * A finding that concerns a department.
     *
     * @param subject a few words that name no person
     */
    record Concerning(String department, String subject, Personal<String> content) {}

    /** Note that the time for the report has passed (VP-09). */
    @Requires(Permission.MISS_DEADLINE)
    record MissReport(@TargetAggregateIdentifier VisitPlanId planId, VisitId visitId) implements RoadCommand {}

    /** Take note of what is urgent (VP-13). */
    @Requires(Permission.SUPERVISE_VISITS)
    record NoteUrgency(@TargetAggregateIdentifier VisitPlanId planId, VisitId visitId) implements RoadCommand {}
}

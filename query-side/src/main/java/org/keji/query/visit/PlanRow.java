package org.keji.query.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.event.EventJson;
import org.keji.kernel.identity.Code;
import org.keji.kernel.visit.LeftOut;
import org.keji.kernel.visit.PlanEvent.VisitPlanApproved;
import org.keji.kernel.visit.PlanEvent.VisitPlanClosed;
import org.keji.kernel.visit.PlanEvent.VisitPlanOpened;
import org.keji.kernel.visit.PlanEvent.VisitPlanRemarked;
import org.keji.kernel.visit.PlanEvent.VisitPlanReturned;
import org.keji.kernel.visit.PlanEvent.VisitPlanRevised;
import org.keji.kernel.visit.PlanEvent.VisitPlanStarted;
import org.keji.kernel.visit.PlanEvent.VisitPlanSubmitted;
import org.keji.kernel.visit.PlanMeasures;
import org.keji.kernel.visit.PlanStage;
import org.keji.kernel.visit.RouteEvent;
import org.keji.kernel.visit.VisitEvent;
import org.keji.kernel.visit.VisitPlanEvent;
import org.keji.query.readmodel.Json;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Recorded;

/**
 * A plan of visits as it stands.
 *
 * @param month its first day
 * @param leftOut whom it leaves out and why, as JSON; null before it was submitted
 * @param remark what the account manager last said to a change by somebody else; null if nothing
 * @param measures what it came to; null before it is closed
 * @param version the sequence of its newest event and one; version and position only ever rise
 */
record PlanRow(
        String planId,
        String accountManager,
        LocalDate month,
        String state,
        Instant openedAt,
        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        @Nullable Json leftOut,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        int revisions,
        boolean awaitsRemark,
        @Nullable String remark,
        @Nullable PlanMeasures measures,
        long version,
        long position) {

    private static final EventJson JSON = new EventJson();

    static String keyOf(Recorded recorded) {
        return recorded.stream();
    }

    static @Nullable PlanRow after(@Nullable PlanRow before, Recorded recorded) {
        VisitPlanEvent event = (VisitPlanEvent) recorded.event();
        PlanRow row = event instanceof VisitPlanOpened e ? of(e) : before;
        return row == null ? null : row.changed(event).knowing(event, recorded);
    }

    private static PlanRow of(VisitPlanOpened e) {
        return new PlanRow(
                e.stream(),
                e.accountManager(),
                e.month().atDay(1),
                PlanStage.DRAFT.code(),
                e.occurredAt(),
                null,
                null,
                null,
                null,
                null,
                0,
                false,
                null,
                null,
                0,
                0);
    }

    private PlanRow changed(VisitPlanEvent event) {
        return switch (event) {
            case VisitPlanSubmitted e ->
                with(e.submittedBy(), e.occurredAt(), new Json(JSON.write(e.leftOut())), null, null);
            case VisitPlanApproved e -> with(submittedBy, submittedAt, leftOut, e.approvedBy(), e.occurredAt());
            case VisitPlanReturned _ -> with(null, null, null, null, null);
            case VisitPlanRevised e -> with(e.revision(), e.awaitsRemark(), remark, measures);
            case VisitPlanRemarked e -> with(revisions, false, e.remark(), measures);
            case VisitPlanClosed e -> with(revisions, awaitsRemark, remark, e.measures());
            case VisitPlanOpened _, VisitPlanStarted _, RouteEvent _, VisitEvent _ -> this;
        };
    }

    private PlanRow with(
            @Nullable String putBy,
            @Nullable Instant putAt,
            @Nullable Json out,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt) {
        return new PlanRow(
                planId,
                accountManager,
                month,
                state,
                openedAt,
                putBy,
                putAt,
                out,
                decidedBy,
                decidedAt,
                revisions,
                awaitsRemark,
                remark,
                measures,
                version,
                position);
    }

    private PlanRow with(int changes, boolean awaits, @Nullable String said, @Nullable PlanMeasures came) {
        return new PlanRow(
                planId,
                accountManager,
                month,
                state,
                openedAt,
                submittedBy,
                submittedAt,
                leftOut,
                approvedBy,
                approvedAt,
                changes,
                awaits,
                said,
                came,
                version,
                position);
    }

    private PlanRow knowing(VisitPlanEvent event, Recorded recorded) {
        PlanStage before = Code.find(PlanStage.class, state).orElseThrow();
        return new PlanRow(
                planId,
                accountManager,
                month,
                PlanStage.after(before, event).code(),
                openedAt,
                submittedBy,
                submittedAt,
                leftOut,
                approvedBy,
                approvedAt,
                revisions,
                awaitsRemark,
                remark,
                measures,
                Math.max(version, recorded.sequence() + 1),
                Math.max(position, recorded.position()));
    }

    @Nullable
    List<LeftOut> named() {
        return leftOut == null ? null : List.of(JSON.read(leftOut.text(), LeftOut[].class));
    }

    Place place() {
        return new Place(openedAt, planId);
    }
}

package org.keji.query.statistics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.clock.Face;
import org.keji.kernel.clock.TargetClock;
import org.keji.kernel.complaint.ClockName;
import org.keji.kernel.complaint.ComplaintEvent;
import org.keji.kernel.complaint.Standing;

/**
 * What one complaint contributes to the statistics: dimensions, and its clocks.
 *
 * @param firstAnswer the clock of the first answer
 * @param resolution the clock of the resolution, in the latest round
 * @param lateBefore whether the resolution was late in an earlier round, which no later answer undoes
 * @param reopened how often it was opened again
 */
record ContributionRow(
        String complaintId,
        Dimensions dimensions,
        Times times,
        TargetClock firstAnswer,
        TargetClock resolution,
        boolean lateBefore,
        int reopened) {

    /** Where a complaint does not say, so that every complaint is counted in every grouping. */
    static final String NOT_SAID = "not-said";

    /** By what complaints are grouped. */
    record Dimensions(
            String channel,
            String product,
            String kind,
            String department,
            String month,
            String timely,
            String disputed,
            String severity,
            String responsibility,
            String cause) {

        Dimensions assessed(String newKind, String newSeverity) {
            return new Dimensions(
                    channel, product, newKind, department, month, timely, disputed, newSeverity, responsibility, cause);
        }

        Dimensions investigated(String found, String newCause) {
            return new Dimensions(
                    channel, product, kind, department, month, timely, disputed, severity, found, newCause);
        }

        Dimensions corrected(String newChannel, String newProduct, String newDepartment) {
            return new Dimensions(
                    newChannel,
                    newProduct,
                    kind,
                    newDepartment,
                    month,
                    timely,
                    disputed,
                    severity,
                    responsibility,
                    cause);
        }
    }

    /**
     * The clocks as SQL asks for them.
     *
     * @param inTime whether the first answer was in time; null while it is not given
     * @param resolvedInTime whether every answer was in time; null while none stands
     * @param resolutionRuns whether the clock of the resolution runs towards its target, or past it; one that stood
     *     still only past its target, which an assessment may bring forward, is late and does not wait
     */
    record Times(
            Instant receivedAt,
            @Nullable Instant dueAt,
            @Nullable Instant acknowledgedAt,
            @Nullable Boolean inTime,
            @Nullable Instant resolutionDue,
            @Nullable Instant resolvedAt,
            @Nullable Boolean resolvedInTime,
            boolean resolutionRuns) {}

    static ContributionRow received(ComplaintEvent event, Dimensions dimensions) {
        TargetClock firstAnswer = Standing.clockAfter(null, ClockName.FIRST_ANSWER, event);
        TargetClock resolution = Standing.clockAfter(null, ClockName.RESOLUTION, event);
        return of(event.stream(), dimensions, firstAnswer, resolution, false, 0);
    }

    ContributionRow with(Dimensions other) {
        return of(complaintId, other, firstAnswer, resolution, lateBefore, reopened);
    }

    /** Its clocks go on. */
    ContributionRow after(ComplaintEvent event) {
        TargetClock first = Standing.clockAfter(firstAnswer, ClockName.FIRST_ANSWER, event);
        TargetClock latest = Standing.clockAfter(resolution, ClockName.RESOLUTION, event);
        return of(complaintId, dimensions, first, latest, lateBefore, reopened);
    }

    /** It is open again: how the round that is over came out is remembered. */
    ContributionRow reopened(ComplaintEvent event) {
        boolean late = lateBefore || resolution.face(event.occurredAt()) == Face.BREACHED;
        return of(
                complaintId,
                dimensions,
                firstAnswer,
                Standing.clockAfter(resolution, ClockName.RESOLUTION, event),
                late,
                reopened + 1);
    }

    private static ContributionRow of(
            String id,
            Dimensions dimensions,
            TargetClock firstAnswer,
            TargetClock resolution,
            boolean lateBefore,
            int reopened) {
        Instant acknowledged = firstAnswer.doneAt();
        Instant resolved = resolution.doneAt();
        Times times = new Times(
                firstAnswer.startedAt(),
                firstAnswer.cancelled() ? null : firstAnswer.dueAt(),
                acknowledged,
                acknowledged == null ? null : firstAnswer.face(acknowledged) == Face.MET,
                resolution.cancelled() ? null : resolution.dueAt(),
                resolved,
                resolved == null ? null : !lateBefore && resolution.face(resolved) == Face.MET,
                resolution.isRunning() || stoodStillLate(resolution));
        return new ContributionRow(id, dimensions, times, firstAnswer, resolution, lateBefore, reopened);
    }

    private static boolean stoodStillLate(TargetClock clock) {
        Instant since = clock.pausedAt();
        return since != null && clock.isOpen() && clock.face(since) == Face.BREACHED;
    }
}

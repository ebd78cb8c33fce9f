package org.keji.kernel.visit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What a plan came to (VP-10).
 *
 * @param planned visits that count: all but those that somebody else makes, and those taken out of the draft
 * @param done of these, how many took place
 * @param reportsInTime of those, how many were reported within the time of the book (VP-09)
 * @param completion done by planned, rounded half up to four decimals; null where nothing was planned
 */
public record PlanMeasures(
        int planned,
        int done,
        int missed,
        int cancelled,
        int postponed,
        int reassigned,
        int reportsInTime,
        @Nullable BigDecimal completion) {

    private static final int DECIMALS = 4;

    /** @param reportsInTime how many reports were in time */
    public static PlanMeasures of(Collection<VisitStage> visits, int reportsInTime) {
        int planned = (int) visits.stream().filter(VisitStage::counts).count();
        int done = (int) visits.stream().filter(VisitStage::isDone).count();
        return new PlanMeasures(
                planned,
                done,
                count(visits, VisitStage.MISSED),
                count(visits, VisitStage.CANCELLED),
                count(visits, VisitStage.POSTPONED),
                count(visits, VisitStage.REASSIGNED),
                reportsInTime,
                share(done, planned));
    }

    private static int count(Collection<VisitStage> visits, VisitStage stage) {
        return (int) visits.stream().filter(stage::equals).count();
    }

    /** Null where there is nothing to have a share of. */
    public static @Nullable BigDecimal share(int part, int whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }
}

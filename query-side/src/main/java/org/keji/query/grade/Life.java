package org.keji.query.grade;

import static org.keji.kernel.policy.PolicyParameter.LIFECYCLE_CHANGE;
import static org.keji.kernel.policy.PolicyParameter.LIFECYCLE_SILENCE;
import static org.keji.kernel.policy.PolicyParameter.LIFECYCLE_TRIAL;
import static org.keji.kernel.policy.PolicyParameter.YEARS_LOYAL;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.keji.kernel.customer.Lifecycle;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.policy.PolicyParameter;

/**
 * Where a customer stands in the life of the relation, and the border of the book that decided it (CU-11). The first
 * of these that holds is the stage, each border inside:
 *
 * <ol>
 *   <li>fewer purchases than a trial has: exploration;
 *   <li>silence for longer than the book says: decline;
 *   <li>a fall of purchases, window to window, by the share of the book: decline;
 *   <li>growth by that share, or nothing to compare with: build-up;
 *   <li>else: stable.
 * </ol>
 *
 * Who has left left early, if they never came out of the trial; after long, if their purchases lasted as many years as
 * make a customer loyal; and on the way otherwise.
 *
 * @param border the parameter that decided
 */
record Life(Lifecycle stage, PolicyParameter border) {

    /** @param day the last day looked at */
    static Life served(LifeCourse course, LocalDate day, PolicyEdition book) {
        BigDecimal change = book.percent(LIFECYCLE_CHANGE);
        if (isTrial(course, book)) {
            return new Life(Lifecycle.EXPLORATION, LIFECYCLE_TRIAL);
        }
        if (course.isSilent(day, book.duration(LIFECYCLE_SILENCE).toDays())) {
            return new Life(Lifecycle.DECLINE, LIFECYCLE_SILENCE);
        }
        if (course.falls(change)) {
            return new Life(Lifecycle.DECLINE, LIFECYCLE_CHANGE);
        }
        return new Life(course.grows(change) ? Lifecycle.BUILD_UP : Lifecycle.STABLE, LIFECYCLE_CHANGE);
    }

    static Life gone(LifeCourse course, PolicyEdition book) {
        if (isTrial(course, book)) {
            return new Life(Lifecycle.EARLY_EXIT, LIFECYCLE_TRIAL);
        }
        boolean isLong = BigDecimal.valueOf(course.yearsLasted()).compareTo(book.number(YEARS_LOYAL)) >= 0;
        return new Life(isLong ? Lifecycle.LONG_LASTING : Lifecycle.MID_WAY_LOSS, YEARS_LOYAL);
    }

    private static boolean isTrial(LifeCourse course, PolicyEdition book) {
        return BigDecimal.valueOf(course.purchases()).compareTo(book.number(LIFECYCLE_TRIAL)) < 0;
    }
}

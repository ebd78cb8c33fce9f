package org.keji.kernel.hospitality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.value.Money;

/**
 * What the house pays of a bill. Limits that bind cut off what is above them; over others the bill is paid, and the
 * measures warn.
 *
 * @param paid CNY
 * @param cuts what is not, in the order in which it was cut off
 */
public record Reimbursement(BigDecimal paid, List<Cut> cuts) {

    /**
     * @param meal as it took place, with its bill
     * @param standard what was approved for a person, CNY
     * @param departmentPays whether the department sat at table
     */
    public static Reimbursement of(PolicyEdition book, Meal meal, BigDecimal standard, boolean departmentPays) {
        Envelope envelope = Envelope.of(book, meal);
        Reimbursement left = new Reimbursement(Money.of(meal.inAll()), List.of());
        if (envelope.forbids(MealLimit.DRINKS)) {
            left = left.less(CutKind.DRINKS, meal.drinks().subtract(envelope.drinks()));
        }
        left = left.atMost(CutKind.OVER_CAP, envelope.inAll());
        left = left.atMost(CutKind.OVER_STANDARD, standard.multiply(BigDecimal.valueOf(meal.people())));
        int surplus = envelope.forbids(MealLimit.HOSTS_BY_BAND) ? meal.hosts() - book.hostsFor(meal.guests()) : 0;
        BigDecimal shared = left.paid();
        left = left.less(CutKind.TOO_MANY_HOSTS, share(shared, surplus, meal.people()));
        int paying = departmentPays ? meal.hosts() - surplus : 0;
        return left.less(CutKind.DEPARTMENT_AT_TABLE, share(shared, paying, meal.people()));
    }

    /** What is agreed is paid at most. */
    public Reimbursement atMost(CutKind kind, BigDecimal most) {
        return less(kind, paid.subtract(most).max(BigDecimal.ZERO));
    }

    /** Nothing is paid, and all that would have been is a cut of this kind. */
    public Reimbursement nothing(CutKind kind) {
        return less(kind, paid);
    }

    private Reimbursement less(CutKind kind, BigDecimal less) {
        if (less.signum() == 0) {
            return this;
        }
        List<Cut> all = new ArrayList<>(cuts);
        all.add(new Cut(kind, less));
        return new Reimbursement(Money.of(paid.subtract(less)), List.copyOf(all));
    }

    private static BigDecimal share(BigDecimal amount, int persons, int people) {
        BigDecimal part = amount.multiply(BigDecimal.valueOf(persons));
        return Money.divided(part, people);
    }
}

package org.keji.planning.need;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.visit.LeftOut;
import org.keji.kernel.visit.LeftOutReason;

/**
 * An account manager's year of visits, as it is due (VP-02).
 *
 * @param full what a day holds
 * @param visits that are proposed; those without a day come last
 */
record Year(
        String accountManager,
        LocalDate from,
        LocalDate until,
        List<LocalDate> worked,
        int full,
        Map<String, Need> needs,
        List<Spread.Visit> visits) {

    static Year of(
            String accountManager,
            LocalDate from,
            LocalDate until,
            List<LocalDate> worked,
            int full,
            List<Need> needs) {
        return new Year(
                accountManager,
                from,
                until,
                worked,
                full,
                needs.stream()
                        .collect(Collectors.toMap(
                                need -> need.waiting().customerId(), need -> need, (one, _) -> one, TreeMap::new)),
                Spread.over(worked, full, needs.stream().map(Need::customer).toList()));
    }

    /** Visits of a month, in the order of their days. */
    List<Spread.Visit> in(YearMonth month) {
        return visits.stream().filter(visit -> isIn(visit.day(), month)).toList();
    }

    private static boolean isIn(@Nullable LocalDate day, YearMonth month) {
        return day != null && YearMonth.from(day).equals(month);
    }

    /** Everybody whom neither a proposed nor a booked visit reaches in a month, and why. */
    List<LeftOut> leftOut(YearMonth month) {
        Set<String> reached = in(month).stream().map(Spread.Visit::customer).collect(Collectors.toSet());
        return needs.values().stream()
                .filter(need -> !reached.contains(need.waiting().customerId()))
                .filter(need -> need.customer().booked().stream().noneMatch(day -> isIn(day, month)))
                .map(this::leftOut)
                .toList();
    }

    private LeftOut leftOut(Need need) {
        String id = need.waiting().customerId();
        Spread.Visit next = visits.stream()
                .filter(visit -> visit.customer().equals(id))
                .findFirst()
                .orElse(new Spread.Visit(id, need.customer().due(), null));
        boolean hasRoom = next.day() != null || next.due().isAfter(until);
        String because = next.day() == null
                ? "Due by " + next.due()
                : "Due by %s, proposed for %s".formatted(next.due(), next.day());
        return new LeftOut(new CustomerId(id), hasRoom ? LeftOutReason.NOT_DUE : LeftOutReason.NO_CAPACITY, because);
    }
}

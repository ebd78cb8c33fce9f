package org.keji.planning.route;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.keji.kernel.identity.Code;
import org.keji.kernel.identity.VisitPlanId;
import org.keji.kernel.visit.VisitSlot;
import org.keji.planning.route.RouteResult.DayOf;
import org.keji.planning.route.RouteResult.Excepted;
import org.keji.planning.route.RouteResult.LegOf;
import org.keji.planning.route.RouteResult.Manager;
import org.keji.planning.route.RouteResult.Sum;
import org.keji.planning.route.RouteResult.Unserved;
import org.keji.query.visit.VisitsToPlan.Standing;
import org.keji.routing.proposal.Balance;
import org.keji.routing.proposal.Comparison;
import org.keji.routing.proposal.Day;
import org.keji.routing.proposal.Leg;
import org.keji.routing.proposal.Proposal;
import org.keji.routing.proposal.Totals;
import org.keji.routing.proposal.Why;

/** Tells what was found in terms of plans and visits, beside what is planned now. */
record Tell(Map<String, Standing> visits, List<Excepted> exceptions) {

    private static final int LAST_SECOND = 24 * 60 * 60 - 1;

    RouteResult of(Proposal proposal, Comparison comparison) {
        Map<String, List<DayOf>> days = new TreeMap<>();
        for (Comparison.Pair pair : comparison.rounds()) {
            days.computeIfAbsent(pair.after().round().manager(), _ -> new ArrayList<>())
                    .add(day(pair));
        }
        List<Manager> managers = proposal.balance().stream()
                .map(balance -> manager(balance, days.getOrDefault(balance.manager(), List.of())))
                .toList();
        return new RouteResult(
                sum(comparison.before()),
                sum(comparison.after()),
                managers,
                proposal.unserved().stream().map(this::unserved).toList(),
                exceptions);
    }

    private static Manager manager(Balance balance, List<DayOf> days) {
        double rounded = Math.round(balance.share() * 10_000) / 10_000.0;
        return new Manager(
                balance.manager(),
                rounded,
                days.stream().sorted(Comparator.comparing(DayOf::date)).toList());
    }

    private DayOf day(Comparison.Pair pair) {
        LocalDate date = pair.after().round().date();
        String plan = VisitPlanId.of(pair.after().round().manager(), YearMonth.from(date))
                .value();
        return new DayOf(
                plan,
                date,
                sum(pair.before().totals()),
                sum(pair.after().totals()),
                legs(pair.before()),
                legs(pair.after()));
    }

    private List<LegOf> legs(Day day) {
        return day.legs().stream().map(leg -> leg(leg, day.round().manager())).toList();
    }

    private LegOf leg(Leg leg, String manager) {
        Standing visit = leg.stop() == null ? null : standing(leg.stop().id());
        return new LegOf(
                visit == null ? null : visit.visitId(),
                visit == null ? null : visit.customerId(),
                leg.metres(),
                leg.seconds(),
                clock(leg.arrival()),
                clock(leg.start()),
                clock(leg.end()),
                leg.waiting(),
                visit == null ? null : stood(visit),
                visit == null || visit.accountManager().equals(manager) ? null : visit.planId(),
                leg.kept());
    }

    private Unserved unserved(org.keji.routing.proposal.Unserved one) {
        Standing visit = standing(one.stop().id());
        Why why = one.why();
        return new Unserved(
                visit.visitId(),
                visit.planId(),
                visit.accountManager(),
                visit.customerId(),
                stood(visit),
                Code.of(why),
                why.sentence(),
                why.chinese(),
                one.rounds().entrySet().stream()
                        .collect(Collectors.toMap(
                                days -> Code.of(days.getKey()), Map.Entry::getValue, (few, _) -> few, TreeMap::new)));
    }

    private Standing standing(String id) {
        return Objects.requireNonNull(visits.get(id));
    }

    private static VisitSlot stood(Standing visit) {
        return new VisitSlot(visit.day(), visit.startsAt(), visit.order());
    }

    private static Sum sum(Totals totals) {
        return new Sum(
                totals.rounds(),
                totals.visits(),
                totals.metres(),
                totals.travel(),
                totals.visiting(),
                totals.waiting());
    }

    private static LocalTime clock(int seconds) {
        return LocalTime.ofSecondOfDay(Math.min(seconds, LAST_SECOND));
    }
}

package org.keji.planning.route;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.visit.VisitSlot;

/**
 * Routes beside those they replace (VP-05).
 *
 * @param before of what is planned now
 * @param after of the proposal
 * @param unserved visits no route has
 * @param exceptions visits whose way could not be looked at
 */
@Schema(name = "RouteResult")
record RouteResult(Sum before, Sum after, List<Manager> managers, List<Unserved> unserved, List<Excepted> exceptions) {

    RouteResult {
        managers = List.copyOf(managers);
        unserved = List.copyOf(unserved);
        exceptions = List.copyOf(exceptions);
    }

    /** What routes take, in metres and seconds. */
    @Schema(name = "RouteSum")
    record Sum(
            @Schema(description = "Days on which somebody sets out")
            int days,

            int visits,
            long metres,
            long travelSeconds,
            long visitSeconds,
            long waitingSeconds) {

        private static final Sum NONE = new Sum(0, 0, 0, 0, 0, 0);

        private Sum plus(Sum other) {
            return new Sum(
                    days + other.days,
                    visits + other.visits,
                    metres + other.metres,
                    travelSeconds + other.travelSeconds,
                    visitSeconds + other.visitSeconds,
                    waitingSeconds + other.waitingSeconds);
        }
    }

    /** @param share of the working time that is spent on the way and with customers, from 0 to 1 */
    @Schema(name = "RoutesOfAccountManager")
    record Manager(String accountManager, double share, List<DayOf> days) {

        Manager {
            days = List.copyOf(days);
        }
    }

    /** One day twice. */
    @Schema(name = "RouteOfDay")
    record DayOf(String planId, LocalDate date, Sum before, Sum after, List<LegOf> legsBefore, List<LegOf> legs) {

        DayOf {
            legsBefore = List.copyOf(legsBefore);
            legs = List.copyOf(legs);
        }
    }

    /**
     * A way and the visit at its end; without a visit it leads home.
     *
     * @param stood where the visit stands now
     * @param fromPlan the plan it stands in now, where that is another account manager's
     * @param kept whether it lies in working and visiting hours; in a proposal it always does
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RouteLeg")
    record LegOf(
            @Nullable String visitId,
            @Nullable String customerId,
            int metres,
            int travelSeconds,
            LocalTime arrival,
            LocalTime start,
            LocalTime end,
            int waitingSeconds,
            @Nullable VisitSlot stood,
            @Nullable String fromPlan,
            boolean kept) {}

    /**
     * A visit no route has, and why.
     *
     * @param days of how many days each reason holds
     */
    @Schema(name = "UnservedVisit")
    record Unserved(
            String visitId,
            String planId,
            String accountManager,
            String customerId,
            VisitSlot stood,
            String why,
            String sentence,
            String sentenceChinese,
            Map<String, Integer> days) {}

    /** A visit whose way could not be looked at, what was done instead, and what to do. */
    @Schema(name = "ExceptedVisit")
    record Excepted(
            String visitId, String accountManager, String customerId, String sentence, String sentenceChinese) {}

    /** What concerns these account managers. */
    RouteResult of(Predicate<String> seen) {
        List<Manager> some =
                managers.stream().filter(one -> seen.test(one.accountManager())).toList();
        List<DayOf> days = some.stream().flatMap(one -> one.days().stream()).toList();
        return new RouteResult(
                days.stream().map(DayOf::before).reduce(Sum.NONE, Sum::plus),
                days.stream().map(DayOf::after).reduce(Sum.NONE, Sum::plus),
                some,
                unserved.stream().filter(one -> seen.test(one.accountManager())).toList(),
                exceptions.stream()
                        .filter(one -> seen.test(one.accountManager()))
                        .toList());
    }
}

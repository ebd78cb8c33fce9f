package org.keji.planning.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.keji.command.visit.RouteCommand.Leaving;
import org.keji.command.visit.RouteCommand.Moving;
import org.keji.kernel.identity.VisitId;
import org.keji.kernel.visit.VisitSlot;
import org.keji.planning.route.RouteResult.DayOf;
import org.keji.planning.route.RouteResult.LegOf;
import org.keji.planning.route.RouteResult.Manager;
import org.keji.planning.route.RouteResult.Unserved;

/** What a proposal means for one plan: where each of its visits goes, and which come from others. */
final class Taking {

    private final String plan;
    private final List<Moving> moves = new ArrayList<>();
    private final List<Leaving> leaving = new ArrayList<>();
    private final List<Arriving> arriving = new ArrayList<>();
    private final List<Unserved> unserved;

    /** A visit of another plan, and where it is to stand in this one. */
    record Arriving(String visit, VisitSlot slot) {}

    private Taking(String plan, List<Unserved> unserved) {
        this.plan = plan;
        this.unserved = unserved;
    }

    static Taking of(RouteResult result, String plan) {
        Taking taking = new Taking(
                plan,
                result.unserved().stream()
                        .filter(one -> one.planId().equals(plan))
                        .toList());
        for (Manager manager : result.managers()) {
            manager.days().forEach(day -> taking.add(day, manager.accountManager()));
        }
        return taking;
    }

    private void add(DayOf day, String manager) {
        int order = 0;
        for (LegOf leg : day.legs()) {
            if (leg.visitId() == null) {
                continue;
            }
            order++;
            VisitSlot stood = Objects.requireNonNull(leg.stood());
            VisitSlot slot = new VisitSlot(day.date(), leg.start().withSecond(0), order);
            if (plan.equals(leg.fromPlan())) {
                leaving.add(new Leaving(new VisitId(leg.visitId()), stood, manager));
            } else if (plan.equals(day.planId()) && leg.fromPlan() == null) {
                moves.add(new Moving(new VisitId(leg.visitId()), stood, slot));
            } else if (plan.equals(day.planId())) {
                arriving.add(new Arriving(leg.visitId(), slot));
            }
        }
    }

    /** Every day on which something stands or is proposed. */
    Set<LocalDate> days() {
        Set<LocalDate> days = new TreeSet<>();
        moves.forEach(move -> days.addAll(List.of(move.from().day(), move.to().day())));
        leaving.forEach(one -> days.add(one.from().day()));
        arriving.forEach(one -> days.add(one.slot().day()));
        unserved.forEach(one -> days.add(one.stood().day()));
        return days;
    }

    /** What comes to these days or leaves them. */
    List<Moving> moves(Set<LocalDate> days) {
        return moves.stream()
                .filter(move -> days.contains(move.from().day())
                        || days.contains(move.to().day()))
                .toList();
    }

    List<Leaving> leaving(Set<LocalDate> days) {
        return leaving.stream().filter(one -> days.contains(one.from().day())).toList();
    }

    List<Arriving> arriving(Set<LocalDate> days) {
        return arriving.stream().filter(one -> days.contains(one.slot().day())).toList();
    }

    List<VisitId> unserved(Set<LocalDate> days) {
        return unserved.stream()
                .filter(one -> days.contains(one.stood().day()))
                .map(one -> new VisitId(one.visitId()))
                .toList();
    }
}

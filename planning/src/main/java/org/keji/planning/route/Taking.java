package org.keji.planning.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.keji.command.visit.RouteCommand.Moving;
import org.keji.kernel.identity.VisitId;
import org.keji.kernel.visit.VisitSlot;
import org.keji.planning.route.RouteResult.DayOf;
import org.keji.planning.route.RouteResult.LegOf;
import org.keji.planning.route.RouteResult.Unserved;

/** What a proposal means for one plan: where each of its visits goes, day by day. */
record Taking(List<Moving> moves, List<Unserved> unserved) {

    static Taking of(RouteResult result, String plan) {
        List<Moving> moves = new ArrayList<>();
        result.managers().stream()
                .flatMap(manager -> manager.days().stream())
                .filter(day -> day.planId().equals(plan))
                .forEach(day -> moves.addAll(moves(day)));
        return new Taking(
                moves,
                result.unserved().stream()
                        .filter(one -> one.planId().equals(plan))
                        .toList());
    }

    private static List<Moving> moves(DayOf day) {
        List<Moving> moves = new ArrayList<>();
        for (LegOf leg : day.legs()) {
            if (leg.visitId() != null) {
                moves.add(new Moving(
                        new VisitId(leg.visitId()),
                        Objects.requireNonNull(leg.stood()),
                        new VisitSlot(day.date(), leg.start().withSecond(0), moves.size() + 1)));
            }
        }
        return moves;
    }

    /** Every day on which something stands or is proposed. */
    Set<LocalDate> days() {
        Set<LocalDate> days = new TreeSet<>();
        moves.forEach(move -> days.addAll(List.of(move.from().day(), move.to().day())));
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

    List<VisitId> unserved(Set<LocalDate> days) {
        return unserved.stream()
                .filter(one -> days.contains(one.stood().day()))
                .map(one -> new VisitId(one.visitId()))
                .collect(Collectors.toList());
    }
}

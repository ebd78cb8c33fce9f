package org.keji.command.visit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.command.visit.VisitState.Away;
import org.keji.command.visit.VisitState.Planned;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.RouteProposalId;
import org.keji.kernel.identity.VisitId;
import org.keji.kernel.identity.VisitPlanId;
import org.keji.kernel.visit.PlanEvent.VisitPlanApproved;
import org.keji.kernel.visit.PlanEvent.VisitPlanClosed;
import org.keji.kernel.visit.PlanEvent.VisitPlanOpened;
import org.keji.kernel.visit.PlanEvent.VisitPlanRemarked;
import org.keji.kernel.visit.PlanEvent.VisitPlanReturned;
import org.keji.kernel.visit.PlanEvent.VisitPlanRevised;
import org.keji.kernel.visit.PlanEvent.VisitPlanStarted;
import org.keji.kernel.visit.PlanEvent.VisitPlanSubmitted;
import org.keji.kernel.visit.PlanMeasures;
import org.keji.kernel.visit.RoadEvent.VisitReported;
import org.keji.kernel.visit.RouteEvent;
import org.keji.kernel.visit.VisitEvent;
import org.keji.kernel.visit.VisitPlanEvent;
import org.keji.kernel.visit.VisitSlot;

/**
 * What a plan holds, however far it has come.
 *
 * @param revisions how often it was changed after its approval
 * @param awaitsRemark whether the account manager is asked what they say to the last of them
 * @param reportsInTime how many visits were reported within the time of the book
 * @param decided of proposed routes, the days that were taken over or refused (VP-05)
 */
public record Plan(
        VisitPlanId id,
        String accountManager,
        String department,
        YearMonth month,
        Map<VisitId, VisitState> visits,
        int revisions,
        boolean awaitsRemark,
        int reportsInTime,
        Map<RouteProposalId, Set<LocalDate>> decided) {

    public Plan {
        visits = Collections.unmodifiableMap(new LinkedHashMap<>(visits));
        decided = Map.copyOf(decided);
    }

    static Plan of(VisitPlanOpened e) {
        return new Plan(e.planId(), e.accountManager(), e.department(), e.month(), Map.of(), 0, false, 0, Map.of());
    }

    Plan after(VisitPlanEvent event) {
        return switch (event) {
            case VisitPlanRevised e -> with(visits, e.revision(), e.awaitsRemark(), reportsInTime);
            case VisitPlanRemarked _ -> with(visits, revisions, false, reportsInTime);
            case RouteEvent e -> after(e);
            case VisitEvent e -> after(e);
            case VisitPlanOpened _,
                    VisitPlanSubmitted _,
                    VisitPlanApproved _,
                    VisitPlanReturned _,
                    VisitPlanStarted _,
                    VisitPlanClosed _ -> this;
        };
    }

    private Plan after(VisitEvent event) {
        Map<VisitId, VisitState> next = new LinkedHashMap<>(visits);
        next.put(event.visitId(), VisitState.after(visits.get(event.visitId()), event));
        int inTime = event instanceof VisitReported e && e.inTime() ? 1 : 0;
        return with(next, revisions, awaitsRemark, reportsInTime + inTime);
    }

    private Plan after(RouteEvent event) {
        Map<RouteProposalId, Set<LocalDate>> next = new HashMap<>(decided);
        next.merge(
                event.proposalId(),
                Set.copyOf(event.days()),
                (before, more) -> Stream.of(before, more).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet()));
        return new Plan(id, accountManager, department, month, visits, revisions, awaitsRemark, reportsInTime, next);
    }

    private Plan with(Map<VisitId, VisitState> all, int changes, boolean awaits, int inTime) {
        return new Plan(id, accountManager, department, month, all, changes, awaits, inTime, decided);
    }

    /** Whether a day of a proposal was taken over or refused. */
    boolean isDecided(RouteProposalId proposal, LocalDate day) {
        return decided.getOrDefault(proposal, Set.of()).contains(day);
    }

    /** Whom it visits, as long as the visit is not away. */
    Set<CustomerId> customers() {
        return visits.values().stream()
                .filter(visit -> !(visit instanceof Away))
                .map(VisitState::customerId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The first visit of which something is still to be said; null if there is none. */
    @Nullable
    VisitId firstOpen() {
        return visits.entrySet().stream()
                .filter(visit -> visit.getValue().stage().isOpen())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** The place behind all that are to be made on a day. */
    int nextOrder(LocalDate day) {
        return visits.values().stream()
                        .flatMap(visit -> visit instanceof Planned planned ? Stream.of(planned.slot()) : Stream.empty())
                        .filter(slot -> slot.day().equals(day))
                        .mapToInt(VisitSlot::order)
                        .max()
                        .orElse(0)
                + 1;
    }

    PlanMeasures measures() {
        return PlanMeasures.of(visits.values().stream().map(VisitState::stage).toList(), reportsInTime);
    }
}

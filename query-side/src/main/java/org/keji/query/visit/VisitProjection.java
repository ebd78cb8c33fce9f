package org.keji.query.visit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.event.EventJson;
import org.keji.kernel.identity.Code;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.visit.ChangeEvent.VisitCancelled;
import org.keji.kernel.visit.ChangeEvent.VisitMissed;
import org.keji.kernel.visit.ChangeEvent.VisitMoved;
import org.keji.kernel.visit.ChangeEvent.VisitPlanned;
import org.keji.kernel.visit.ChangeEvent.VisitPostponed;
import org.keji.kernel.visit.ChangeEvent.VisitReassigned;
import org.keji.kernel.visit.ChangeEvent.VisitRemoved;
import org.keji.kernel.visit.FollowEvent.FindingAnswered;
import org.keji.kernel.visit.FollowEvent.FindingPassedOn;
import org.keji.kernel.visit.FollowEvent.FindingUnanswered;
import org.keji.kernel.visit.FollowEvent.NextLeftOpen;
import org.keji.kernel.visit.RoadEvent.VisitEnded;
import org.keji.kernel.visit.RoadEvent.VisitReportMissed;
import org.keji.kernel.visit.RoadEvent.VisitReported;
import org.keji.kernel.visit.RoadEvent.VisitStarted;
import org.keji.kernel.visit.RoadEvent.VisitUrgencyNoted;
import org.keji.kernel.visit.VisitEvent;
import org.keji.kernel.visit.VisitPlanEvent;
import org.keji.kernel.visit.VisitStage;
import org.keji.query.customer.AccountRow;
import org.keji.query.readmodel.Json;
import org.keji.query.readmodel.ReadModel;
import org.keji.query.readmodel.ReadModel.Entities;
import org.keji.query.readmodel.ReadModel.Journal;
import org.keji.query.readmodel.Recorded;
import org.keji.query.visit.VisitRow.Away;
import org.keji.query.visit.VisitRow.Road;
import org.keji.query.visit.VisitRow.Slot;
import org.keji.query.visit.VisitRow.Urgency;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How visits enter plans, move, are made and reported (VP-01 to VP-17). */
@Configuration(proxyBeanMethods = false)
public class VisitProjection {

    static final String NAME = "visit_history";
    static final String VISIT = "visit";
    static final String PLAN = "plan";

    private final EventJson json = new EventJson();

    @Bean
    public ReadModel visitHistory() {
        return new ReadModel(
                NAME,
                2,
                List.of(
                        new Entities<>(VISIT, VisitRow.class, VisitProjection::keys, this::after),
                        new Entities<>(PLAN, PlanRow.class, VisitProjection::plan, PlanRow::after),
                        new Entities<>(
                                VisitFindingStore.FINDING,
                                VisitFindingRow.class,
                                VisitFindingRow::keyOf,
                                VisitFindingRow::after),
                        new Entities<>("prospect", ProspectRow.class, ProspectRow::keys, ProspectRow::after),
                        new Entities<>("served", ServedRow.class, AccountRow::keyOf, ServedRow::after),
                        new Entities<>("account", AccountRow.class, AccountRow::keyOf, AccountRow::after)),
                List.of(new Journal<>("step", StepRow.class, StepRow::of)));
    }

    private static @Nullable String plan(Recorded recorded) {
        return recorded.event() instanceof VisitPlanEvent ? recorded.stream() : null;
    }

    /** The visit itself, and the one it takes up. */
    private static List<String> keys(Recorded recorded) {
        if (recorded.event() instanceof VisitPlanned e && e.follows() != null) {
            return List.of(e.visitId().value(), e.follows().value());
        }
        return recorded.event() instanceof VisitEvent e ? List.of(e.visitId().value()) : List.of();
    }

    @Nullable
    VisitRow after(String key, @Nullable VisitRow before, Recorded recorded) {
        VisitEvent event = (VisitEvent) recorded.event();
        if (!event.visitId().value().equals(key)) {
            return before == null ? null : before.takenUp(event.visitId().value());
        }
        VisitRow row = event instanceof VisitPlanned e ? VisitRow.of(e) : before;
        if (row == null) {
            return null;
        }
        VisitStage stage = Code.find(VisitStage.class, row.state()).orElseThrow();
        return changed(row, event, recorded).knowing(VisitStage.after(stage, event), recorded);
    }

    private VisitRow changed(VisitRow row, VisitEvent event, Recorded recorded) {
        return switch (event) {
            case VisitPlanned _ -> row;
            case VisitMoved e -> row.moved(Slot.of(e.slot()));
            case VisitPostponed e -> row.gone(away(event, recorded, e.toMonth().toString(), null));
            case VisitReassigned e -> row.gone(away(event, recorded, null, e.reassignedTo()));
            case VisitRemoved _, VisitMissed _, VisitCancelled _ -> row.gone(away(event, recorded, null, null));
            case VisitStarted e -> row.on(new Road(e.occurredAt(), null, null, null));
            case VisitEnded e -> row.on(new Road(row.road().startedAt(), e.occurredAt(), e.reportDue(), null));
            case VisitReportMissed e ->
                row.on(new Road(
                        row.road().startedAt(), row.road().endedAt(), row.road().reportDue(), e.occurredAt()));
            case VisitReported e -> row.reported(report(e), new Urgency(e.urgentDue(), null, null, null));
            case VisitUrgencyNoted e ->
                row.noted(new Urgency(row.urgency().urgentDue(), e.occurredAt(), e.notedBy(), e.inTime()));
            case NextLeftOpen e -> row.leftOpen(e.rule());
            case FindingPassedOn _, FindingAnswered _, FindingUnanswered _ -> row;
        };
    }

    private static Away away(
            VisitEvent event, Recorded recorded, @Nullable String toMonth, @Nullable String reassignedTo) {
        return new Away(StepRow.why(event), recorded.reason(), toMonth, reassignedTo);
    }

    /** Copied as it is; nothing is opened. */
    private VisitRow.Report report(VisitReported e) {
        return new VisitRow.Report(
                e.occurredAt(),
                e.inTime(),
                e.outcome().trainingMinutes(),
                e.outcome().satisfaction(),
                e.met().stream().map(PersonId::value).toList(),
                new Json(json.write(e.outcome())),
                new Json(json.write(e.talk())),
                e.nextOn(),
                null);
    }
}

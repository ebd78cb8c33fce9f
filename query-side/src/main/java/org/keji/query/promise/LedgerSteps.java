package org.keji.query.promise;

import org.keji.kernel.promise.PromiseEvent;
import org.keji.kernel.promise.PromiseEvent.PromiseBroken;
import org.keji.kernel.promise.PromiseEvent.PromiseDueMoved;
import org.keji.kernel.promise.PromiseEvent.PromiseHandedOver;
import org.keji.kernel.promise.PromiseEvent.PromiseKept;
import org.keji.kernel.promise.PromiseEvent.PromiseMade;
import org.keji.kernel.promise.PromiseEvent.PromiseRiskNoted;
import org.keji.kernel.promise.PromiseEvent.PromiseRiskTold;
import org.keji.kernel.promise.PromiseEvent.PromiseWithdrawn;
import org.keji.kernel.promise.PromiseStage;
import org.keji.kernel.request.RequestEvent;
import org.keji.kernel.request.RequestEvent.RequestBecameContract;
import org.keji.kernel.request.RequestEvent.RequestBecamePromise;
import org.keji.kernel.request.RequestEvent.RequestFeasibilityAnswered;
import org.keji.kernel.request.RequestEvent.RequestReceived;
import org.keji.kernel.request.RequestEvent.RequestRefused;
import org.keji.kernel.request.RequestEvent.RequestRiskNoted;
import org.keji.kernel.request.RequestEvent.RequestRiskTold;
import org.keji.kernel.request.RequestEvent.RequestWithdrawn;
import org.keji.kernel.request.RequestStage;
import org.keji.query.promise.EntryRow.Danger;
import org.keji.query.promise.EntryRow.Ending;
import org.keji.query.promise.EntryRow.Feasibility;
import org.keji.query.readmodel.Recorded;

/** What an open entry of the ledger becomes when something happens to it. */
final class LedgerSteps {

    private LedgerSteps() {}

    static EntryRow after(EntryRow row, Recorded recorded) {
        return recorded.event() instanceof PromiseEvent event
                ? afterPromise(row, event, recorded)
                : afterRequest(row, (RequestEvent) recorded.event(), recorded);
    }

    private static EntryRow afterPromise(EntryRow row, PromiseEvent event, Recorded recorded) {
        return switch (event) {
            case PromiseMade _ -> row;
            case PromiseDueMoved e -> row.movedTo(e.dueAt());
            case PromiseHandedOver e -> row.ownedBy(e.owner());
            case PromiseRiskNoted e ->
                row.inDanger(new Danger(e.risk(), e.occurredAt(), e.tellDue(), null, null, null));
            case PromiseRiskTold e -> row.told(e.occurredAt(), e.inTime(), e.solution());
            case PromiseKept e -> row.ended(PromiseStage.kept(e.inTime()).code(), Ending.of(recorded));
            case PromiseBroken _ -> row.ended(PromiseStage.BROKEN.code(), Ending.of(recorded));
            case PromiseWithdrawn _ -> row.ended(PromiseStage.WITHDRAWN.code(), Ending.of(recorded));
        };
    }

    private static EntryRow afterRequest(EntryRow row, RequestEvent event, Recorded recorded) {
        Ending ending = Ending.of(recorded);
        return switch (event) {
            case RequestReceived _ -> row;
            case RequestFeasibilityAnswered e ->
                row.answered(
                        RequestStage.answered(e.feasible()).code(),
                        new Feasibility(e.occurredAt(), e.feasible(), e.words()));
            case RequestRiskNoted e ->
                row.inDanger(new Danger(e.risk(), e.occurredAt(), e.tellDue(), null, null, null));
            case RequestRiskTold e -> row.told(e.occurredAt(), e.inTime(), e.solution());
            case RequestBecamePromise e ->
                row.ended(RequestStage.PROMISED.code(), ending.as(e.promise().value(), null));
            case RequestBecameContract e -> row.ended(RequestStage.CONTRACTED.code(), ending.as(null, e.contract()));
            case RequestRefused _ -> row.ended(RequestStage.REFUSED.code(), ending);
            case RequestWithdrawn _ -> row.ended(RequestStage.WITHDRAWN.code(), ending);
        };
    }
}

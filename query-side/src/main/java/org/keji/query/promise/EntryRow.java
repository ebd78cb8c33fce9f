package org.keji.query.promise;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.promise.PromiseEvent.PromiseMade;
import org.keji.kernel.promise.PromiseStage;
import org.keji.kernel.request.RequestEvent.RequestReceived;
import org.keji.kernel.request.RequestStage;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Recorded;

/**
 * A promise or a request as the ledger keeps it (CU-18, CU-21, CU-22).
 *
 * @param contact the id of the contact it was said to or by; null if it was the customer as such
 * @param owner who is responsible
 * @param open whether it has not ended
 * @param feasibility null for a promise, and for a request nobody has answered
 * @param danger the risk that was noted last; null if none was
 * @param ending null while it is open
 * @param version the sequence of its newest event and one; version and position only ever rise
 */
record EntryRow(
        String id,
        String kind,
        String customerId,
        @Nullable String contact,
        String owner,
        String state,
        boolean open,
        Subject subject,
        Due due,
        @Nullable Feasibility feasibility,
        @Nullable Danger danger,
        @Nullable Ending ending,
        long version,
        long position) {

    static final String PROMISE = "promise";
    static final String REQUEST = "request";

    /** What was promised or wished for. */
    record Subject(String what, @Nullable String description) {}

    /** By when, since when, and how often that was moved. */
    record Due(Instant begunAt, Instant dueAt, Instant firstDueAt, int moved) {

        Due movedTo(Instant other) {
            return new Due(begunAt, other, firstDueAt, moved + 1);
        }
    }

    /** Whether a wish can be met, as it was answered last. */
    record Feasibility(Instant answeredAt, boolean feasible, String words) {}

    /** A risk, and when the customer was told of it, if anybody did. */
    record Danger(
            String risk,
            Instant riskNotedAt,
            Instant tellDue,
            @Nullable Instant toldAt,
            @Nullable Boolean toldInTime,
            @Nullable String solution) {

        Danger told(Instant at, boolean inTime, String offered) {
            return new Danger(risk, riskNotedAt, tellDue, at, inTime, offered);
        }
    }

    /** How it ended; the promise or the contract is what a request became. */
    record Ending(
            Instant endedAt,
            String endedBy,
            @Nullable String endingReason,
            @Nullable String promiseId,
            @Nullable String contract) {

        static Ending of(Recorded recorded) {
            return new Ending(recorded.occurredAt(), recorded.actor(), recorded.reason(), null, null);
        }

        Ending as(@Nullable String promise, @Nullable String contractSaid) {
            return new Ending(endedAt, endedBy, endingReason, promise, contractSaid);
        }
    }

    static EntryRow of(PromiseMade e) {
        Due due = new Due(e.occurredAt(), e.dueAt(), e.dueAt(), 0);
        return begun(
                e.stream(),
                PROMISE,
                e.customerId().value(),
                e.contact(),
                e.owner(),
                PromiseStage.OPEN.code(),
                new Subject(e.what(), null),
                due);
    }

    static EntryRow of(RequestReceived e) {
        Due due = new Due(e.occurredAt(), e.deadline(), e.deadline(), 0);
        return begun(
                e.stream(),
                REQUEST,
                e.customerId().value(),
                e.contact(),
                e.owner(),
                RequestStage.RECEIVED.code(),
                new Subject(e.wish(), e.description()),
                due);
    }

    private static EntryRow begun(
            String id,
            String kind,
            String customerId,
            @Nullable PersonId contact,
            String owner,
            String state,
            Subject subject,
            Due due) {
        String asked = contact == null ? null : contact.value();
        return new EntryRow(id, kind, customerId, asked, owner, state, true, subject, due, null, null, null, 0, 0);
    }

    EntryRow ownedBy(String other) {
        return new EntryRow(
                id,
                kind,
                customerId,
                contact,
                other,
                state,
                open,
                subject,
                due,
                feasibility,
                danger,
                ending,
                version,
                position);
    }

    EntryRow movedTo(Instant dueAt) {
        return with(state, open, due.movedTo(dueAt), feasibility, danger, ending);
    }

    EntryRow answered(String newState, Feasibility answer) {
        return with(newState, open, due, answer, danger, ending);
    }

    EntryRow inDanger(@Nullable Danger other) {
        return with(state, open, due, feasibility, other, ending);
    }

    /** The customer was told of the risk that was noted, which comes before in business time too. */
    EntryRow told(Instant at, boolean inTime, String solution) {
        return inDanger(danger == null ? null : danger.told(at, inTime, solution));
    }

    EntryRow ended(String newState, Ending how) {
        return with(newState, false, due, feasibility, danger, how);
    }

    private EntryRow with(
            String state,
            boolean open,
            Due due,
            @Nullable Feasibility feasibility,
            @Nullable Danger danger,
            @Nullable Ending ending) {
        return new EntryRow(
                id,
                kind,
                customerId,
                contact,
                owner,
                state,
                open,
                subject,
                due,
                feasibility,
                danger,
                ending,
                version,
                position);
    }

    /** What became known late does not take back how much is known. */
    EntryRow knowing(Recorded recorded) {
        return new EntryRow(
                id,
                kind,
                customerId,
                contact,
                owner,
                state,
                open,
                subject,
                due,
                feasibility,
                danger,
                ending,
                Math.max(version, recorded.sequence() + 1),
                Math.max(position, recorded.position()));
    }

    /** Whether it should have ended before this time. */
    boolean isOverdue(Instant at) {
        return open && due.dueAt().isBefore(at);
    }

    Place place() {
        return new Place(due.begunAt(), id);
    }
}

package org.keji.query.promise;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.promise.PromiseEvent.PromiseDueMoved;
import org.keji.query.readmodel.Recorded;

/** A due time was moved; the one that held before is not forgotten (CU-18). */
record DueMoveRow(
        long position,
        String promiseId,
        Instant dueBefore,
        Instant dueAfter,
        Instant occurredAt,
        String movedBy,
        @Nullable String reason) {

    static @Nullable DueMoveRow of(Recorded recorded) {
        return recorded.event() instanceof PromiseDueMoved e
                ? new DueMoveRow(
                        recorded.position(),
                        e.stream(),
                        e.before(),
                        e.dueAt(),
                        e.occurredAt(),
                        recorded.actor(),
                        recorded.reason())
                : null;
    }
}

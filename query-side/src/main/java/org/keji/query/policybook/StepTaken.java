package org.keji.query.policybook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.query.readmodel.Recorded;

/** Who took a step of a version and when; neither while it is not taken. */
record StepTaken(@Nullable String by, @Nullable Instant at) {

    static final StepTaken NOT_YET = new StepTaken(null, null);

    static StepTaken of(Recorded recorded) {
        return new StepTaken(recorded.actor(), recorded.occurredAt());
    }
}

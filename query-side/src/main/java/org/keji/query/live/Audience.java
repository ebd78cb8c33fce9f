package org.keji.query.live;

import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Admission;
import org.keji.query.register.RegisteredStep;

/**
 * Who listens, and to what.
 *
 * @param complaintId the only complaint that is followed; null for every one the listener may see
 */
record Audience(Admission admission, @Nullable String complaintId) {

    boolean isOf(Actor actor) {
        return actor.is(admission.actor().subject());
    }

    boolean hears(RegisteredStep step) {
        return (complaintId == null || complaintId.equals(step.complaintId())) && step.isVisibleTo(admission.actor());
    }
}

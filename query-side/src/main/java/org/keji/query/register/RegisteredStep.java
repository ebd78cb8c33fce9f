package org.keji.query.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.query.readmodel.Reach;

/**
 * One thing that happened to a complaint, with what decides who may hear of it.
 *
 * @param version of the complaint after it
 * @param department of the complaint as it stands when this is read
 * @param owner of the complaint as it stands when this is read
 * @param offeredTo who is asked to take the complaint when this is read
 */
public record RegisteredStep(
        long position,
        String complaintId,
        long version,
        String what,
        Instant occurredAt,
        @Nullable String department,
        @Nullable String owner,
        @Nullable String offeredTo) {

    /** Whether this is about a complaint someone may see (DP-01). */
    public boolean isVisibleTo(Actor actor) {
        return Reach.of(actor, Permission.READ_COMPLAINTS).covers(department, owner, offeredTo);
    }
}

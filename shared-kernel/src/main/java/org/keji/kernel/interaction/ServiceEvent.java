package org.keji.kernel.interaction;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.event.EventName;
import org.keji.kernel.identity.InteractionId;
import org.keji.kernel.personal.Classified;
import org.keji.kernel.personal.Level;
import org.keji.kernel.personal.Personal;

/** What the house says it will do, and whether it asked how that was (IN-05 to IN-07). */
public sealed interface ServiceEvent extends InteractionEvent {

    /** By this moment a service request will be done (IN-07). */
    @EventName("interaction.date-promised")
    record DatePromised(InteractionId interactionId, Instant occurredAt, Instant dueAt) implements ServiceEvent {}

    /** It will be done by another moment; the reason is recorded with this (IN-07). */
    @EventName("interaction.date-moved")
    record DateMoved(InteractionId interactionId, Instant occurredAt, Instant dueAt) implements ServiceEvent {}

    /** What was promised is done (IN-07). */
    @EventName("interaction.promise-fulfilled")
    record PromiseFulfilled(InteractionId interactionId, Instant occurredAt, boolean inTime) implements ServiceEvent {}

    /**
     * The house called back: whoever came out of hours (IN-06), or to ask how content they are (IN-05).
     *
     * @param satisfaction from 1 to 5; null where nobody asked
     * @param remark what was said to it; null if nothing
     */
    @EventName("interaction.called-back")
    record CalledBack(
            InteractionId interactionId,
            Instant occurredAt,
            @Nullable Integer satisfaction,
            @Classified(Level.PERSONAL) @Nullable Personal<String> remark)
            implements ServiceEvent {}
}

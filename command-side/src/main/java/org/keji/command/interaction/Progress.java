package org.keji.command.interaction;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.interaction.InteractionEvent;
import org.keji.kernel.interaction.InteractionEvent.InquiryHandled;
import org.keji.kernel.interaction.InteractionEvent.InteractionAnswered;
import org.keji.kernel.interaction.InteractionEvent.InteractionClosed;
import org.keji.kernel.interaction.InteractionEvent.InteractionDeclined;
import org.keji.kernel.interaction.InteractionEvent.InteractionLogged;
import org.keji.kernel.interaction.InteractionEvent.InteractionOffered;
import org.keji.kernel.interaction.InteractionEvent.InteractionTaken;
import org.keji.kernel.interaction.ServiceEvent.CalledBack;
import org.keji.kernel.interaction.ServiceEvent.DateMoved;
import org.keji.kernel.interaction.ServiceEvent.DatePromised;
import org.keji.kernel.interaction.ServiceEvent.PromiseFulfilled;

/**
 * How far it has come.
 *
 * @param answeredAt null while nobody answered
 * @param handled whether the handling of an important inquiry is recorded
 * @param promisedAt when a date was last promised; null if none was
 * @param rated whether somebody asked for satisfaction
 * @param lastAt when the latest of it happened
 */
public record Progress(
        @Nullable Instant answeredAt,
        boolean handled,
        @Nullable Instant promisedAt,
        boolean rated,
        boolean closed,
        Instant lastAt) {

    static Progress begun(Instant at) {
        return new Progress(null, false, null, false, false, at);
    }

    Progress after(InteractionEvent event) {
        Instant at = event.occurredAt();
        Instant last = at.isAfter(lastAt) ? at : lastAt;
        return switch (event) {
            case InteractionAnswered _ -> new Progress(at, handled, promisedAt, rated, closed, last);
            case InquiryHandled _ -> new Progress(answeredAt, true, promisedAt, rated, closed, last);
            case DatePromised _, DateMoved _ -> new Progress(answeredAt, handled, at, rated, closed, last);
            case CalledBack e ->
                new Progress(answeredAt, handled, promisedAt, rated || e.satisfaction() != null, closed, last);
            case InteractionClosed _ -> new Progress(answeredAt, handled, promisedAt, rated, true, last);
            case InteractionLogged _,
                    InteractionOffered _,
                    InteractionTaken _,
                    InteractionDeclined _,
                    PromiseFulfilled _ -> new Progress(answeredAt, handled, promisedAt, rated, closed, last);
        };
    }
}

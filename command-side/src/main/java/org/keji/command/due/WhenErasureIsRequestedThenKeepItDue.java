package org.keji.command.due;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.keji.command.due.DueItem.Kind;
import org.keji.eventstore.message.EventMessages;
import org.keji.kernel.person.PersonEvent;
import org.keji.kernel.person.PersonEvent.ConsentRecorded;
import org.keji.kernel.person.PersonEvent.ConsentWithdrawn;
import org.keji.kernel.person.PersonEvent.DataDisclosed;
import org.keji.kernel.person.PersonEvent.ErasureRequested;
import org.keji.kernel.person.PersonEvent.ErasureWithdrawn;
import org.keji.kernel.person.PersonEvent.HoldLifted;
import org.keji.kernel.person.PersonEvent.HoldPlaced;
import org.keji.kernel.person.PersonEvent.PersonErased;

/** A request for erasure is due when its grace is over, and not while something demands that the data stay (DP-03). */
final class WhenErasureIsRequestedThenKeepItDue {

    static final String ERASURE = "erasure";

    private final DueList due;
    private final Function<String, Stream<? extends EventMessage<?>>> streams;

    /** @param streams all events of a stream that are known */
    WhenErasureIsRequestedThenKeepItDue(DueList due, Function<String, Stream<? extends EventMessage<?>>> streams) {
        this.due = due;
        this.streams = streams;
    }

    void on(EventMessage<?> message) {
        if (message.getPayload() instanceof PersonEvent event) {
            due.keep(event.stream(), items(event.stream()), EventMessages.positionOf(message));
        }
    }

    private List<DueItem> items(String stream) {
        Instant at = null;
        boolean held = false;
        for (EventMessage<?> message : streams.apply(stream).toList()) {
            switch ((PersonEvent) message.getPayload()) {
                case ErasureRequested e -> at = e.notBefore();
                case ErasureWithdrawn _, PersonErased _ -> at = null;
                case HoldPlaced _ -> held = true;
                case HoldLifted _ -> held = false;
                case ConsentRecorded _, ConsentWithdrawn _, DataDisclosed _ -> {}
            }
        }
        return at == null || held ? List.of() : List.of(DueItem.of(Kind.ERASE, stream, ERASURE, at));
    }
}

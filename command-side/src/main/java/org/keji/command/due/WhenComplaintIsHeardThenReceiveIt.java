package org.keji.command.due;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.keji.command.due.DueItem.Kind;
import org.keji.eventstore.message.EventMessages;
import org.keji.kernel.interaction.InteractionEvent;
import org.keji.kernel.interaction.InteractionEvent.InquiryHandled;
import org.keji.kernel.interaction.InteractionEvent.InteractionAnswered;
import org.keji.kernel.interaction.InteractionEvent.InteractionClosed;
import org.keji.kernel.interaction.InteractionEvent.InteractionDeclined;
import org.keji.kernel.interaction.InteractionEvent.InteractionLogged;
import org.keji.kernel.interaction.InteractionEvent.InteractionOffered;
import org.keji.kernel.interaction.InteractionEvent.InteractionTaken;
import org.keji.kernel.interaction.InteractionKind;
import org.keji.kernel.interaction.ServiceEvent;
import org.keji.kernel.policy.PolicyInForce;
import org.keji.kernel.policy.PolicyParameter;

/**
 * A complaint that is heard in a contact is due to be received at once (CO-01); and what was said in a contact is kept
 * for a while from its end on (DP-03). Both are worked out anew each time, so that it does not matter how often an
 * event is seen: a complaint that was received is not received again.
 */
final class WhenComplaintIsHeardThenReceiveIt {

    private final DueList due;
    private final Function<String, Stream<? extends EventMessage<?>>> streams;
    private final Retention retention;

    /** @param streams all events of a stream that are known */
    WhenComplaintIsHeardThenReceiveIt(
            DueList due,
            Function<String, Stream<? extends EventMessage<?>>> streams,
            Function<Instant, PolicyInForce> policy) {
        this.due = due;
        this.streams = streams;
        this.retention = new Retention(PolicyParameter.RETENTION_INTERACTION, policy);
    }

    void on(EventMessage<?> message) {
        if (message.getPayload() instanceof InteractionEvent event) {
            due.keep(event.stream(), items(event.stream()), EventMessages.positionOf(message));
        }
    }

    private List<DueItem> items(String stream) {
        List<DueItem> items = new ArrayList<>();
        String department = "";
        for (EventMessage<?> message : streams.apply(stream).toList()) {
            InteractionEvent event = (InteractionEvent) message.getPayload();
            switch (event) {
                case InteractionLogged e -> {
                    department = e.department();
                    if (e.matter().kind() == InteractionKind.COMPLAINT) {
                        items.add(DueItem.of(Kind.RECEIVE, stream, DueItem.HEARD, e.occurredAt()));
                    }
                }
                case InteractionTaken e -> department = e.department();
                case InteractionClosed e -> items.add(retention.item(stream, e.occurredAt(), department));
                case InteractionAnswered _,
                        InteractionOffered _,
                        InteractionDeclined _,
                        InquiryHandled _,
                        ServiceEvent _ -> {}
            }
        }
        return items;
    }
}

package org.keji.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.keji.command.complaint.ComplaintVocabulary.*;
import static org.keji.command.spec.Cast.LIN;
import static org.keji.kernel.complaint.Severity.MINOR;
import static org.keji.kernel.complaint.Urgency.NORMAL;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keji.command.spec.Fact;
import org.keji.kernel.complaint.ComplaintEvent;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintReceived;
import org.keji.kernel.complaint.ComplaintEvent.PastComplaintRegistered;
import org.keji.kernel.event.DomainEvent;

/**
 * The aggregate has one handler, on the sealed interface of its events. Axon passes over events it finds no handler
 * for without a word, so that it is proven here that every event arrives.
 */
class ComplaintEvolveTest {

    private static final AggregateModel<Complaint> MODEL =
            AnnotatedAggregateMetaModelFactory.inspectAggregate(Complaint.class);

    static List<DomainEvent> everyEvent() {
        return Stream.of(
                        received(FRIDAY),
                        pastRegistered(FRIDAY),
                        answeredInTime(FRIDAY),
                        missedAfter(FRIDAY),
                        assessed(FRIDAY, NORMAL, MINOR, FRIDAY),
                        offered(LIN, FRIDAY),
                        accepted(LIN, FRIDAY),
                        declined(LIN, FRIDAY))
                .map(Fact::event)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void everyEventReachesEvolve(DomainEvent event) {
        Complaint complaint = new Complaint();
        // No receipt follows another, and nothing else comes before one: that it is complained about shows that it was
        // looked at.
        if (event instanceof ComplaintReceived || event instanceof PastComplaintRegistered) {
            remember(complaint, received(FRIDAY).event());
        }
        assertThatThrownBy(() -> remember(complaint, event))
                .hasMessageContaining(event.getClass().getSimpleName());
    }

    @Test
    void noEventIsLeftOut() {
        assertThat(everyEvent().stream().map(Object::getClass).toList())
                .as("add the new event to everyEvent()")
                .containsExactlyInAnyOrderElementsOf(leaves());
    }

    private static List<Class<? extends DomainEvent>> leaves() {
        return Arrays.stream(ComplaintEvent.class.getPermittedSubclasses())
                .<Class<? extends DomainEvent>>map(leaf -> leaf.asSubclass(DomainEvent.class))
                .toList();
    }

    private static void remember(Complaint complaint, DomainEvent event) {
        MODEL.publish(new GenericDomainEventMessage<>("Complaint", event.stream(), 0, event), complaint);
    }
}

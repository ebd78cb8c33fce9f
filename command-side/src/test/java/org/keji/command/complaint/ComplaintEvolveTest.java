package org.keji.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.keji.command.complaint.ComplaintVocabulary.FRIDAY;
import static org.keji.command.complaint.ComplaintVocabulary.received;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keji.command.spec.Example;
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

    /** One of each kind, as the examples tell them. */
    static List<DomainEvent> everyEvent() {
        Map<Class<?>, DomainEvent> byKind = new LinkedHashMap<>();
        ComplaintExamples.ALL.stream()
                .flatMap(ComplaintEvolveTest::story)
                .forEach(event -> byKind.putIfAbsent(event.getClass(), event));
        return List.copyOf(byKind.values());
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
                .as("add an example in which the new event happens")
                .containsExactlyInAnyOrderElementsOf(
                        Leaves.of(ComplaintEvent.class).toList());
    }

    @Test
    void everyEventChangesWhatIsRemembered() {
        Set<Class<?>> changing = ComplaintExamples.ALL.stream()
                .map(example -> story(example).toList())
                .flatMap(ComplaintEvolveTest::changesOf)
                .collect(Collectors.toSet());
        assertThat(Leaves.of(ComplaintEvent.class).filter(kind -> !changing.contains(kind)))
                .as("an event that changes nothing was forgotten")
                .isEmpty();
    }

    private static Stream<DomainEvent> story(Example example) {
        return Stream.concat(example.history().stream(), example.results().stream());
    }

    /** The kinds of events after which another state is remembered than before. */
    private static Stream<Class<?>> changesOf(List<DomainEvent> story) {
        return IntStream.range(0, story.size())
                .filter(i -> !ComplaintExamples.fold(story.subList(0, i))
                        .equals(ComplaintExamples.fold(story.subList(0, i + 1))))
                .mapToObj(i -> story.get(i).getClass());
    }

    private static void remember(Complaint complaint, DomainEvent event) {
        MODEL.publish(new GenericDomainEventMessage<>("Complaint", event.stream(), 0, event), complaint);
    }
}

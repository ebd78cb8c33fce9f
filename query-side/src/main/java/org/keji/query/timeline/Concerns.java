package org.keji.query.timeline;

import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.catalogue.EventCatalogue;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.identity.CustomerId;

/**
 * Which events say which customer their stream concerns: those with a field {@code customerId}. What else happens in
 * such a stream concerns the same customer, so a family where one event has the field is looked at whole.
 */
final class Concerns {

    private static final String FIELD = "customerId";

    private final Set<String> kinds;

    Concerns(EventCatalogue catalogue) {
        this.kinds = catalogue.all().stream()
                .filter(event -> field(event).isPresent())
                .map(event -> kind(catalogue.entryOf(event).name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What an event belongs to: the first word of its lasting name. */
    static String kind(String name) {
        return name.substring(0, name.indexOf('.'));
    }

    /** Whether anything of this kind may concern a customer. */
    boolean mayConcern(String kind) {
        return kinds.contains(kind);
    }

    /** Whether the event says which customer its stream concerns, be it none. */
    static boolean says(DomainEvent event) {
        return field(event.getClass()).isPresent();
    }

    /** The customer an event names; null if it names none. */
    static @Nullable String customer(DomainEvent event) {
        return field(event.getClass())
                .map(field -> (CustomerId) value(field, event))
                .map(CustomerId::value)
                .orElse(null);
    }

    private static Optional<RecordComponent> field(Class<?> type) {
        return Stream.ofNullable(type.getRecordComponents())
                .flatMap(Stream::of)
                .filter(component -> component.getName().equals(FIELD) && component.getType() == CustomerId.class)
                .findFirst();
    }

    private static @Nullable Object value(RecordComponent field, DomainEvent event) {
        try {
            return field.getAccessor().invoke(event);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("Every event is a public record", hidden);
        }
    }
}

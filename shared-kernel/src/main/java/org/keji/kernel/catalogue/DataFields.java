package org.keji.kernel.catalogue;

import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.keji.kernel.personal.Classified;
import org.keji.kernel.personal.CollectedFor;
import org.keji.kernel.personal.Level;
import org.keji.kernel.personal.Personal;
import org.keji.kernel.personal.Purpose;

/** Every field of every event with its level and purpose, read from the events themselves (DP-02, DP-06). */
public final class DataFields {

    private final Map<String, Map<String, DataField>> byEvent = new LinkedHashMap<>();

    /** @throws IllegalStateException if a field has no level, or is kept less well than its level asks */
    public DataFields(EventCatalogue events) {
        events.all().forEach(type -> add(events.entryOf(type).name(), type));
    }

    /** Of events by their lasting names. */
    public DataFields(Map<String, Class<?>> events) {
        events.forEach(this::add);
    }

    private void add(String event, Class<?> type) {
        Map<String, DataField> fields = byEvent.computeIfAbsent(event, _ -> new LinkedHashMap<>());
        of(type).forEach(field -> fields.put(field.name(), field));
    }

    /** @param event the lasting name of the event */
    public DataField of(String event, String field) {
        DataField found = byEvent.getOrDefault(event, Map.of()).get(field);
        return Objects.requireNonNull(found, () -> event + " has no field " + field);
    }

    /** @param event the lasting name of the event; the fields of all its revisions are known */
    public Collection<DataField> all(String event) {
        return byEvent.getOrDefault(event, Map.of()).values();
    }

    static List<DataField> of(Class<?> event) {
        return Stream.of(event.getRecordComponents())
                .map(component -> field(event, component))
                .toList();
    }

    private static DataField field(Class<?> event, RecordComponent component) {
        String place = event.getSimpleName() + "." + component.getName();
        boolean sealed = component.getType() == Personal.class;
        Level level = Optional.ofNullable(component.getAnnotation(Classified.class))
                .or(() -> sealed ? Optional.empty() : inherited(event, Classified.class))
                .orElseThrow(() -> new IllegalStateException(place + " has no level"))
                .value();
        Purpose purpose = Optional.ofNullable(component.getAnnotation(CollectedFor.class))
                .or(() -> inherited(event, CollectedFor.class))
                .orElseThrow(() -> new IllegalStateException(place + " has no purpose"))
                .value();
        if (level.isSealed() != sealed) {
            throw new IllegalStateException(place + " is " + level + " but sealed is " + sealed);
        }
        return new DataField(
                component.getName(), level, purpose, sealed ? inner(component, level, purpose) : List.of());
    }

    private static <A extends Annotation> Optional<A> inherited(Class<?> type, Class<A> annotation) {
        return Optional.ofNullable(type.getAnnotation(annotation))
                .or(() -> Stream.of(type.getInterfaces())
                        .flatMap(family -> inherited(family, annotation).stream())
                        .findFirst());
    }

    /** A value that is sealed as one may hold fields that fewer are told than of the rest. */
    private static List<DataField> inner(RecordComponent component, Level level, Purpose purpose) {
        Class<?> value = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        return value.isRecord()
                ? Stream.of(value.getRecordComponents())
                        .map(part -> new DataField(
                                part.getName(),
                                Optional.ofNullable(part.getAnnotation(Classified.class))
                                        .map(Classified::value)
                                        .orElse(level),
                                Optional.ofNullable(part.getAnnotation(CollectedFor.class))
                                        .map(CollectedFor::value)
                                        .orElse(purpose),
                                List.of()))
                        .toList()
                : List.of();
    }
}

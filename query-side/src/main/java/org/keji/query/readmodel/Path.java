package org.keji.query.readmodel;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The way from a row to one of its values: a component, or a component of a group of values inside the row. */
public record Path(List<RecordComponent> components) {

    public Path {
        components = List.copyOf(components);
    }

    /**
     * The ways to all values of a row, in the order in which it declares them.
     *
     * @param isGroup the types that hold values and are none
     */
    public static Stream<Path> of(Class<?> row, Predicate<Class<?>> isGroup) {
        return Stream.of(row.getRecordComponents()).flatMap(component -> {
            component.getAccessor().setAccessible(true);
            return isGroup.test(component.getType())
                    ? of(component.getType(), isGroup).map(inner -> inner.under(component))
                    : Stream.of(new Path(List.of(component)));
        });
    }

    private Path under(RecordComponent group) {
        return new Path(Stream.concat(Stream.of(group), components.stream()).toList());
    }

    /** @return the value in a row; null also where the group it belongs to is not there */
    public @Nullable Object in(Record row) {
        Object value = row;
        for (RecordComponent component : components) {
            if (value == null) {
                return null;
            }
            try {
                value = component.getAccessor().invoke(value);
            } catch (IllegalAccessException | InvocationTargetException unreadable) {
                throw new IllegalStateException("A row cannot be read", unreadable);
            }
        }
        return value;
    }
}

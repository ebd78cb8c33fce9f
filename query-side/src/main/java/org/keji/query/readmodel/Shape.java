package org.keji.query.readmodel;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a row, or a group inside it, is put together from the values of its columns. It is worked out once for a class,
 * since rows are read far more often than there are classes of them.
 *
 * @param columns how many columns it takes
 */
record Shape(Constructor<?> constructor, List<Part> parts, int columns) {

    /** What one component is made of. */
    private sealed interface Part {

        /** One column. */
        record Value() implements Part {}

        /** Several; where none of them has a value, the group is not there. */
        record Group(Shape shape) implements Part {}
    }

    static Shape of(Class<?> group) {
        List<Part> parts = new ArrayList<>();
        int columns = 0;
        for (RecordComponent component : group.getRecordComponents()) {
            if (Column.isGroup(component.getType())) {
                Shape inner = of(component.getType());
                parts.add(new Part.Group(inner));
                columns += inner.columns;
            } else {
                parts.add(new Part.Value());
                columns++;
            }
        }
        return new Shape(constructor(group), parts, columns);
    }

    private static Constructor<?> constructor(Class<?> group) {
        Class<?>[] types = Arrays.stream(group.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = group.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException none) {
            throw new IllegalStateException("A record has its canonical constructor", none);
        }
    }

    /** @param values of all columns of the row, in order */
    Object make(@Nullable Object[] values) {
        return make(values, 0);
    }

    private Object make(@Nullable Object[] values, int first) {
        @Nullable Object[] components = new Object[parts.size()];
        int column = first;
        for (int i = 0; i < components.length; i++) {
            switch (parts.get(i)) {
                case Part.Value _ -> components[i] = values[column++];
                case Part.Group(Shape shape) -> {
                    components[i] = shape.isThere(values, column) ? shape.make(values, column) : null;
                    column += shape.columns;
                }
            }
        }
        try {
            return constructor.newInstance(components);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("A row cannot be read", unreadable);
        }
    }

    private boolean isThere(@Nullable Object[] values, int first) {
        for (int column = first; column < first + columns; column++) {
            if (values[column] != null) {
                return true;
            }
        }
        return false;
    }
}

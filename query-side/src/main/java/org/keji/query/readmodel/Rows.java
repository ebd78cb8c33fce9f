package org.keji.query.readmodel;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts a row, and the groups inside it, together again from the values of its columns. */
record Rows(List<Column> columns, Map<String, @Nullable Object> values) {

    <R extends Record> R make(Class<R> row) {
        return row.cast(make(row, 0, columns));
    }

    /** @param within the columns that belong to this group, in order */
    private Object make(Class<?> group, int depth, List<Column> within) {
        RecordComponent[] components = group.getRecordComponents();
        @Nullable
        Object[] parts = Arrays.stream(components)
                .map(component -> part(component, depth, within))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = group.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(parts);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("A row cannot be read", unreadable);
        }
    }

    private @Nullable Object part(RecordComponent component, int depth, List<Column> within) {
        List<Column> own = within.stream()
                .filter(column ->
                        column.path().components().get(depth).getName().equals(component.getName()))
                .toList();
        if (!Column.isGroup(component.getType())) {
            return values.get(own.getFirst().name());
        }
        boolean isThere = own.stream().anyMatch(column -> values.get(column.name()) != null);
        return isThere ? make(component.getType(), depth + 1, own) : null;
    }
}

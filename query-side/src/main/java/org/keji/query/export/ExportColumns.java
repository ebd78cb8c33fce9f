package org.keji.query.export;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a sheet as a record declares them, those of a record within it in its place. So what is added to an
 * answer is in its export too.
 *
 * @param <R> what makes a row
 */
public final class ExportColumns<R extends Record> {

    private final List<List<RecordComponent>> columns = new ArrayList<>();
    private final Map<String, String> called;

    /** @param called names of components that are headed by another one's name here */
    public ExportColumns(Class<R> row, Map<String, String> called) {
        this.called = Map.copyOf(called);
        collect(List.of(), row);
    }

    private void collect(List<RecordComponent> path, Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            List<RecordComponent> longer = new ArrayList<>(path);
            longer.add(component);
            if (component.getType().isRecord()) {
                collect(longer, component.getType());
            } else {
                columns.add(longer);
            }
        }
    }

    List<String> headings(Headings headings) {
        return columns.stream()
                .map(path -> headings.of(path.stream()
                        .map(component -> called.getOrDefault(component.getName(), component.getName()))
                        .toList()))
                .toList();
    }

    List<@Nullable Object> values(R row) {
        List<@Nullable Object> values = new ArrayList<>(columns.size());
        for (List<RecordComponent> path : columns) {
            values.add(value(path, row));
        }
        return values;
    }

    private static @Nullable Object value(List<RecordComponent> path, Record row) {
        Object value = row;
        for (RecordComponent component : path) {
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

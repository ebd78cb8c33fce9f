package org.keji.query.readmodel;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One column: a component of a row, or a component of a group of values inside it. {@code receivedAt} is
 * {@code received_at}; a group that is declared inside the row lends its columns no name, any other lends its own:
 * {@code resolution.startedAt} is {@code resolution_started_at}.
 */
record Column(String name, Class<?> type, RecordComponent[] path) {

    static Stream<Column> of(Class<?> row) {
        return Arrays.stream(row.getRecordComponents())
                .flatMap(component -> of(row, "", new RecordComponent[0], component));
    }

    private static Stream<Column> of(Class<?> row, String prefix, RecordComponent[] above, RecordComponent component) {
        component.getAccessor().setAccessible(true);
        RecordComponent[] path = Arrays.copyOf(above, above.length + 1);
        path[above.length] = component;
        String name = prefix + snake(component.getName());
        if (isGroup(component.getType())) {
            boolean lendsNoName = row.equals(component.getType().getEnclosingClass());
            return Arrays.stream(component.getType().getRecordComponents())
                    .flatMap(inner -> of(row, lendsNoName ? prefix : name + "_", path, inner));
        }
        return Stream.of(new Column(name, component.getType(), path));
    }

    /** What a list is of. */
    Class<?> elements() {
        return path[path.length - 1].getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : String.class;
    }

    static boolean isGroup(Class<?> type) {
        return type.isRecord() && type != Json.class;
    }

    /** @return the value in a row; null also where the group it belongs to is not there */
    @Nullable
    Object in(Record row) {
        Object value = row;
        for (RecordComponent step : path) {
            if (value == null) {
                return null;
            }
            try {
                value = step.getAccessor().invoke(value);
            } catch (IllegalAccessException | InvocationTargetException unreadable) {
                throw new IllegalStateException("A row cannot be read", unreadable);
            }
        }
        return value;
    }

    private static String snake(String camel) {
        return camel.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}

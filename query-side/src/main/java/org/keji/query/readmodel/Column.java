package org.keji.query.readmodel;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One column: a component of a row, or a component of a group of values inside it. {@code receivedAt} is
 * {@code received_at}; a group that is declared inside the row lends its columns no name, any other lends its own:
 * {@code resolution.startedAt} is {@code resolution_started_at}.
 */
record Column(String name, Path path) {

    static Stream<Column> of(Class<?> row) {
        return Path.of(row, Column::isGroup).map(path -> new Column(name(row, path), path));
    }

    private static String name(Class<?> row, Path path) {
        StringBuilder name = new StringBuilder();
        for (RecordComponent component : path.components()) {
            boolean lendsNoName = row.equals(component.getType().getEnclosingClass());
            if (!isGroup(component.getType())) {
                name.append(snake(component.getName()));
            } else if (!lendsNoName) {
                name.append(snake(component.getName())).append('_');
            }
        }
        return name.toString();
    }

    Class<?> type() {
        return path.components().getLast().getType();
    }

    /** What a list is of. */
    Class<?> elements() {
        return path.components().getLast().getGenericType() instanceof ParameterizedType list
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
        return path.in(row);
    }

    private static String snake(String camel) {
        return camel.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}

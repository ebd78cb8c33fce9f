package org.keji.query.readmodel;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table as a record declares them: {@code receivedAt} is {@code received_at}, and a list of strings is
 * a {@code text[]} without nulls. So a row is written, copied and read in one way, and a column that the migration
 * lacks is found by the first test.
 */
public final class Columns<R extends Record> {

    private final RecordComponent[] components;
    private final java.lang.reflect.Constructor<R> constructor;

    public Columns(Class<R> row) {
        this.components = row.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            this.constructor = row.getDeclaredConstructor(types);
            this.constructor.setAccessible(true);
            for (RecordComponent component : components) {
                component.getAccessor().setAccessible(true);
            }
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public List<String> names() {
        return Arrays.stream(components)
                .map(component -> snake(component.getName()))
                .toList();
    }

    String list() {
        return String.join(", ", names());
    }

    String marks() {
        return Stream.generate(() -> "?").limit(components.length).collect(Collectors.joining(", "));
    }

    int size() {
        return components.length;
    }

    /** The value of the first column, which is the row's key. */
    Object key(R row) {
        Object key = value(components[0], row);
        if (key == null) {
            throw new IllegalStateException("A row has no key");
        }
        return key;
    }

    void bind(PreparedStatement statement, R row) throws SQLException {
        for (int i = 0; i < components.length; i++) {
            bind(statement, i + 1, value(components[i], row));
        }
    }

    private static void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(index, Types.NULL);
            case Instant time -> statement.setObject(index, time.atOffset(ZoneOffset.UTC));
            case Json json -> statement.setObject(index, json.text(), Types.OTHER);
            case List<?> texts ->
                statement.setArray(index, statement.getConnection().createArrayOf("text", texts.toArray()));
            default -> statement.setObject(index, value);
        }
    }

    /** The row as one line of PostgreSQL's COPY format, without its end. */
    void copy(StringBuilder line, R row) {
        for (int i = 0; i < components.length; i++) {
            if (i > 0) {
                line.append('\t');
            }
            CopyText.append(line, value(components[i], row));
        }
    }

    public R read(ResultSet row) throws SQLException {
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = read(row, snake(components[i].getName()), components[i].getType());
        }
        try {
            return constructor.newInstance(values);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException("A row cannot be read", unreadable);
        }
    }

    private static @Nullable Object read(ResultSet row, String column, Class<?> type) throws SQLException {
        if (type == Instant.class) {
            OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
            return time == null ? null : time.toInstant();
        }
        if (type == Json.class) {
            String text = row.getString(column);
            return text == null ? null : new Json(text);
        }
        if (type == List.class) {
            Array texts = row.getArray(column);
            return texts == null ? null : List.of((String[]) texts.getArray());
        }
        if (type == long.class) {
            return row.getLong(column);
        }
        return row.getObject(column);
    }

    private static @Nullable Object value(RecordComponent component, Record row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException("A row cannot be read", unreadable);
        }
    }

    private static String snake(String camel) {
        return camel.replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
    }
}

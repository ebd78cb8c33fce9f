package org.keji.query.readmodel;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.ResultQuery;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.clock.TargetClock;

/**
 * The columns of a table as a record declares them, so that a row is written, copied and read in one way, and a column
 * that the migration lacks is found by the first test. Durations are kept as
 * microseconds, a list of strings or of pauses as a {@code text[]} without nulls.
 */
public final class Columns<R extends Record> {

    private static final ClassValue<Columns<?>> KNOWN = new ClassValue<>() {
        @Override
        protected Columns<?> computeValue(Class<?> row) {
            return new Columns<>(row.asSubclass(Record.class));
        }
    };

    private final Class<R> row;
    private final List<Column> columns;
    private final Shape shape;

    private Columns(Class<R> row) {
        this.row = row;
        this.columns = Column.of(row).toList();
        this.shape = Shape.of(row);
    }

    @SuppressWarnings("unchecked")
    public static <R extends Record> Columns<R> of(Class<R> row) {
        return (Columns<R>) KNOWN.get(row);
    }

    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    String list() {
        return String.join(", ", names());
    }

    String marks() {
        return Stream.generate(() -> "?").limit(columns.size()).collect(Collectors.joining(", "));
    }

    int size() {
        return columns.size();
    }

    /** The value of the first column, which is the row's key. */
    Object key(R one) {
        Object key = columns.getFirst().in(one);
        if (key == null) {
            throw new IllegalStateException("A row has no key");
        }
        return key;
    }

    void bind(PreparedStatement statement, R one) throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            bind(statement, i + 1, columns.get(i).in(one));
        }
    }

    private static void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(index, Types.NULL);
            case Instant time -> statement.setObject(index, time.atOffset(ZoneOffset.UTC));
            case Duration duration -> statement.setLong(index, micros(duration));
            case Json json -> statement.setObject(index, json.text(), Types.OTHER);
            case String text -> statement.setString(index, text.replace('\0', '\uFFFD'));
            case List<?> texts ->
                statement.setArray(
                        index,
                        statement
                                .getConnection()
                                .createArrayOf(
                                        "text",
                                        texts.stream().map(Object::toString).toArray()));
            default -> statement.setObject(index, value);
        }
    }

    /** The row as one line of PostgreSQL's COPY format, without its end. */
    void copy(StringBuilder line, R one) {
        for (int i = 0; i < columns.size(); i++) {
            if (i > 0) {
                line.append('\t');
            }
            Object value = columns.get(i).in(one);
            CopyText.append(line, value instanceof Duration duration ? (Long) micros(duration) : value);
        }
    }

    /** All lines of a question. */
    public List<R> read(ResultQuery<?> query) {
        List<R> rows = new ArrayList<>();
        forEach(query, rows::add);
        return rows;
    }

    /** Hands out line by line what may be too much to hold at once. */
    public void forEach(ResultQuery<?> query, Consumer<R> line) {
        walk(query, (row, _) -> line.accept(row));
    }

    /** Every line of a query that has more columns than the row's. */
    public <T> List<T> read(ResultQuery<?> query, Joined<R, T> joined) {
        List<T> lines = new ArrayList<>();
        walk(query, (row, line) -> lines.add(joined.of(row, line)));
        return lines;
    }

    /** What a line says beside its row. */
    @FunctionalInterface
    public interface Joined<R, T> {
        T of(R row, ResultSet line) throws SQLException;
    }

    private interface Line<R> {
        void take(R row, ResultSet line) throws SQLException;
    }

    private void walk(ResultQuery<?> query, Line<R> line) {
        try (ResultSet result = query.fetchResultSet()) {
            while (result.next()) {
                line.take(read(result), result);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The read model cannot be read", failed);
        }
    }

    public R read(ResultSet result) throws SQLException {
        @Nullable Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = read(result, columns.get(i));
        }
        return row.cast(shape.make(values));
    }

    private static @Nullable Object read(ResultSet row, Column one) throws SQLException {
        String column = one.name();
        Class<?> type = one.type();
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
            return texts == null ? null : list(one.elements(), (String[]) texts.getArray());
        }
        if (type == LocalDate.class) {
            return row.getObject(column, LocalDate.class);
        }
        if (type == long.class) {
            return row.getLong(column);
        }
        if (type == LocalDate.class) {
            return row.getObject(column, LocalDate.class);
        }
        if (type == Duration.class) {
            Long micros = row.getObject(column, Long.class);
            return micros == null ? null : Duration.of(micros, ChronoUnit.MICROS);
        }
        return row.getObject(column);
    }

    private static List<?> list(Class<?> elements, String[] texts) {
        return elements == TargetClock.Pause.class
                ? Stream.of(texts).map(TargetClock.Pause::parse).toList()
                : List.of(texts);
    }

    private static long micros(Duration duration) {
        return duration.dividedBy(ChronoUnit.MICROS.getDuration());
    }
}

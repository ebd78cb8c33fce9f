package org.keji.query.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.rule.Sentence;

/**
 * Columns that are named one by one, with words in the reader's language.
 *
 * @param <R> what makes a row
 */
public final class NamedColumns<R> implements SheetColumns<R> {

    private record Column<R>(
            Function<Locale, String> heading, double width, BiFunction<R, Locale, @Nullable Object> value) {}

    private final List<Column<R>> columns = new ArrayList<>();

    /** @param width in characters */
    public NamedColumns<R> with(String english, String chinese, double width, Function<R, @Nullable Object> value) {
        return with(new Sentence(english, chinese)::in, width, (row, reader) -> value.apply(row));
    }

    /** A word of a list, which is another in each language. */
    public NamedColumns<R> word(String english, String chinese, double width, Function<R, @Nullable Sentence> value) {
        return with(new Sentence(english, chinese)::in, width, (row, reader) -> {
            Sentence word = value.apply(row);
            return word == null ? null : word.in(reader);
        });
    }

    public NamedColumns<R> with(
            Function<Locale, String> heading, double width, BiFunction<R, Locale, @Nullable Object> value) {
        columns.add(new Column<>(heading, width, value));
        return this;
    }

    @Override
    public List<String> headings(Locale reader) {
        return columns.stream().map(column -> column.heading().apply(reader)).toList();
    }

    @Override
    public List<@Nullable Object> values(R row, Locale reader) {
        List<@Nullable Object> values = new ArrayList<>(columns.size());
        columns.forEach(column -> values.add(column.value().apply(row, reader)));
        return values;
    }

    List<Double> widths() {
        return columns.stream().map(Column::width).toList();
    }
}

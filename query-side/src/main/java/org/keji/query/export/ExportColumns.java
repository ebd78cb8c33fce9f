package org.keji.query.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keji.query.readmodel.Path;

/**
 * The columns of a sheet as a record declares them, those of a record within it in its place. So what is added to an
 * answer is in its export too.
 *
 * @param <R> what makes a row
 */
public final class ExportColumns<R extends Record> implements SheetColumns<R> {

    private final List<Path> columns;
    private final Map<String, String> called;

    /** @param called names of components that are headed by another one's name here */
    public ExportColumns(Class<R> row, Map<String, String> called) {
        this.columns = Path.of(row, Class::isRecord).toList();
        this.called = Map.copyOf(called);
    }

    @Override
    public List<String> headings(Locale reader) {
        Headings headings = new Headings(reader);
        return columns.stream()
                .map(path -> headings.of(path.components().stream()
                        .map(component -> called.getOrDefault(component.getName(), component.getName()))
                        .toList()))
                .toList();
    }

    @Override
    public List<@Nullable Object> values(R row, Locale reader) {
        List<@Nullable Object> values = new ArrayList<>(columns.size());
        columns.forEach(path -> values.add(path.in(row)));
        return values;
    }
}

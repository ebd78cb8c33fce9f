package org.keji.query.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sheet that is written row by row, and is whole when it is closed. */
interface Sheet extends AutoCloseable {

    void head(List<String> headings) throws IOException;

    /** @param values texts, numbers, truth values, times, or nothing */
    void row(List<@Nullable Object> values) throws IOException;

    /** The same, where a row comes out of a question. */
    default void add(List<@Nullable Object> values) {
        try {
            row(values);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    void close() throws IOException;
}

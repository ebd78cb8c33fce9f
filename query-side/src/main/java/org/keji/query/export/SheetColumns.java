package org.keji.query.export;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the columns of a sheet.
 *
 * @param <R> what makes a row
 */
public interface SheetColumns<R> {

    List<String> headings(Locale reader);

    /** Texts, numbers, truth values, times, or nothing. */
    List<@Nullable Object> values(R row, Locale reader);
}

package org.keji.query.readmodel;

import org.jspecify.annotations.Nullable;

/** What a row becomes when one more event is known. It looks at nothing but its arguments. */
@FunctionalInterface
public interface Fold<R extends Record> {

    /** @return the row after the event, or null while there is nothing to show */
    @Nullable
    R after(@Nullable R before, Recorded recorded);
}

package org.keji.query.readmodel;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A read model: which rows follow from the events. Everything else, its tables' history, its rebuilds, how far it has
 * read, is shared.
 *
 * @param name its schema, and the folder its migrations lie in
 * @param version of its folds: a higher one is built anew at the next start and takes over when it has caught up
 * @param sums tables that its migrations keep added up from its other tables, whoever writes those
 */
public record ReadModel(
        String name, int version, List<Entities<?>> entities, List<Journal<?>> journals, List<String> sums) {

    /** One that adds nothing up. */
    public ReadModel(String name, int version, List<Entities<?>> entities, List<Journal<?>> journals) {
        this(name, version, entities, journals, List.of());
    }

    /**
     * Rows that change: a table as it stands, and beside it {@code <name>_history} as it was and was known to be.
     *
     * @param keys which rows an event changes
     */
    public record Entities<R extends Record>(
            String table, Class<R> row, Function<Recorded, List<String>> keys, KeyedFold<R> fold) {

        /** @param key the one row an event changes; null if none */
        public Entities(String table, Class<R> row, OneKey key, Fold<R> fold) {
            this(table, row, key::all, (name, before, recorded) -> fold.after(before, recorded));
        }

        /** What becomes of the row with this key. */
        Fold<R> foldOf(String key) {
            return (before, recorded) -> fold.after(key, before, recorded);
        }

        /** The events among these that change the row with this key. */
        List<Recorded> of(String key, List<Recorded> events) {
            return events.stream()
                    .filter(recorded -> keys.apply(recorded).contains(key))
                    .toList();
        }
    }

    /** Which one row an event changes. */
    @FunctionalInterface
    public interface OneKey {

        /** @return null if it changes none */
        @Nullable
        String of(Recorded recorded);

        private List<String> all(Recorded recorded) {
            String key = of(recorded);
            return key == null ? List.of() : List.of(key);
        }
    }

    /** A fold where one event may change several rows. */
    @FunctionalInterface
    public interface KeyedFold<R extends Record> {

        /** @return the row of that key after the event, or null while there is nothing to show */
        @Nullable
        R after(String key, @Nullable R before, Recorded recorded);
    }

    /**
     * Rows that are only ever added; each row's first column is the position of its event.
     *
     * @param person the column that names the person of whose sealed data a row is made: once the person's key is gone,
     *     the row goes too (DP-03); null if rows are made of nobody's
     */
    public record Journal<R extends Record>(
            String table,
            Class<R> row,
            Function<Recorded, @Nullable R> rowOf,
            @Nullable String person) {

        public Journal(String table, Class<R> row, Function<Recorded, @Nullable R> rowOf) {
            this(table, row, rowOf, null);
        }
    }

    /** All tables and views a reader sees. */
    List<String> tables() {
        List<String> tables = new java.util.ArrayList<>(List.of("progress"));
        entities.forEach(entity -> tables.addAll(List.of(entity.table(), entity.table() + "_history")));
        journals.forEach(journal -> tables.add(journal.table()));
        tables.addAll(sums);
        return tables;
    }
}

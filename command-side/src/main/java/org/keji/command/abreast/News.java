package org.keji.command.abreast;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.keji.eventstore.append.LogUnavailable;
import org.keji.eventstore.read.StoredEvent;

/** What the log holds beyond what a table knows. */
public final class News {

    private static final int MOST = 5_000;

    private final Since since;
    private final Function<StoredEvent, Object> decode;

    /** The next events of the log after a position, in order, at most so many. */
    @FunctionalInterface
    public interface Since {
        List<StoredEvent> after(long position, int limit);
    }

    /** @param decode what happened, of a row of the log */
    public News(Since since, Function<StoredEvent, Object> decode) {
        this.since = since;
        this.decode = decode;
    }

    /**
     * Events of the log, in order.
     *
     * @param knownTo the position up to which these are all there are
     */
    public record Batch(List<StoredEvent> rows, long knownTo) {}

    /** @throws LogUnavailable while the table is far behind, as after the first start on a long log */
    public Batch after(long position) {
        List<StoredEvent> rows = since.after(position, MOST);
        if (rows.size() == MOST) {
            throw new LogUnavailable("What happened is still being added up", null);
        }
        return new Batch(rows, rows.isEmpty() ? position : rows.getLast().position());
    }

    /** What happened, of those events alone whose names begin like this. */
    public <E> Stream<E> of(Batch batch, String family, Class<E> type) {
        return batch.rows().stream()
                .filter(row -> row.name().startsWith(family))
                .map(row -> type.cast(decode.apply(row)));
    }
}

package org.keji.eventstore.read;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Fetches rows on a thread of its own while those before them are worked on, a few batches ahead and no more, so that
 * neither waits for the other for long and a log of any length fits into memory.
 */
final class ReadAhead {

    private static final int BATCH = 1000;
    private static final int BATCHES_AHEAD = 4;

    private final BlockingQueue<Batch> batches = new ArrayBlockingQueue<>(BATCHES_AHEAD);
    private final Consumer<Consumer<StoredEvent>> source;
    private List<StoredEvent> filling = new ArrayList<>(BATCH);

    /** @param failure why there are no more rows; null where there is none or where there are more */
    private record Batch(
            List<StoredEvent> rows, boolean last, @Nullable RuntimeException failure) {}

    /** Whoever worked on the rows has given up: whoever fetches them stops. */
    private static final class GivenUp extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** @param source hands over every row, in order */
    ReadAhead(Consumer<Consumer<StoredEvent>> source) {
        this.source = source;
    }

    /** @throws RuntimeException what the source or the work on a row throws; no row is worked on after that */
    void forEach(Consumer<StoredEvent> each) {
        Thread fetching = Thread.ofPlatform().name("keji-read-ahead").daemon().start(this::fetch);
        try {
            Batch batch;
            do {
                batch = batches.take();
                batch.rows().forEach(each);
            } while (!batch.last());
            if (batch.failure() != null) {
                throw batch.failure();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Reading was interrupted", interrupted);
        } finally {
            fetching.interrupt();
        }
    }

    private void fetch() {
        try {
            try {
                source.accept(this::add);
                put(new Batch(filling, true, null));
            } catch (GivenUp enough) {
                throw enough;
            } catch (RuntimeException failed) {
                put(new Batch(filling, true, failed));
            }
        } catch (GivenUp enough) {
            // Nobody waits for more.
        }
    }

    private void add(StoredEvent row) {
        filling.add(row);
        if (filling.size() == BATCH) {
            put(new Batch(filling, false, null));
            filling = new ArrayList<>(BATCH);
        }
    }

    private void put(Batch batch) {
        try {
            batches.put(batch);
        } catch (InterruptedException interrupted) {
            throw new GivenUp();
        }
    }
}

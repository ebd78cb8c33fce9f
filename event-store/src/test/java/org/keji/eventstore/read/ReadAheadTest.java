package org.keji.eventstore.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Rows come in order and all of them; whichever side fails, the other hears of it. */
@Timeout(20)
class ReadAheadTest {

    private final List<Long> seen = new ArrayList<>();

    @Test
    void everyRowComesInOrderHoweverManyBatchesTheyFill() {
        for (long count : new long[] {0, 1, 999, 1000, 1001, 25_000}) {
            seen.clear();
            new ReadAhead(sink -> rows(count, sink)).forEach(row -> seen.add(row.position()));
            assertThat(seen).hasSize((int) count).isSorted();
        }
    }

    @Test
    void whatWasFetchedBeforeAFailureIsWorkedOnAndTheFailureIsTold() {
        ReadAhead ahead = new ReadAhead(sink -> {
            rows(1500, sink);
            throw new IllegalStateException("cut off");
        });
        assertThatThrownBy(() -> ahead.forEach(row -> seen.add(row.position()))).hasMessage("cut off");
        assertThat(seen).hasSize(1500);
    }

    @Test
    void noMoreIsFetchedThanAFewBatchesOnceTheWorkHasFailed() throws InterruptedException {
        AtomicLong fetched = new AtomicLong();
        CountDownLatch ended = new CountDownLatch(1);
        ReadAhead ahead = new ReadAhead(sink -> {
            try {
                rows(1_000_000, row -> {
                    sink.accept(row);
                    fetched.incrementAndGet();
                });
            } finally {
                ended.countDown();
            }
        });
        assertThatThrownBy(() -> ahead.forEach(row -> {
                    throw new IllegalArgumentException("no");
                }))
                .hasMessage("no");
        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(fetched.get()).isLessThan(10_000);
    }

    private static void rows(long count, Consumer<StoredEvent> sink) {
        for (long position = 1; position <= count; position++) {
            byte[] none = {};
            sink.accept(new StoredEvent(
                    position,
                    "s",
                    position,
                    new UUID(0, position),
                    "n.e",
                    1,
                    none,
                    none,
                    Instant.EPOCH,
                    Instant.EPOCH));
        }
    }
}

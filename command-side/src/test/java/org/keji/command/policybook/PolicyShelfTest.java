package org.keji.command.policybook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.keji.command.policybook.PolicyBookVocabulary.*;
import static org.keji.command.spec.Cast.WANG;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.keji.command.spec.Fact;
import org.keji.eventstore.append.LogUnavailable;
import org.keji.kernel.policy.PolicyEvent;
import org.keji.kernel.policy.PolicyParameter;

/** How long a node may go on with what it knows of the book (PO-01). */
class PolicyShelfTest {

    private static final Instant NEXT_YEAR = Instant.parse("2027-06-01T00:00:00Z");

    private final List<PolicyEvent> log = new ArrayList<>();
    private boolean away;
    private int asked;
    private CountDownLatch inTheMiddle = new CountDownLatch(0);
    private CountDownLatch goOn = new CountDownLatch(0);
    private Duration now = Duration.ZERO;
    private final PolicyShelf shelf = new PolicyShelf(SHIPPED, this::from, () -> now.toNanos());

    private List<PolicyEvent> from(long next) {
        asked++;
        inTheMiddle.countDown();
        try {
            goOn.await();
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
        if (away) {
            throw new LogUnavailable("away", null);
        }
        return List.copyOf(log.subList((int) next, log.size()));
    }

    private void happened(Fact... facts) {
        List.of(facts).forEach(fact -> log.add((PolicyEvent) fact.event()));
    }

    private Duration firstAnswer() {
        return shelf.at(NEXT_YEAR).of("").duration(PolicyParameter.COMPLAINT_FIRST_ANSWER);
    }

    @Test
    void theStreamIsLookedAtOnceInTenSeconds() {
        happened(shipped());
        assertThat(firstAnswer()).isEqualTo(Duration.ofHours(24));
        happened(drafted(2, 1, WANG, TWELVE_HOURS), approved(2), published(2));
        now = Duration.ofSeconds(10);
        assertThat(firstAnswer()).as("it was looked at ten seconds ago").isEqualTo(Duration.ofHours(24));
        now = now.plusNanos(1);
        assertThat(firstAnswer()).isEqualTo(Duration.ofHours(12));
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void aVersionThatWasDiscardedDecidesNothing() {
        happened(shipped(), drafted(2, 1, WANG, TWELVE_HOURS), discarded(2));
        assertThat(firstAnswer()).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void whoCouldNotLookForAMinuteDecidesNothing() {
        happened(shipped());
        assertThat(firstAnswer()).isEqualTo(Duration.ofHours(24));
        away = true;
        now = Duration.ofMinutes(1);
        assertThat(firstAnswer()).as("what was known holds on").isEqualTo(Duration.ofHours(24));
        now = now.plusNanos(1);
        assertThatExceptionOfType(LogUnavailable.class).isThrownBy(this::firstAnswer);
        away = false;
        assertThat(firstAnswer()).isEqualTo(Duration.ofHours(24));
    }

    /** A node that has just started is asked by many at once; none of them is refused for being second. */
    @Test
    void whoeverMayNotGoOnWaitsForWhatIsBeingRead() throws Exception {
        happened(shipped());
        inTheMiddle = new CountDownLatch(1);
        goOn = new CountDownLatch(1);
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Duration> first = callers.submit(this::firstAnswer);
            inTheMiddle.await();
            Future<Duration> second = callers.submit(this::firstAnswer);
            try {
                assertThatExceptionOfType(TimeoutException.class)
                        .as("it waits")
                        .isThrownBy(() -> second.get(50, TimeUnit.MILLISECONDS));
            } finally {
                goOn.countDown();
            }
            assertThat(first.get()).isEqualTo(Duration.ofHours(24));
            assertThat(second.get()).isEqualTo(Duration.ofHours(24));
        }
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void whoNeverLookedDecidesNothing() {
        away = true;
        assertThatExceptionOfType(LogUnavailable.class).isThrownBy(this::firstAnswer);
    }
}

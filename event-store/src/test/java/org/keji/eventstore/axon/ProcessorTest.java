package org.keji.eventstore.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.keji.eventstore.axon.Reading.Recorder;

/** Axon's pooled streaming processor over this log: goes on where it was, tries again, leaves nothing out. */
@Timeout(60)
class ProcessorTest {

    private final Reading reading = new Reading();

    @AfterEach
    void close() {
        reading.close();
    }

    @Test
    void continuesAfterARestartFromOneNumber() {
        reading.publish("a", 0, 3);
        runUntil(new Recorder(), 1, 3);
        assertThat(reading.token()).isEqualTo(GlobalSequenceTrackingToken.class.getName() + " {\"globalIndex\":3}");

        reading.publish("a", 3, 2);
        runUntil(new Recorder(), 4, 5);
    }

    @Test
    void aResetReplaysCatchesUpAndOutlivesARestartInTheMiddle() {
        reading.publish("a", 0, 5);
        PooledStreamingEventProcessor first = runUntil(new Recorder(), 1, 5);
        first.resetTokens();
        assertThat(reading.token()).startsWith(ReplayToken.class.getName());

        Recorder stuck = new Recorder(failing(3, Integer.MAX_VALUE, () -> new IllegalStateException("not yet")));
        PooledStreamingEventProcessor second = reading.processor(stuck);
        second.start();
        await().until(() -> stuck.tried.contains(3L));
        second.shutDown();
        assertThat(stuck.done).containsExactly(1L, 2L);
        assertThat(reading.token()).as("the replay is under way").startsWith(ReplayToken.class.getName());

        runUntil(new Recorder(), 3, 5);
        reading.publish("a", 5, 1);
        runUntil(new Recorder(), 6, 6);
        assertThat(reading.token()).as("caught up").startsWith(GlobalSequenceTrackingToken.class.getName());
        reading.publish("a", 6, 1);
        runUntil(new Recorder(), 7, 7);
    }

    @Test
    void theTokenOfARunningReplayIsReadableBecauseOfOurSerializerOnly() {
        TrackingToken replay = ReplayToken.createReplayToken(
                new GlobalSequenceTrackingToken(9), new GlobalSequenceTrackingToken(4), null);

        assertThat(thereAndBack(Tokens.serializer(), replay)).isEqualTo(replay);
        assertThatThrownBy(() -> thereAndBack(Jackson3Serializer.builder().build(), replay))
                .as("the known fault; when Axon mends it, the customizer may go")
                .hasStackTraceContaining("PolymorphicTypeValidator");
    }

    private static Object thereAndBack(Serializer serializer, TrackingToken token) {
        SerializedObject<byte[]> written = serializer.serialize(token, byte[].class);
        return serializer.deserialize(written);
    }

    @Test
    void anExceptionIsTriedAgainAndNothingIsSkipped() {
        reading.publish("a", 0, 5);
        Recorder recorder = new Recorder(failing(3, 1, () -> new IllegalStateException("once")));

        runUntil(recorder, 1, 5);

        assertThat(recorder.tried).containsExactly(1L, 2L, 3L, 3L, 4L, 5L);
    }

    @Test
    void aCheckedExceptionIsTriedAgainToo() {
        reading.publish("a", 0, 2);
        Recorder recorder = new Recorder(failing(1, 1, () -> sneaky(new Exception("checked"))));

        runUntil(recorder, 1, 2);

        assertThat(recorder.tried).containsExactly(1L, 1L, 2L);
    }

    @Test
    void anErrorIsTriedAgainWithTheInterceptor() {
        reading.publish("a", 0, 3);
        Recorder recorder = new Recorder(failing(2, 1, () -> sneaky(new NoClassDefFoundError("once"))));
        PooledStreamingEventProcessor processor = reading.processor(recorder);
        processor.registerHandlerInterceptor(new ErrorsAreExceptions());

        runUntil(processor, recorder, 1, 3);

        assertThat(recorder.tried).containsExactly(1L, 2L, 2L, 3L);
    }

    @Test
    void withoutTheInterceptorAnErrorStallsTheProcessorWithoutASign() {
        reading.publish("a", 0, 3);
        Recorder recorder = new Recorder(failing(2, 1, () -> sneaky(new NoClassDefFoundError("once"))));
        PooledStreamingEventProcessor processor = reading.processor(recorder);
        processor.start();
        await().until(() -> recorder.tried.size() == 2);

        await().during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(4))
                .until(() -> recorder.tried.equals(List.of(1L, 2L)) && processor.isRunning() && !processor.isError());
        processor.shutdownAsync();
    }

    @Test
    void anEventIsHandledSoonAfterItIsAppended() {
        Recorder recorder = new Recorder();
        PooledStreamingEventProcessor processor = reading.processor(recorder);
        processor.start();
        await().until(() -> processor.processingStatus().containsKey(0));

        for (int i = 0; i < 10; i++) {
            reading.publish("a", i, 1);
            long position = i + 1;
            await().pollInterval(Duration.ofMillis(2))
                    .atMost(Duration.ofSeconds(1))
                    .until(() -> recorder.done.contains(position));
        }
        processor.shutDown();
    }

    @Test
    void allEventsShareOneKeyThatIsTheSameInEveryProcess() {
        Object key = new ConstantKeyPolicy().getSequenceIdentifierFor(GenericEventMessage.asEventMessage("one"));

        assertThat(new ConstantKeyPolicy().getSequenceIdentifierFor(GenericEventMessage.asEventMessage("other")))
                .isEqualTo(key);
        assertThat(key.hashCode())
                .as("a text's hash does not depend on the process, an object's does")
                .isEqualTo("all".hashCode());
    }

    private PooledStreamingEventProcessor runUntil(Recorder recorder, long first, long last) {
        return runUntil(reading.processor(recorder), recorder, first, last);
    }

    private static PooledStreamingEventProcessor runUntil(
            PooledStreamingEventProcessor processor, Recorder recorder, long first, long last) {
        processor.start();
        await().until(() -> recorder.done.contains(last));
        processor.shutDown();
        assertThat(recorder.done)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(first, last).boxed().toList());
        return processor;
    }

    /** Trouble at one position, so many times. */
    private static LongConsumer failing(long at, int times, Supplier<? extends RuntimeException> problem) {
        AtomicInteger left = new AtomicInteger(times);
        return position -> {
            if (position == at && left.getAndDecrement() > 0) {
                throw problem.get();
            }
        };
    }

    /** Throws what the compiler would not let through. */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> RuntimeException sneaky(Throwable any) throws T {
        throw (T) any;
    }
}

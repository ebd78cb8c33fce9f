package org.keji.query.live;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.keji.query.readmodel.Landings;
import org.keji.query.register.RegisterSteps;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * All open streams of this process and the one thread that reads for them. It is woken when the register is folded
 * here, and looks by itself now and then, for another process may fold it.
 */
@Component
public class LiveStreams implements SmartLifecycle {

    /** Each stream keeps a connection of the server's; many more of those are left for requests. */
    static final int STREAMS = 512;

    static final int STREAMS_EACH = 32;

    private static final Logger LOG = LoggerFactory.getLogger(LiveStreams.class);
    private static final long LOOK_NANOS = 500_000_000;
    private static final long FAREWELL_NANOS = 1_000_000_000;
    private static final long PAUSE_NANOS = 5_000_000;

    private final Set<Subscriber> subscribers = ConcurrentHashMap.newKeySet();
    private final Clock clock;
    private final Delivery delivery;
    private final Thread reader = Thread.ofPlatform().daemon().name("keji-live").unstarted(this::run);
    private volatile boolean running;

    LiveStreams(RegisterSteps steps, Landings landings, Clock clock) {
        this.clock = clock;
        this.delivery = new Delivery(steps);
        landings.listen(this::wake);
    }

    /**
     * Opens a stream that tells everything after a position.
     *
     * @throws TooManyStreams if so many are open, in all or by this one, that another would be too many, or none are
     *     opened because the server stops
     */
    synchronized SseEmitter open(Audience audience, long position) {
        long own = subscribers.stream()
                .filter(one -> one.audience().isOf(audience.admission().actor()))
                .count();
        if (!running || own >= STREAMS_EACH || subscribers.size() >= STREAMS) {
            throw new TooManyStreams(own + " streams of one's own, " + subscribers.size() + " in all");
        }
        // A stream lasts as long as its token, which is looked after here.
        SseEmitter emitter = new SseEmitter(0L);
        Subscriber subscriber = new Subscriber(audience, position, emitter, clock, this::wake);
        emitter.onCompletion(() -> close(subscriber));
        emitter.onError(failed -> close(subscriber));
        // Tells the client where it stands, so that it misses nothing even if it is cut off before the first message.
        subscriber.tell(Notice.signOfLife("", position));
        subscribers.add(subscriber);
        wake();
        return emitter;
    }

    /** How many streams are open. */
    public int count() {
        return subscribers.size();
    }

    private void close(Subscriber subscriber) {
        subscriber.closed();
        subscribers.remove(subscriber);
    }

    private void wake() {
        LockSupport.unpark(reader);
    }

    private void run() {
        boolean failing = false;
        while (running) {
            boolean more = false;
            try {
                subscribers.removeIf(Subscriber::isGone);
                subscribers.forEach(Subscriber::lookAfter);
                more = delivery.round(List.copyOf(subscribers));
                failing = false;
            } catch (RuntimeException passing) {
                if (!failing) {
                    LOG.warn("Live streams stand still; this is tried again: {}", passing.toString());
                }
                failing = true;
            }
            if (failing || !more) {
                LockSupport.parkNanos(LOOK_NANOS);
            }
        }
    }

    @Override
    public void start() {
        running = true;
        reader.start();
    }

    /** Ends all streams before the server begins to wait for the requests that are under way. */
    @Override
    public void stop() {
        synchronized (this) {
            running = false;
        }
        wake();
        subscribers.forEach(Subscriber::end);
        if (!areGoneWithin(FAREWELL_NANOS, () -> LockSupport.parkNanos(PAUSE_NANOS))) {
            // Their clients take nothing: the server would wait for each of them as long as a request may take.
            areGoneWithin(FAREWELL_NANOS, () -> subscribers.forEach(Subscriber::abandon));
        }
    }

    private boolean areGoneWithin(long nanos, Runnable meanwhile) {
        long limit = System.nanoTime() + nanos;
        while (!subscribers.isEmpty() && System.nanoTime() < limit) {
            meanwhile.run();
            subscribers.removeIf(Subscriber::isGone);
        }
        return subscribers.isEmpty();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

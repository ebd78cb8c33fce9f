package org.keji.planning.route;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.keji.command.travel.Distances;
import org.keji.command.travel.WayUnknown;
import org.keji.planning.route.ProposalRow.Step;
import org.keji.routing.search.Progress;
import org.keji.routing.search.Search;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The searches of this process: one at a time, for each keeps two processors busy; the others wait. A heartbeat tells
 * the database that they are looked after, and hears from it who was cancelled, on whatever node somebody did.
 */
@Component
class Searches implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Searches.class);
    private static final long BEAT_MILLIS = 500;
    private static final double MILLIONTHS = 1e6;

    private final ProposalStore store;
    private final Distances distances;
    private final Map<String, Held> held = new ConcurrentHashMap<>();
    private final ExecutorService searching = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("keji-routes").factory());
    private final ScheduledExecutorService beating = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("keji-routes-beat").factory());
    private volatile boolean running;

    Searches(ProposalStore store, Distances distances) {
        this.store = store;
        this.distances = distances;
    }

    /** A search that waits or runs here. */
    private static final class Held {

        private volatile ProposalState end = ProposalState.SUCCEEDED;
        private volatile Runnable stop = () -> {};

        private void end(ProposalState why) {
            end = why;
            stop.run();
        }

        private boolean isEnded() {
            return end != ProposalState.SUCCEEDED;
        }
    }

    void begin(String id, Groundwork ground) {
        Held mine = new Held();
        held.put(id, mine);
        searching.execute(() -> run(id, ground, mine));
    }

    private void run(String id, Groundwork ground, Held mine) {
        try {
            if (mine.isEnded()) {
                store.end(id, mine.end, null, "It was ended before it began.");
                return;
            }
            store.run(id);
            Hunt hunt = Hunt.on(ground, distances);
            try (Search search = hunt.begin(progress -> note(id, progress))) {
                mine.stop = search::cancel;
                if (mine.isEnded()) {
                    search.cancel();
                }
                RouteResult found = hunt.told(search.proposal());
                store.end(id, mine.end, found, null);
            }
        } catch (ImpossibleGround | WayUnknown impossible) {
            store.end(id, ProposalState.FAILED, null, impossible.getMessage());
        } catch (RuntimeException broken) {
            LOG.error("The search {} broke", id, broken);
            store.end(id, ProposalState.FAILED, null, "The search broke; begin another.");
        } finally {
            held.remove(id);
        }
    }

    /** Nobody loses a search because it cannot be told now how far it is. */
    private void note(String id, Progress progress) {
        try {
            store.progress(id, step(progress));
        } catch (RuntimeException passing) {
            LOG.debug("The progress of {} is not noted: {}", id, passing.toString());
        }
    }

    private static Step step(Progress progress) {
        return new Step(progress.seconds(), progress.served(), progress.unserved(), progress.cost() / MILLIONTHS);
    }

    private void beat() {
        try {
            if (!held.isEmpty()) {
                store.beat(held.keySet()).forEach(id -> {
                    Held cancelled = held.get(id);
                    if (cancelled != null) {
                        cancelled.end(ProposalState.CANCELLED);
                    }
                });
            }
        } catch (RuntimeException passing) {
            LOG.warn("The searches could not be looked after; this is tried again: {}", passing.toString());
        }
    }

    @Override
    public void start() {
        running = true;
        beating.scheduleWithFixedDelay(this::beat, BEAT_MILLIS, BEAT_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** What was found by then stays. */
    @Override
    public void stop() {
        running = false;
        beating.shutdownNow();
        held.values().forEach(one -> one.end(ProposalState.INTERRUPTED));
        searching.shutdown();
        try {
            if (!searching.awaitTermination(BEAT_MILLIS * 10, TimeUnit.MILLISECONDS)) {
                LOG.warn("A search did not end in time");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

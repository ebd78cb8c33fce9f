package org.keji.planning.route;

import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.keji.query.live.TooManyStreams;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Open streams that tell how far a search is. Each looks into the database, for another node may be searching. */
@Component
class ProposalStreams implements SmartLifecycle {

    static final int MOST = 32;
    private static final long LOOK_NANOS = 500_000_000;
    private static final int LOOKS_WITHOUT_A_SIGN = 30;

    private final ProposalStore store;
    private final Set<SseEmitter> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    ProposalStreams(ProposalStore store) {
        this.store = store;
    }

    /** @throws TooManyStreams if so many are open that another would be too many, or the server stops */
    synchronized SseEmitter open(String id) {
        if (!running || open.size() >= MOST) {
            throw new TooManyStreams(open.size() + " streams of searches");
        }
        // It ends with the search, which has a limit.
        SseEmitter emitter = new SseEmitter(0L);
        open.add(emitter);
        emitter.onCompletion(() -> open.remove(emitter));
        emitter.onError(_ -> open.remove(emitter));
        Thread.ofVirtual().name("keji-routes-stream").start(() -> tell(emitter, id));
        return emitter;
    }

    private void tell(SseEmitter emitter, String id) {
        try {
            ProposalRow told = null;
            int silent = 0;
            while (running
                    && open.contains(emitter)
                    && (told == null || !told.state().isOver())) {
                ProposalRow now = store.find(id).orElse(null);
                if (now == null) {
                    break;
                }
                if (told == null || told.state() != now.state() || !same(told, now)) {
                    emitter.send(SseEmitter.event()
                            .name(now.state().isOver() ? "end" : "progress")
                            .data(ProposalView.brief(now), MediaType.APPLICATION_JSON));
                    silent = 0;
                } else if (++silent % LOOKS_WITHOUT_A_SIGN == 0) {
                    emitter.send(SseEmitter.event().comment(""));
                }
                told = now;
                LockSupport.parkNanos(told.state().isOver() ? 1 : LOOK_NANOS);
            }
            emitter.complete();
        } catch (IOException | IllegalStateException clientHasGone) {
            open.remove(emitter);
        } catch (RuntimeException passing) {
            // Whoever still wants to know asks again.
            emitter.completeWithError(passing);
        }
    }

    private static boolean same(ProposalRow one, ProposalRow other) {
        return Objects.equals(one.progress(), other.progress());
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

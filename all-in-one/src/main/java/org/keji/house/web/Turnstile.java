package org.keji.house.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets as many requests in at a time as are worked on well, keeps as many again waiting for a moment, and asks everyone
 * else at once to come again. Who is in then gets an answer in time however many stand outside, and telling them costs
 * next to nothing: it happens before anybody looks at their tokens. Health is asked beside it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class Turnstile extends OncePerRequestFilter {

    private static final int FOR_EACH_CORE = 16;
    private static final int FEWEST_CORES = 2;
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final ProblemWriter problems;
    private final Semaphore inside;
    private final Semaphore waiting;

    /** @param atOnce how many requests are worked on at a time; 0 for what suits the cores there are */
    Turnstile(ProblemWriter problems, @Value("${keji.at-once}") int atOnce) {
        this.problems = problems;
        int cores = Math.max(FEWEST_CORES, Runtime.getRuntime().availableProcessors());
        int room = atOnce > 0 ? atOnce : FOR_EACH_CORE * cores;
        this.inside = new Semaphore(room, true);
        this.waiting = new Semaphore(room);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!enter()) {
            problems.write(request, response, Problem.UNAVAILABLE);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            inside.release();
        }
    }

    private boolean enter() {
        if (inside.tryAcquire()) {
            return true;
        }
        if (!waiting.tryAcquire()) {
            return false;
        }
        try {
            return inside.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.release();
        }
    }
}

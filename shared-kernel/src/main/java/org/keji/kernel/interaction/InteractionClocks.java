package org.keji.kernel.interaction;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.clock.Face;
import org.keji.kernel.clock.TargetClock;
import org.keji.kernel.interaction.InteractionEvent.InquiryHandled;
import org.keji.kernel.interaction.InteractionEvent.InteractionAnswered;
import org.keji.kernel.interaction.InteractionEvent.InteractionClosed;
import org.keji.kernel.interaction.InteractionEvent.InteractionDeclined;
import org.keji.kernel.interaction.InteractionEvent.InteractionLogged;
import org.keji.kernel.interaction.InteractionEvent.InteractionOffered;
import org.keji.kernel.interaction.InteractionEvent.InteractionTaken;
import org.keji.kernel.interaction.ServiceEvent.CalledBack;
import org.keji.kernel.interaction.ServiceEvent.DateMoved;
import org.keji.kernel.interaction.ServiceEvent.DatePromised;
import org.keji.kernel.interaction.ServiceEvent.PromiseFulfilled;

/**
 * The clocks of a contact, as a fold over its events. Deciding and the read models go by this one account (CO-11).
 *
 * @param answer until whoever turned to the house is answered (IN-02)
 * @param callBack until whoever came out of hours is called back, or answered (IN-06)
 * @param offer until whoever is asked to take it replies (IN-03)
 * @param promise until a service request is done (IN-07)
 */
public record InteractionClocks(
        @Nullable TargetClock answer,
        @Nullable TargetClock callBack,
        @Nullable TargetClock offer,
        @Nullable TargetClock promise) {

    public static final InteractionClocks NONE = new InteractionClocks(null, null, null, null);

    public InteractionClocks after(InteractionEvent event) {
        Instant at = event.occurredAt();
        return switch (event) {
            case InteractionLogged e ->
                new InteractionClocks(until(at, e.answerDue()), until(at, e.callBackDue()), null, null);
            case InteractionAnswered _ -> new InteractionClocks(done(answer, at), done(callBack, at), offer, promise);
            case InteractionOffered e -> new InteractionClocks(answer, callBack, until(at, e.replyDue()), promise);
            case InteractionTaken _, InteractionDeclined _ ->
                new InteractionClocks(answer, callBack, done(offer, at), promise);
            case InquiryHandled _ -> this;
            case InteractionClosed _ ->
                new InteractionClocks(
                        givenUp(answer, at), givenUp(callBack, at), givenUp(offer, at), givenUp(promise, at));
            case DatePromised e -> new InteractionClocks(answer, callBack, offer, until(at, e.dueAt()));
            case DateMoved e -> new InteractionClocks(answer, callBack, offer, moved(promise, e.dueAt()));
            case PromiseFulfilled _ -> new InteractionClocks(answer, callBack, offer, done(promise, at));
            case CalledBack _ -> new InteractionClocks(answer, done(callBack, at), offer, promise);
        };
    }

    /** The earliest target of what is open; null if nothing is. */
    public @Nullable Instant nextDue() {
        return Stream.of(answer, callBack, offer, promise)
                .filter(InteractionClocks::isOpen)
                .map(TargetClock::dueAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    public static boolean isOpen(@Nullable TargetClock clock) {
        return clock != null && clock.isOpen();
    }

    private static @Nullable TargetClock until(Instant at, @Nullable Instant due) {
        return due == null ? null : TargetClock.started(at, Duration.between(at, due));
    }

    /** What was done once was done then. */
    private static @Nullable TargetClock done(@Nullable TargetClock clock, Instant at) {
        return clock != null && clock.isOpen() ? clock.stopped(at) : clock;
    }

    private static @Nullable TargetClock moved(@Nullable TargetClock clock, Instant due) {
        return clock == null ? null : clock.withAllowance(Duration.between(clock.startedAt(), due));
    }

    /** What was late when it was given up stays late: closing takes no miss back. */
    private static @Nullable TargetClock givenUp(@Nullable TargetClock clock, Instant at) {
        if (clock == null || !clock.isOpen()) {
            return clock;
        }
        return clock.face(at) == Face.BREACHED ? clock.stopped(at) : clock.cancelled(at);
    }
}

package org.keji.command.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.keji.eventstore.append.LogUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;

/**
 * Hands over what waits in the outbox, never twice (docs/decisions/0016). All that may fail without harm is done
 * first; then the notice is marked as being sent and that is committed; only then it is handed over. Whoever finds the
 * mark without an outcome cannot know whether it was sent, and leaves it in doubt.
 *
 * <p>What goes wrong is logged without its message: mail servers like to repeat the address.
 */
final class NoticeRound {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeRound.class);

    /**
     * Longer than a port may take. Should one take longer all the same, or a node's clock run ahead, the doubt is
     * cleared as soon as the outcome is known.
     */
    static final Duration SILENCE = Duration.ofMinutes(5);

    private final Outbox outbox;
    private final Addressee addressee;
    private final NoticeTemplates templates;
    private final NoticePort port;
    private final TransactionTemplate transactions;
    private final Clock clock;

    NoticeRound(
            Outbox outbox,
            Addressee addressee,
            NoticeTemplates templates,
            NoticePort port,
            TransactionTemplate transactions,
            Clock clock) {
        this.outbox = outbox;
        this.addressee = addressee;
        this.templates = templates;
        this.port = port;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What one transaction prepared. */
    private sealed interface Prepared {

        /** Nothing waits. */
        record Nothing() implements Prepared {}

        /** One less waits, and there is nothing to hand over. */
        record Settled() implements Prepared {}

        /** To be handed over as soon as the transaction is committed. */
        record Marked(Notice notice, Letter letter) implements Prepared {}
    }

    /**
     * Empties the outbox as far as it can be now.
     *
     * @param stopping asked between two notices
     */
    void run(BooleanSupplier stopping) {
        Instant now = clock.instant();
        int silent = outbox.doubtSilent(now.minus(SILENCE), now);
        if (silent > 0) {
            LOG.warn("{} notices may or may not have been sent; they are in doubt and not sent again", silent);
        }
        try {
            boolean more = true;
            while (more && !stopping.getAsBoolean()) {
                more = next();
            }
        } catch (LogUnavailable passing) {
            LOG.warn("Addresses cannot be opened now; notices go out when they can: {}", passing.getMessage());
        }
    }

    private boolean next() {
        Prepared prepared = transactions.execute(status -> prepare());
        return switch (prepared) {
            case Prepared.Nothing _ -> false;
            case Prepared.Settled _ -> true;
            case Prepared.Marked marked -> {
                handOver(marked);
                yield true;
            }
        };
    }

    private Prepared prepare() {
        Optional<Notice> waiting = outbox.takeWaiting(clock.instant());
        if (waiting.isEmpty()) {
            return new Prepared.Nothing();
        }
        Notice notice = waiting.get();
        try {
            Optional<Addressee.Known> known = addressee.find(notice);
            if (known.isEmpty()) {
                outbox.settle(notice.id(), NoticeState.NO_ADDRESS, null, clock.instant());
                return new Prepared.Settled();
            }
            Letter letter =
                    templates.letter(notice, known.get().address(), known.get().language());
            outbox.markSending(notice, port.name(), clock.instant());
            return new Prepared.Marked(notice, letter);
        } catch (IllegalStateException | JacksonException unreadable) {
            // One that cannot be opened, such as under another master key, must not keep the others waiting.
            LOG.error("{} cannot be opened: {}", notice, unreadable.getClass().getName());
            later(notice, null);
            return new Prepared.Settled();
        }
    }

    private void handOver(Prepared.Marked marked) {
        Notice notice = marked.notice();
        switch (deliver(marked.letter())) {
            case Delivery.Accepted _ -> outbox.settle(notice.id(), NoticeState.SENT, null, clock.instant());
            case Delivery.Refused refused -> {
                LOG.warn("{} is refused with {}", notice, refused.reply());
                outbox.settle(notice.id(), NoticeState.REFUSED, refused.reply(), clock.instant());
            }
            case Delivery.Later later -> later(notice, later.reply());
            case Delivery.Unknown _ -> {
                LOG.warn("{} may or may not have been sent; it is in doubt and not sent again", notice);
                outbox.settle(notice.id(), NoticeState.DOUBTFUL, null, clock.instant());
            }
        }
    }

    private Delivery deliver(Letter letter) {
        try {
            return port.deliver(letter);
        } catch (RuntimeException unexpected) {
            LOG.error(
                    "{} could not be handed over: {}",
                    letter,
                    unexpected.getClass().getName());
            return new Delivery.Unknown();
        }
    }

    private void later(Notice notice, @Nullable Integer reply) {
        int attempts = notice.attempts() + 1;
        Instant now = clock.instant();
        Patience.after(attempts)
                .ifPresentOrElse(pause -> outbox.postpone(notice.id(), attempts, reply, now.plus(pause)), () -> {
                    LOG.warn("{} is given up after {} attempts", notice, attempts);
                    outbox.settle(notice.id(), NoticeState.GIVEN_UP, reply, now);
                });
    }
}

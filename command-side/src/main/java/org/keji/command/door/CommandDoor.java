package org.keji.command.door;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.keji.eventstore.append.Verdict;
import org.keji.eventstore.axon.ClaimTaken;
import org.keji.eventstore.read.LogReader;
import org.keji.kernel.customer.Customers;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.event.EventJson;
import org.keji.kernel.policy.PolicyInForce;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;

/**
 * Sends a command and answers for it. A key that was answered before is answered as it was then; a key that is being
 * answered is refused; a stream that moved on while it was decided is decided again, unless the sender insisted
 * on a version.
 */
public final class CommandDoor {

    private static final int ATTEMPTS = 8;

    private final CommandBus bus;
    private final LogReader reader;
    private final EventJson json;
    private final Function<Instant, PolicyInForce> policy;
    private final Customers customers;
    private final Clock clock;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    /** @param policy the policy book as it holds at a moment */
    public CommandDoor(
            CommandBus bus,
            LogReader reader,
            EventJson json,
            Function<Instant, PolicyInForce> policy,
            Customers customers,
            Clock clock) {
        this.bus = bus;
        this.reader = reader;
        this.json = json;
        this.policy = policy;
        this.customers = customers;
        this.clock = clock;
    }

    /**
     * @param answer what the sender is told, made from the events the command caused
     * @throws Refusal if a rule does not hold
     * @throws StaleVersion if the sender insisted on a version that is not the newest
     * @throws org.keji.eventstore.append.LogUnavailable if the log cannot be written, or others decide on the same for
     *     long; the same key may be sent again
     */
    public Receipt send(Command command, Sending sending, Function<List<DomainEventMessage<?>>, Object> answer) {
        if (CurrentUnitOfWork.isStarted()) {
            throw new IllegalStateException("A command is never sent from inside another one's unit of work");
        }
        if (sending.fingerprint() == null) {
            return decide(command, sending, answer);
        }
        String request = sending.scope() + '\n' + sending.key();
        if (!underWay.add(request)) {
            throw new Refusal(HouseRule.KEY_IS_FREE, "");
        }
        try {
            return decide(command, sending, answer);
        } finally {
            underWay.remove(request);
        }
    }

    private Optional<Receipt> replay(Sending sending) {
        if (sending.fingerprint() == null) {
            return Optional.empty();
        }
        return reader.answered(sending.scope(), sending.key()).map(before -> replayed(before, sending));
    }

    private static Receipt replayed(Verdict.AlreadyAnswered before, Sending sending) {
        if (!before.fingerprint().equals(sending.fingerprint())) {
            throw new Refusal(HouseRule.KEY_NAMES_ONE_REQUEST, "");
        }
        return new Receipt(before.status(), before.answer(), before.last(), true);
    }

    /**
     * Nothing but what was stored is said on the strength of memory: it is decided again from the log. And before a
     * sender hears bad news, the log is asked whether the same key was answered, for then it was good news once.
     */
    private Receipt decide(Command command, Sending sending, Function<List<DomainEventMessage<?>>, Object> answer) {
        boolean fromLog = sending.rehearsal();
        for (int number = 1; ; number++) {
            Attempt attempt = new Attempt(sending, json, answer, fromLog);
            DecisionContext context = context(sending);
            try {
                Verdict verdict = attempt.run(bus, command, context);
                if (verdict != null || !attempt.isFromMemory()) {
                    return receipt(attempt, verdict, sending);
                }
            } catch (ConcurrencyException | Refusal | AggregateNotFoundException | ClaimTaken bad) {
                if (!attempt.isFromMemory()) {
                    Optional<Receipt> before = replay(sending);
                    if (before.isPresent()) {
                        return before.get();
                    }
                    refuse(inWords(bad, context), command, sending, number);
                }
            }
            fromLog = true;
        }
    }

    /** A value somebody chose and another holds is a rule that does not hold. */
    private static RuntimeException inWords(RuntimeException bad, DecisionContext context) {
        return bad instanceof ClaimTaken claim
                ? context.taken(claim.kind())
                        .<RuntimeException>map(refusal -> refusal)
                        .orElse(bad)
                : bad;
    }

    /** Says why not, unless it is worth another attempt. */
    private void refuse(RuntimeException bad, Command command, Sending sending, int attempts) {
        switch (bad) {
            case Refusal refusal -> throw isStale(command, sending) ? new StaleVersion() : refusal;
            case AggregateNotFoundException _ -> throw new Refusal(HouseRule.OBJECT_EXISTS, "");
            default -> {
                if (sending.expectedVersion() != null) {
                    throw new StaleVersion();
                }
                if (attempts >= ATTEMPTS) {
                    throw bad;
                }
            }
        }
    }

    private boolean isStale(Command command, Sending sending) {
        Long expected = sending.expectedVersion();
        return expected != null && reader.lastSequence(command.stream()).orElse(-1L) + 1 != expected;
    }

    private Receipt receipt(Attempt attempt, @Nullable Verdict verdict, Sending sending) {
        return switch (verdict) {
            case Verdict.Stored stored -> attempt.receipt(stored.last(), false);
            case Verdict.AlreadyStored before -> replay(sending).orElseGet(() -> attempt.receipt(before.last(), true));
            case Verdict.AlreadyAnswered before -> replayed(before, sending);
            case null -> attempt.receipt(0, false);
            case Verdict.Conflict _, Verdict.Claimed _, Verdict.Keyed _ ->
                throw new IllegalStateException("Thrown by the event store before this is reached");
        };
    }

    private DecisionContext context(Sending sending) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant told = sending.occurredAt();
        Instant occurredAt = told == null ? now : told.truncatedTo(ChronoUnit.MICROS);
        // What happened before a version took effect is judged by the one before it, however late it is told (PO-02).
        Instant judgedAt = occurredAt.isAfter(now) ? now : occurredAt;
        return new DecisionContext(
                now, occurredAt, policy.apply(judgedAt), sending.actor(), sending.reason(), customers);
    }
}

package org.keji.command.door;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.keji.eventstore.append.AppendUnit;
import org.keji.eventstore.append.Verdict;
import org.keji.eventstore.axon.UnitDraft;
import org.keji.eventstore.read.LogReader;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.event.EventJson;
import org.keji.kernel.identity.NameBasedId;
import org.keji.kernel.policy.PolicyBook;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;

/**
 * Sends a command and answers for it. A key that was answered before is answered again without deciding; a key that is
 * being answered is refused; a stream that moved on while it was decided is decided again, unless the sender insisted
 * on a version.
 */
public final class CommandDoor {

    private static final int ATTEMPTS = 8;
    private static final int CREATED = 201;
    private static final int OK = 200;

    private final CommandBus bus;
    private final LogReader reader;
    private final EventJson json;
    private final Supplier<PolicyBook> book;
    private final Clock clock;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    /** @param book the edition of the policy book in force */
    public CommandDoor(CommandBus bus, LogReader reader, EventJson json, Supplier<PolicyBook> book, Clock clock) {
        this.bus = bus;
        this.reader = reader;
        this.json = json;
        this.book = book;
        this.clock = clock;
    }

    /**
     * @param answer what the sender is told, made from the events the command caused
     * @throws Refusal if a rule does not hold
     * @throws StaleVersion if the sender insisted on a version that is not the newest
     * @throws org.keji.eventstore.append.LogUnavailable if the log cannot be written; the same key may be sent again
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
            return replay(sending).orElseGet(() -> decide(command, sending, answer));
        } finally {
            underWay.remove(request);
        }
    }

    private Optional<Receipt> replay(Sending sending) {
        return reader.answered(sending.scope(), sending.key()).map(before -> replayed(before, sending));
    }

    private static Receipt replayed(Verdict.AlreadyAnswered before, Sending sending) {
        if (!before.fingerprint().equals(sending.fingerprint())) {
            throw new Refusal(HouseRule.KEY_NAMES_ONE_REQUEST, "");
        }
        return new Receipt(before.status(), before.answer(), before.last(), true);
    }

    private Receipt decide(Command command, Sending sending, Function<List<DomainEventMessage<?>>, Object> answer) {
        for (int attempt = 1; ; attempt++) {
            try {
                return attempt(command, sending, answer);
            } catch (ConcurrencyException moved) {
                if (sending.expectedVersion() != null) {
                    throw new StaleVersion();
                }
                if (attempt == ATTEMPTS) {
                    throw moved;
                }
            } catch (Refusal refusal) {
                throw isStale(command, sending) ? new StaleVersion() : refusal;
            } catch (AggregateNotFoundException missing) {
                throw new Refusal(HouseRule.OBJECT_EXISTS, "");
            }
        }
    }

    private boolean isStale(Command command, Sending sending) {
        Long expected = sending.expectedVersion();
        return expected != null && reader.lastSequence(command.stream()).orElse(-1L) + 1 != expected;
    }

    private Receipt attempt(Command command, Sending sending, Function<List<DomainEventMessage<?>>, Object> answer) {
        Outcome outcome = new Outcome(sending, answer);
        UnitDraft draft = new UnitDraft(ordinal -> NameBasedId.of(sending.commandId(), "event " + ordinal));
        if (sending.fingerprint() != null) {
            draft.answers(outcome::record);
        }
        if (sending.expectedVersion() != null) {
            draft.expects(sending.expectedVersion() - 1);
        }
        if (sending.rehearsal()) {
            draft.rehearse();
        }
        FutureCallback<Command, Object> done = new FutureCallback<>();
        bus.dispatch(
                new GenericCommandMessage<>(
                        command, Map.of(DecisionRoom.VISIT, new DecisionRoom.Visit(sending, context(sending), draft))),
                done);
        rethrow(done.getResult());
        return switch (draft.verdict()) {
            case Verdict.Stored stored -> outcome.receipt(stored.last(), false);
            case Verdict.AlreadyStored before -> outcome.receipt(before.last(), true);
            case Verdict.AlreadyAnswered before -> replayed(before, sending);
            case null -> new Receipt(OK, "{}", 0, false);
            case Verdict.Conflict _, Verdict.Claimed _, Verdict.Keyed _ ->
                throw new IllegalStateException("Thrown by the event store before this is reached");
        };
    }

    /** The bus hands failures over as results; here they are failures again. */
    private static void rethrow(CommandResultMessage<?> result) {
        if (result.isExceptional()) {
            throw result.exceptionResult() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException("A command failed", result.exceptionResult());
        }
    }

    private DecisionContext context(Sending sending) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant occurredAt = sending.occurredAt();
        return new DecisionContext(
                now,
                occurredAt == null ? now : occurredAt.truncatedTo(ChronoUnit.MICROS),
                book.get(),
                sending.actor(),
                sending.reason());
    }

    /** Makes the answer once, from the events, so that it can be stored beside them. */
    private final class Outcome {

        private final Sending sending;
        private final Function<List<DomainEventMessage<?>>, Object> answer;
        private int status = OK;
        private String body = "{}";

        Outcome(Sending sending, Function<List<DomainEventMessage<?>>, Object> answer) {
            this.sending = sending;
            this.answer = answer;
        }

        AppendUnit.Request record(List<DomainEventMessage<?>> events) {
            status = events.getFirst().getSequenceNumber() == 0 ? CREATED : OK;
            body = json.write(answer.apply(events));
            return new AppendUnit.Request(
                    sending.scope(), sending.key(), String.valueOf(sending.fingerprint()), status, body);
        }

        Receipt receipt(long position, boolean replayed) {
            return new Receipt(status, body, position, replayed);
        }
    }
}

package org.keji.command.door;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Memory.Recall;
import org.keji.eventstore.append.AppendUnit;
import org.keji.eventstore.append.LogUnavailable;
import org.keji.eventstore.append.Verdict;
import org.keji.eventstore.axon.UnitDraft;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.event.EventJson;
import org.keji.kernel.identity.NameBasedId;

/** One attempt at a command: it is decided once, on one state, and its answer is made once, to be stored beside it. */
final class Attempt {

    private static final int CREATED = 201;
    private static final int OK = 200;

    private final Sending sending;
    private final EventJson json;
    private final Function<List<DomainEventMessage<?>>, Object> answer;
    private final UnitDraft draft;
    private final Recall recall;
    private int status = OK;
    private String body = "{}";

    /** @param fromLog to read the stream whatever is remembered of it */
    Attempt(Sending sending, EventJson json, Function<List<DomainEventMessage<?>>, Object> answer, boolean fromLog) {
        this.sending = sending;
        this.json = json;
        this.answer = answer;
        this.recall = new Recall(!fromLog);
        this.draft = new UnitDraft(ordinal -> NameBasedId.of(sending.commandId(), "event " + ordinal));
        if (sending.fingerprint() != null) {
            draft.answers(this::record);
        }
        if (sending.expectedVersion() != null) {
            draft.expects(sending.expectedVersion() - 1);
        }
        if (sending.rehearsal()) {
            draft.rehearse();
        }
    }

    /** Whether it was decided on what was remembered, which may be older than the log. */
    boolean isFromMemory() {
        return recall.isUsed();
    }

    /** What became of it in the log; null for a command without events and for a rehearsal. */
    @Nullable
    Verdict run(CommandBus bus, Command command, DecisionContext context) {
        FutureCallback<Command, Object> done = new FutureCallback<>();
        bus.dispatch(
                new GenericCommandMessage<>(
                        command, Map.of(DecisionRoom.VISIT, new DecisionRoom.Visit(sending, context, draft, recall))),
                done);
        rethrow(done.getResult());
        return draft.verdict();
    }

    /** The bus hands failures over as results; here they are failures again. */
    private static void rethrow(CommandResultMessage<?> result) {
        if (result.isExceptional()) {
            throw switch (result.exceptionResult()) {
                case LockAcquisitionFailedException crowded ->
                    new LogUnavailable("Others still wait to decide on the same; send the same again", crowded);
                case RuntimeException failure -> failure;
                case Throwable other -> new IllegalStateException("A command failed", other);
            };
        }
    }

    private AppendUnit.Request record(List<DomainEventMessage<?>> events) {
        status = events.getFirst().getSequenceNumber() == 0 ? CREATED : OK;
        body = json.write(answer.apply(events));
        return new AppendUnit.Request(
                sending.scope(), sending.key(), String.valueOf(sending.fingerprint()), status, body);
    }

    Receipt receipt(long position, boolean replayed) {
        return new Receipt(status, body, position, replayed);
    }
}

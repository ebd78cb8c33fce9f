package org.keji.command.promise;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Command;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.identity.PromiseId;

/** What one can ask of a promise. */
public sealed interface PromiseCommand extends Command {

    PromiseId promiseId();

    @Override
    default String stream() {
        return promiseId().value();
    }

    /**
     * Promise something to a customer (CU-18).
     *
     * @param contact to whom, of the customer's contacts; null if to the customer as such
     * @param owner who is responsible; null for whoever sends it
     */
    @Requires(Permission.MAKE_PROMISE)
    record MakePromise(
            @TargetAggregateIdentifier PromiseId promiseId,
            CustomerId customerId,
            @Nullable PersonId contact,
            String what,
            Instant dueAt,
            @Nullable String owner)
            implements PromiseCommand {}

    /** Say by when it is to be kept instead (CU-18). */
    @Requires(Permission.KEEP_PROMISE)
    record MovePromise(@TargetAggregateIdentifier PromiseId promiseId, Instant dueAt) implements PromiseCommand {}

    /** Make another responsible for it (CU-18). */
    @Requires(Permission.KEEP_PROMISE)
    record HandOverPromise(@TargetAggregateIdentifier PromiseId promiseId, String owner) implements PromiseCommand {}

    /** Say that it may not be kept, and what threatens it (CU-22). */
    @Requires(Permission.KEEP_PROMISE)
    record NotePromiseRisk(@TargetAggregateIdentifier PromiseId promiseId, String risk) implements PromiseCommand {}

    /** Say that the customer was told of the risk, and which solution was offered (CU-22). */
    @Requires(Permission.KEEP_PROMISE)
    record TellPromiseRisk(@TargetAggregateIdentifier PromiseId promiseId, String solution) implements PromiseCommand {}

    /** Say that it was kept (CU-18). */
    @Requires(Permission.KEEP_PROMISE)
    record KeepPromise(@TargetAggregateIdentifier PromiseId promiseId) implements PromiseCommand {}

    /** Say that it was not kept and will not be (CU-18). */
    @Requires(Permission.KEEP_PROMISE)
    record BreakPromise(@TargetAggregateIdentifier PromiseId promiseId) implements PromiseCommand {}

    /** Take it back, or say that the customer does without (CU-18). */
    @Requires(Permission.KEEP_PROMISE)
    record WithdrawPromise(@TargetAggregateIdentifier PromiseId promiseId) implements PromiseCommand {}
}

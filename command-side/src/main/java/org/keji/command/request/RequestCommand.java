package org.keji.command.request;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Command;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.identity.PromiseId;
import org.keji.kernel.identity.RequestId;

/** What one can ask of a customer's request. */
public sealed interface RequestCommand extends Command {

    RequestId requestId();

    @Override
    default String stream() {
        return requestId().value();
    }

    /**
     * Take down what a customer wishes for (CU-21).
     *
     * @param contact who asked, of the customer's contacts; null if the customer as such
     * @param owner who is responsible for the answer; null for whoever sends it
     */
    @Requires(Permission.RECEIVE_REQUEST)
    record ReceiveRequest(
            @TargetAggregateIdentifier RequestId requestId,
            CustomerId customerId,
            @Nullable PersonId contact,
            String wish,
            String description,
            Instant deadline,
            @Nullable String owner)
            implements RequestCommand {}

    /** Say whether the wish can be met (CU-21). */
    @Requires(Permission.ANSWER_REQUEST)
    record AnswerFeasibility(@TargetAggregateIdentifier RequestId requestId, boolean feasible, String words)
            implements RequestCommand {}

    /** Say that it may not be met by its deadline, and what threatens it (CU-22). */
    @Requires(Permission.ANSWER_REQUEST)
    record NoteRequestRisk(@TargetAggregateIdentifier RequestId requestId, String risk) implements RequestCommand {}

    /** Say that the customer was told of the risk, and which solution was offered (CU-22). */
    @Requires(Permission.ANSWER_REQUEST)
    record TellRequestRisk(@TargetAggregateIdentifier RequestId requestId, String solution) implements RequestCommand {}

    /**
     * Say that it was promised (CU-21).
     *
     * <p>The promise is made first, and named here. One append takes the events of one stream, so the two cannot come
     * together. Were the request to end first and the promise be made of it by a later step, the log would say for a
     * while, and for good where that step is refused, that there is a promise nobody made. This way nothing that is
     * said is ever untrue: what can be left behind is a promise whose request is still open, which is seen and ended.
     *
     * @param promisedTo to whom the promise was made, as the log has it; null if there is no such promise. A promise
     *     that was made stays made, and to the same customer, so nothing of this changes until it is decided
     */
    @Requires(Permission.ANSWER_REQUEST)
    record TakeUpAsPromise(
            @TargetAggregateIdentifier RequestId requestId,
            PromiseId promise,
            @Nullable CustomerId promisedTo) implements RequestCommand {}

    /** Say that it was agreed in a contract (CU-21). */
    @Requires(Permission.ANSWER_REQUEST)
    record TakeUpAsContract(@TargetAggregateIdentifier RequestId requestId, String contract)
            implements RequestCommand {}

    /** Say that the house will not do it (CU-21). */
    @Requires(Permission.ANSWER_REQUEST)
    record RefuseRequest(@TargetAggregateIdentifier RequestId requestId) implements RequestCommand {}

    /** Say that the customer no longer wishes for it (CU-21). */
    @Requires(Permission.ANSWER_REQUEST)
    record WithdrawRequest(@TargetAggregateIdentifier RequestId requestId) implements RequestCommand {}
}

package org.keji.command.request;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.command.door.CommandRequests;
import org.keji.command.promise.CourseRequest;
import org.keji.command.request.RequestCommand.ReceiveRequest;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.identity.PromiseId;
import org.keji.kernel.identity.RequestId;

/** Bodies of the commands to a customer's request alone. */
sealed interface RequestWords extends Body {

    /** What a customer wishes for, and by when. */
    @Schema(name = "RequestReceiptRequest")
    record Receipt(
            @Schema(
                    description = "Which customer wishes for it",
                    example = "customer-4b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11",
                    type = "string",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            CustomerId customerId,

            @Schema(
                    description = "Who of the customer's contacts asked; the customer as such if left out",
                    example = "person-4b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a21",
                    type = "string")
            @Nullable
            PersonId contact,

            @Schema(
                    description = "In few words. " + CourseRequest.CLEAR,
                    example = "Deliveries on Saturdays",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String wish,

            @Schema(
                    description = "What it is about. " + CourseRequest.CLEAR,
                    example = "The hall is empty at weekends; two lorries would do.",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String description,

            @Schema(
                    description = "By when the customer wishes for it",
                    example = "2099-06-01T09:00:00Z",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            Instant deadline,

            @Schema(
                    description = "The name that whoever is responsible for the answer signs in with; the sender if "
                            + "left out",
                    example = "account-manager-1")
            @Nullable
            String owner,

            @Schema(description = "When it was asked for; now if left out", example = "2026-05-04T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "Heard at the visit") @Nullable
            String reason)
            implements RequestWords {

        void check() {
            Body.requireField(customerId != null, "/customerId");
            Body.requireWord(wish, "/wish");
            CourseRequest.requirePlain(description, "/description");
            Body.requireField(deadline != null, "/deadline");
            CourseRequest.requireOwner(owner);
            Body.requireReason(reason);
        }

        ReceiveRequest command(RequestId id) {
            return new ReceiveRequest(
                    id,
                    customerId,
                    contact,
                    wish,
                    description,
                    CommandRequests.plausible(deadline, "/deadline"),
                    owner);
        }
    }

    /** Whether the wish can be met. */
    @Schema(name = "RequestFeasibilityRequest")
    record Feasibility(
            @Schema(example = "true", requiredMode = Schema.RequiredMode.REQUIRED)
            Boolean feasible,

            @Schema(
                    description = "What was answered. " + CourseRequest.CLEAR,
                    example = "One lorry from June on",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String words,

            @Schema(description = WHEN, example = "2026-05-05T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "Asked the depot") @Nullable
            String reason)
            implements RequestWords {

        void check() {
            Body.requireField(feasible != null, "/feasible");
            CourseRequest.requirePlain(words, "/words");
            Body.requireReason(reason);
        }
    }

    /** Which promise it became. */
    @Schema(name = "RequestPromiseRequest")
    record Promised(
            @Schema(
                    description = "A promise that was made to the same customer",
                    example = "promise-5c2e7c52-9c38-5d0c-8e0a-0f6b4d1f9a11",
                    type = "string",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            PromiseId promiseId,

            @Schema(description = WHEN, example = "2026-05-06T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "Agreed by phone") @Nullable
            String reason)
            implements RequestWords {

        void check() {
            Body.requireField(promiseId != null, "/promiseId");
            Body.requireReason(reason);
        }
    }

    /** Which contract it became. */
    @Schema(name = "RequestContractRequest")
    record Contracted(
            @Schema(
                    description = "How the contract is referred to",
                    example = "HF-2026-014",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String contract,

            @Schema(description = WHEN, example = "2026-05-06T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "Signed on paper") @Nullable
            String reason)
            implements RequestWords {

        void check() {
            Body.requireWord(contract, "/contract");
            Body.requireReason(reason);
        }
    }
}

package org.keji.command.promise;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.command.door.CommandRequests;
import org.keji.command.promise.PromiseCommand.MakePromise;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.identity.PromiseId;

/** Bodies of the commands to a promise alone. */
sealed interface PromiseRequest extends Body {

    /** What is promised, to whom, by when, and who is responsible. */
    @Schema(name = "PromiseMakingRequest")
    record Making(
            @Schema(
                    description = "To which customer",
                    example = "customer-4b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11",
                    type = "string",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            CustomerId customerId,

            @Schema(
                    description = "To whom of the customer's contacts; to the customer as such if left out",
                    example = "person-4b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a21",
                    type = "string")
            @Nullable
            PersonId contact,

            @Schema(
                    description = "What is promised. " + CourseRequest.CLEAR,
                    example = "All pallets are in Xiamen",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String what,

            @Schema(
                    description = "The last moment at which it is kept in time",
                    example = "2099-05-12T09:00:00Z",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            Instant dueAt,

            @Schema(
                    description = "The name that whoever is responsible signs in with; the sender if left out",
                    example = "account-manager-1")
            @Nullable
            String owner,

            @Schema(description = "When it was promised; now if left out", example = "2026-05-04T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "Asked for at the visit") @Nullable
            String reason)
            implements PromiseRequest {

        void check() {
            Body.requireField(customerId != null, "/customerId");
            CourseRequest.requirePlain(what, "/what");
            Body.requireField(dueAt != null, "/dueAt");
            CourseRequest.requireOwner(owner);
            Body.requireReason(reason);
        }

        MakePromise command(PromiseId id) {
            return new MakePromise(id, customerId, contact, what, CommandRequests.plausible(dueAt, "/dueAt"), owner);
        }
    }

    /** By when it is to be kept instead. */
    @Schema(name = "PromiseDueRequest")
    record DueSaid(
            @Schema(example = "2099-05-19T09:00:00Z", requiredMode = Schema.RequiredMode.REQUIRED)
            Instant dueAt,

            @Schema(description = "When that was agreed; now if left out", example = "2026-05-05T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "The customer's hall is ready a week later") @Nullable
            String reason)
            implements PromiseRequest {

        void check() {
            Body.requireField(dueAt != null, "/dueAt");
            Body.requireReason(reason);
        }

        Instant due() {
            return CommandRequests.plausible(dueAt, "/dueAt");
        }
    }

    /** Who is responsible from now on. */
    @Schema(name = "PromiseHandOverRequest")
    record HandOver(
            @Schema(
                    description = "The name that whoever takes it over signs in with",
                    example = "account-manager-2",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String owner,

            @Schema(description = WHEN, example = "2026-05-05T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "On leave until June") @Nullable
            String reason)
            implements PromiseRequest {

        void check() {
            Body.requireWord(owner, "/owner");
            Body.requireReason(reason);
        }
    }
}

package org.keji.command.customer;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.kernel.contact.MailAddress;
import org.keji.kernel.customer.ContactDetails;
import org.keji.kernel.customer.ContactStage;
import org.keji.kernel.customer.DecisionRole;

/** Bodies of the commands about who works at a customer; everything about them is sealed before it is stored. */
sealed interface ContactRequest extends Body {

    static void check(ContactDetails details) {
        Body.requireWord(details.name(), "/name");
        Body.requireShort(details.employer(), "/employer");
        Body.requireShort(details.position(), "/position");
        Body.requireShort(details.address(), "/address");
        Body.requireShort(details.phone(), "/phone");
        String email = details.email();
        Body.requireShort(email, "/email");
        Body.requireField(email == null || MailAddress.of(email).isPresent(), "/email");
    }

    /** Who they are and how they are reached. */
    @Schema(name = "ContactDetailsRequest")
    record DetailsSaid(
            @Schema(example = "Sun Li", requiredMode = Schema.RequiredMode.REQUIRED)
            String name,

            @Schema(example = "Harbour Group") @Nullable String employer,

            @Schema(example = "Purchasing manager") @Nullable
            String position,

            @Schema(example = "1 Quay Road, Xiamen") @Nullable
            String address,

            @Schema(example = "+86 592 5550100") @Nullable String phone,

            @Schema(example = "sun.li@example.com") @Nullable
            String email,

            @Schema(example = "1988-03-14") @Nullable LocalDate birthday,

            @Schema(description = WHEN, example = "2026-05-04T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "By their card") @Nullable
            String reason)
            implements ContactRequest {

        ContactDetails details() {
            return new ContactDetails(name, employer, position, address, phone, email, birthday);
        }

        void check() {
            ContactRequest.check(details());
            Body.requireReason(reason);
        }
    }

    /** What they are in decisions, from one day to another. */
    @Schema(name = "ContactRoleRequest")
    record RoleSaid(
            @Schema(example = "decision-maker", requiredMode = Schema.RequiredMode.REQUIRED)
            DecisionRole role,

            @Schema(example = "2026-05-04", requiredMode = Schema.RequiredMode.REQUIRED)
            LocalDate from,

            @Schema(example = "2027-05-03") @Nullable LocalDate until,

            @Schema(description = WHEN, example = "2026-05-04T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "Said at the fair") @Nullable
            String reason)
            implements ContactRequest {

        void check() {
            Body.requireField(role != null, "/role");
            Body.requireField(from != null, "/from");
            Body.requireReason(reason);
        }
    }

    /** How far they have come with us. */
    @Schema(name = "ContactStageRequest")
    record StageSaid(
            @Schema(example = "interested", requiredMode = Schema.RequiredMode.REQUIRED)
            ContactStage stage,

            @Schema(description = WHEN, example = "2026-05-04T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "Asked for a quotation") @Nullable
            String reason)
            implements ContactRequest {

        void check() {
            Body.requireField(stage != null, "/stage");
            Body.requireReason(reason);
        }
    }

    /** What they are interested in, need and worry about. */
    @Schema(name = "ContactConcernsRequest")
    record ConcernsSaid(
            @Schema(example = "Deliveries that come too late", requiredMode = Schema.RequiredMode.REQUIRED)
            String concerns,

            @Schema(description = WHEN, example = "2026-05-04T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "Told on a visit") @Nullable
            String reason)
            implements ContactRequest {

        void check() {
            Body.requireText(concerns, "/concerns");
            Body.requireReason(reason);
        }
    }

    /** Who is the one line of contact from now on. */
    @Schema(name = "ContactOwnerRequest")
    record OwnerSaid(
            @Schema(example = "account-manager-2", requiredMode = Schema.RequiredMode.REQUIRED)
            String owner,

            @Schema(description = WHEN, example = "2026-05-04T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "Speaks their language") @Nullable
            String reason)
            implements ContactRequest {

        void check() {
            Body.requireWord(owner, "/owner");
            Body.requireReason(reason);
        }
    }

    /** They have left. */
    @Schema(name = "ContactDepartureRequest")
    record Departure(
            @Schema(description = WHEN, example = "2026-05-04T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "Works elsewhere now") @Nullable
            String reason)
            implements ContactRequest {

        void check() {
            Body.requireReason(reason);
        }
    }
}

package org.keji.command.customer;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.kernel.customer.ContactDetails;
import org.keji.kernel.customer.Territory;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.personal.Personal;

/** The card of a person, to make it or to put it right; who they are is sealed before it is stored. */
@Schema(name = "PersonCardRequest")
record PersonRequest(
        @Schema(example = "Zhao Min", requiredMode = Schema.RequiredMode.REQUIRED)
        String name,

        @Schema(example = "Harbour Group") @Nullable String employer,

        @Schema(example = "Captain") @Nullable String position,

        @Schema(example = "12 Lotus Lane, Xiamen") @Nullable String address,

        @Schema(example = "+86 592 5550142") @Nullable String phone,

        @Schema(example = "zhao.min@example.com") @Nullable String email,

        @Schema(example = "1979-09-02") @Nullable LocalDate birthday,

        @Schema(example = "domestic", requiredMode = Schema.RequiredMode.REQUIRED)
        Territory territory,

        @Schema(description = "How the house came to know them; names nobody", example = "Trade fair") @Nullable
        String source,

        @Schema(description = WHEN, example = "2026-05-04T09:00:00Z") @Nullable
        Instant occurredAt,

        @Schema(description = REASON, example = "Moved to another town") @Nullable
        String reason)
        implements Body {

    Personal<ContactDetails> details(PersonId person) {
        return Personal.of(person, details());
    }

    private ContactDetails details() {
        return new ContactDetails(name, employer, position, address, phone, email, birthday);
    }

    void check() {
        ContactRequest.check(details());
        Body.requireField(territory != null, "/territory");
        Body.requireShort(source, "/source");
        Body.requireReason(reason);
    }
}

package org.keji.command.permit;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.permit.VisitorDetails;
import org.keji.kernel.personal.Personal;

/** A visitor as a request names them; sealed before it is stored (DP-03). */
@Schema(name = "PermitVisitor")
record VisitorLine(
        @Schema(
                description = "A contact of the customer; left out for anybody else",
                example = "person-7d0a4b1e-5c52-5d0c-8e0a-0f6b4d1f9a12")
        @Nullable
        PersonId contact,

        @Schema(example = "Sun Li", requiredMode = Schema.RequiredMode.REQUIRED)
        String name,

        @Schema(example = "Harbour Freight") @Nullable String employer,
        @Schema(example = "Head of purchasing") @Nullable String position,

        @Schema(example = "+86 138 0000 0000") @Nullable String phone,

        @Schema(
                description = "What who comes unannounced needs, passed on to a named receiver (PE-11); left out of an "
                        + "application",
                example = "A wheelchair")
        @Nullable
        String needs) {

    void check(String pointer) {
        Body.requireWord(name, pointer + "/name");
        Body.requireShort(employer, pointer + "/employer");
        Body.requireShort(position, pointer + "/position");
        Body.requireShort(phone, pointer + "/phone");
        Body.requireShort(needs, pointer + "/needs");
    }

    /** @param own under whose key who is no contact is sealed */
    Announced announced(PersonId own) {
        PersonId person = contact == null ? own : contact;
        return new Announced(
                contact,
                Personal.of(person, new VisitorDetails(name, employer, position, phone)),
                needs == null ? null : Personal.of(person, needs));
    }

    @Override
    public String toString() {
        return "VisitorLine[masked]";
    }
}

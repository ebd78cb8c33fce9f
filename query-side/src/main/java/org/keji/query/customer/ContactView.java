package org.keji.query.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.customer.ContactDetails;
import org.keji.query.customer.ContactReader.Opened;

/** Who works at a customer, as the API shows it. */
sealed interface ContactView {

    /** One contact. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CustomerContact")
    record Line(
            @Schema(
                    description = "Names the person, and says nothing of who it is",
                    example = "person-5f1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
            String contact,

            @Schema(description = "Absent for who may not read it, or after the person was erased") @Nullable
            ContactDetails details,

            @Schema(description = "For the account team alone (RM-03)") @Nullable
            String concerns,

            @Schema(description = "Whether the person was erased") @Nullable
            Boolean erased,

            @Schema(description = "The one line of contact (RM-04)", example = "account-manager-1")
            String owner,

            @Schema(description = "aware, interested, trusting or allied (RM-02)", example = "interested")
            String stage,

            @Schema(description = "decision-maker, key-influencer, coach or guide (RM-01)", example = "decision-maker")
            @Nullable
            String role,

            @Nullable LocalDate roleFrom,
            @Nullable LocalDate roleUntil,

            @Schema(description = "False once they have left", example = "true")
            boolean there,

            Instant since)
            implements ContactView {

        static Line of(Opened opened) {
            ContactRow row = opened.row();
            ContactRow.Part part = row.part();
            return new Line(
                    row.contact(),
                    opened.details(),
                    opened.concerns(),
                    opened.erased() ? Boolean.TRUE : null,
                    row.owner(),
                    row.stage(),
                    part == null ? null : part.role(),
                    part == null ? null : part.roleFrom(),
                    part == null ? null : part.roleUntil(),
                    row.there(),
                    row.since());
        }
    }

    /** All contacts of a customer. */
    @Schema(name = "CustomerContacts")
    record Contacts(List<Line> items) implements ContactView {}

    /** One of the four roles in decisions, and who plays it (RM-05). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "StakeholderRole")
    record RoleCovered(
            @Schema(example = "decision-maker") String role,

            @Schema(description = "Who plays it on that day and is still there")
            List<String> contacts,

            @Schema(description = "The furthest stage of any of them; absent if nobody is known", example = "trusting")
            @Nullable
            String stage)
            implements ContactView {}

    /** Which of the four roles are known at a customer, and which are not (RM-05). */
    @Schema(name = "StakeholderCoverage")
    record Coverage(
            List<RoleCovered> roles,

            @Schema(description = "Roles nobody is known to play", example = "[\"coach\"]")
            List<String> gaps)
            implements ContactView {}
}

package org.keji.query.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.query.customer.CustomerRow.Details;

/** Cards of customers as the API shows them. */
sealed interface CustomerView {

    /** One card. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CustomerCard")
    record Line(
            @Schema(example = "customer-7d0a4b1e-5c52-5d0c-8e0a-0f6b4d1f9a11")
            String id,

            @Schema(example = "East Harbour Logistics Ltd.") String name,

            @Schema(
                    description = "The unified social credit code; absent abroad, or while it is not known",
                    example = "91350100M000100Y43")
            @Nullable
            String registrationNumber,

            @Schema(example = "Logistics") String industry,

            @Schema(description = "large, medium, small or sole-trader", example = "medium")
            String size,

            @Schema(description = "domestic or international", example = "domestic")
            String territory,

            @Schema(example = "18 Harbour Road, Fuzhou") @Nullable
            String address,

            @Schema(description = "How the house came to know it", example = "Trade fair") @Nullable
            String source,

            @Schema(description = "What it prefers and needs", example = "Invoices on paper") @Nullable
            String needs,

            @Schema(description = "potential, ordinary or key", example = "ordinary")
            String standing,

            @Schema(description = "Whether it is served", example = "true")
            boolean active,

            @Schema(example = "account-manager-1") String accountManager,
            Instant registeredAt,

            @Schema(description = "When the card was last looked over, with its registration and corrections")
            Instant reviewedAt,

            @Schema(description = "The last moment by which the card is to be looked over again")
            Instant reviewDue,

            @Schema(description = "Whether that lies before the moment asked about", example = "false")
            boolean stale,

            long version)
            implements CustomerView {

        /** @param at the time it is looked at */
        static Line of(CustomerRow row, Instant at) {
            Details details = row.details();
            return new Line(
                    row.customerId(),
                    details.name(),
                    details.registrationNumber(),
                    details.industry(),
                    details.size(),
                    details.territory(),
                    details.address(),
                    details.source(),
                    details.needs(),
                    row.standing(),
                    row.active(),
                    row.accountManager(),
                    row.registeredAt(),
                    row.review().reviewedAt(),
                    row.review().reviewDue(),
                    row.isStale(at),
                    row.version());
        }
    }

    /** A page of cards, and where the next one begins. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CustomerPage")
    record Page(List<Line> items, @Nullable String next) implements CustomerView {}
}

package org.keji.query.customersearch;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a search for customers answers. */
sealed interface CustomerSearchView {

    /** A customer that was found. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "FoundCustomer")
    record Found(
            @Schema(example = "customer-7d0a4b1e-5c52-5d0c-8e0a-0f6b4d1f9a11")
            String id,

            @Schema(description = "Absent for a person", example = "福州东港物流有限公司") @Nullable
            String name,

            @Schema(description = "Absent abroad, or while it is not known", example = "91350100M000100Y43") @Nullable
            String registrationNumber,

            @Schema(description = "Absent for a person", example = "Logistics") @Nullable
            String industry,

            @Nullable String address,

            @Schema(description = "Whether they are served", example = "true")
            boolean active,

            @Schema(description = "Who looks after them", example = "account-manager-1")
            String accountManager,

            Instant registeredAt)
            implements CustomerSearchView {

        static Found of(FindableCustomerRow row) {
            return new Found(
                    row.customerId(),
                    row.saying().name(),
                    row.saying().registrationNumber(),
                    row.saying().industry(),
                    row.saying().address(),
                    row.active(),
                    row.keeping().accountManager(),
                    row.registeredAt());
        }
    }

    /** A page of what was found, newest registration first, and where the next one begins. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "FoundCustomerPage")
    record Page(List<Found> items, @Nullable String next) implements CustomerSearchView {}

    /** Somebody who works at a customer, or did, or is one, and was found; nothing of who they are. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "FoundContact")
    record FoundContact(
            @Schema(
                    description = "Names the person, and says nothing of who it is",
                    example = "person-5f1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
            String contact,

            @Schema(example = "customer-7d0a4b1e-5c52-5d0c-8e0a-0f6b4d1f9a11")
            String customerId,

            @Schema(description = "Absent where they are the customer themself", example = "福州东港物流有限公司") @Nullable
            String customerName,

            @Schema(description = "Whether the customer is served", example = "true")
            boolean active,

            @Schema(description = "Who looks after the customer", example = "account-manager-1")
            String accountManager)
            implements CustomerSearchView {}

    /** A page of contacts that were found, newest first, and where the next one begins. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "FoundContactPage")
    record ContactPage(List<FoundContact> items, @Nullable String next) implements CustomerSearchView {}
}

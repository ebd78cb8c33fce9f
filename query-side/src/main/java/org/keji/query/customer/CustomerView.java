package org.keji.query.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
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

            @Schema(description = "organisation or person", example = "organisation")
            String kind,

            @Schema(
                    description = "Of an organisation; who a person is, is told by listContacts",
                    example = "East Harbour Logistics Ltd.")
            @Nullable
            String name,

            @Schema(description = "The contact that a person is of themself; absent for an organisation") @Nullable
            String contact,

            @Schema(
                    description = "The unified social credit code; absent abroad, or while it is not known",
                    example = "91350100M000100Y43")
            @Nullable
            String registrationNumber,

            @Schema(description = "Of an organisation", example = "Logistics") @Nullable
            String industry,

            @Schema(description = "Of an organisation: large, medium, small or sole-trader", example = "medium")
            @Nullable
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

            @Schema(description = "The card that goes on in its place") @Nullable
            String mergedInto,

            @Schema(example = "account-manager-1") String accountManager,

            @Schema(description = "Who is asked to take it") @Nullable
            String offeredTo,

            @Schema(
                    description = "The support team, each as function=member",
                    example = "[\"claims=department-officer-1\"]")
            List<String> team,

            @Schema(description = "The key list it is on", example = "Ports of the coast") @Nullable
            String keyList,

            @Schema(description = "How far the house has come with it", example = "converted")
            String funnel,

            @Schema(description = "good, ordinary or bad", example = "good")
            String credit,

            @Schema(description = "Days from delivery to payment", example = "30")
            int creditDays,

            @Schema(description = "Percent off each price", example = "2.50")
            BigDecimal discount,

            @Schema(description = "star, question-mark, cash-cow or dog", example = "star") @Nullable
            String quadrant,

            @Schema(description = "Marked as strategic", example = "false")
            boolean vip,

            @Schema(description = "Response times are shortened", example = "true")
            boolean greenChannel,

            @Schema(description = "Served where it is", example = "false")
            boolean onSiteService,

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
                    details.kind(),
                    details.name(),
                    details.person(),
                    details.registrationNumber(),
                    details.industry(),
                    details.size(),
                    details.territory(),
                    details.address(),
                    details.source(),
                    details.needs(),
                    row.standing(),
                    row.active(),
                    row.mergedInto(),
                    row.keeping().accountManager(),
                    row.keeping().offeredTo(),
                    row.keeping().team(),
                    row.relation().keyList(),
                    row.relation().funnel(),
                    row.relation().terms().credit(),
                    row.relation().terms().creditDays(),
                    row.relation().terms().discount(),
                    row.quadrant(),
                    row.relation().marks().vip(),
                    row.relation().marks().greenChannel(),
                    row.relation().marks().onSiteService(),
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

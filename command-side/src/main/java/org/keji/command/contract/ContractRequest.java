package org.keji.command.contract;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.kernel.contract.Arrival;
import org.keji.kernel.contract.Terms;
import org.keji.kernel.contract.Verdict;
import org.keji.kernel.value.Money;

/** Bodies of the commands to a contract. A contract's terms are kept in clear, so they name no person. */
sealed interface ContractRequest extends Body {

    /** The terms, as far as they were settled. */
    @Schema(name = "ContractTermsSaid")
    record TermsSaid(
            @Schema(example = "Two harbour cranes") @Nullable
            String product,

            @Schema(description = "In CNY, to the fen", example = "1250000.00") @Nullable
            BigDecimal price,

            @Schema(description = "When, where and how", example = "By the end of June, free to the quay") @Nullable
            String delivery,

            @Schema(description = "What is done beside it", example = "Training of the drivers") @Nullable
            String service,

            @Schema(description = "How it is kept working", example = "Two years, within 24 hours") @Nullable
            String maintenance) {

        void check() {
            checkText(product, "/terms/product");
            Body.requireMoney(price, "/terms/price");
            Body.requireField(price == null || price.signum() >= 0, "/terms/price");
            checkText(delivery, "/terms/delivery");
            checkText(service, "/terms/service");
            checkText(maintenance, "/terms/maintenance");
        }

        private static void checkText(@Nullable String text, String pointer) {
            Body.requireField(text == null || (!text.isBlank() && text.length() <= LONGEST_REASON), pointer);
        }

        Terms terms() {
            return new Terms(product, price == null ? null : Money.of(price), delivery, service, maintenance);
        }
    }

    /** A contract as it came. */
    @Schema(name = "ContractRegistration")
    record Registration(
            @Schema(
                    example = "customer-4b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String customerId,

            @Schema(
                    description = "What the house calls it; no two contracts share one",
                    example = "K-2026-0117",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String number,

            @Schema(example = "fax", requiredMode = Schema.RequiredMode.REQUIRED)
            Arrival arrival,

            @Schema(
                    description = "Where one of the five is left out the contract stands as unclear",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            TermsSaid terms,

            @Schema(description = LAST_DAY, example = "2027-12-31") @Nullable
            LocalDate endsOn,

            @Schema(description = "When it came; now if left out", example = "2026-05-04T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "Order of the spring fair") @Nullable
            String reason)
            implements ContractRequest {

        void check() {
            Body.requireWord(customerId, "/customerId");
            Body.requireWord(number, "/number");
            Body.requireField(arrival != null, "/arrival");
            Body.requireField(terms != null, "/terms");
            terms.check();
            Body.requireDay(endsOn, "/endsOn");
            Body.requireReason(reason);
        }
    }

    /** All terms, once they are clear. */
    @Schema(name = "ContractClarification")
    record Clarification(
            @Schema(description = "All five, said anew", requiredMode = Schema.RequiredMode.REQUIRED)
            TermsSaid terms,

            @Schema(description = LAST_DAY, example = "2027-12-31") @Nullable
            LocalDate endsOn,

            @Schema(description = WHEN, example = "2026-05-05T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "Asked by telephone") @Nullable
            String reason)
            implements ContractRequest {

        void check() {
            Body.requireField(terms != null, "/terms");
            terms.check();
            Body.requireDay(endsOn, "/endsOn");
            Body.requireReason(reason);
        }
    }

    /** Yes or no. */
    @Schema(name = "ContractAnswer")
    record Answer(
            @Schema(example = "agrees", requiredMode = Schema.RequiredMode.REQUIRED)
            Verdict verdict,

            @Schema(description = WHEN, example = "2026-05-06T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON + "; a no must have one", example = "Delivery by June can be kept") @Nullable
            String reason)
            implements ContractRequest {

        void check() {
            Body.requireField(verdict != null, "/verdict");
            Body.requireReason(reason);
        }
    }

    /** Other terms for a contract in force. */
    @Schema(name = "ContractChangeProposal")
    record Change(
            @Schema(description = "All five, as they shall be", requiredMode = Schema.RequiredMode.REQUIRED)
            TermsSaid terms,

            @Schema(
                    description =
                            "Whether every department reviews it again; a price that moves far enough makes it so",
                    example = "false")
            @Nullable
            Boolean major,

            @Schema(description = WHEN, example = "2026-06-01T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "The quay is not ready before August") @Nullable
            String reason)
            implements ContractRequest {

        boolean asMajor() {
            return Boolean.TRUE.equals(major);
        }

        void check() {
            Body.requireField(terms != null, "/terms");
            terms.check();
            Body.requireReason(reason);
        }
    }

    /** How much longer a contract shall hold. */
    @Schema(name = "ContractRenewalAnnouncement")
    record Renewal(
            @Schema(description = LAST_DAY, example = "2028-12-31", requiredMode = Schema.RequiredMode.REQUIRED)
            LocalDate endsOn,

            @Schema(description = WHEN, example = "2027-10-01T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "The customer asked to go on") @Nullable
            String reason)
            implements ContractRequest {

        void check() {
            Body.requireField(endsOn != null, "/endsOn");
            Body.requireDay(endsOn, "/endsOn");
            Body.requireReason(reason);
        }
    }

    /** A step that needs no more than when and why. */
    @Schema(name = "ContractStep")
    record Step(
            @Schema(description = WHEN, example = "2026-05-08T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "Both sides have signed on paper") @Nullable
            String reason)
            implements ContractRequest {

        void check() {
            Body.requireReason(reason);
        }
    }

    String LAST_DAY = "The last day on which it holds; without an end if left out";
}

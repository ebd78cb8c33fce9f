package org.keji.query.hospitality;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.query.hospitality.LedgerJson.Cutting;
import org.keji.query.hospitality.LedgerJson.Measured;

/** Meals with guests as the API shows them. */
sealed interface MealView {

    /** A line of the ledger. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "HospitalityRequest")
    record Line(
            @Schema(example = "hospitality-6b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
            String id,

            @Schema(
                    description = "requested, half-approved, approved, refused, withdrawn, held, not-held, billed, "
                            + "signed, settled or not-reimbursed",
                    example = "billed")
            String state,

            @Schema(example = "customer-7d0a4b1e-5c52-5d0c-8e0a-0f6b4d1f9a11") @Nullable
            String customerId,

            @Schema(description = "potential, ordinary or key, when it was asked for", example = "key")
            String standing,

            @Schema(example = "Harbour Freight") String organisation,

            @Schema(example = "banquet") String form,

            @Schema(description = "department or staff", example = "department")
            String hostedBy,

            @Schema(example = "Lotus House") String restaurant,

            @Schema(description = "When it began, or is to begin")
            Instant at,

            @Schema(description = "How many were expected", example = "4")
            int guests,

            @Schema(description = "Who of the house is to sit with them")
            List<String> hosts,

            @Schema(description = "What a person is to cost, CNY", example = "150.00")
            BigDecimal standard,

            @Schema(example = "The yearly review") String purpose,

            @Schema(description = "Who arranges it", example = "account-manager-1")
            String specialist,

            @Schema(description = "Whether the hosts sit there for their department", example = "false")
            boolean departmentAtTable,

            @Schema(description = "Contacts among the guests, by their ids")
            List<String> recipients,

            @Schema(example = "Customer service") String department,

            @Schema(example = "account-manager-1") String requestedBy,
            Instant requestedAt,

            @Schema(description = "Limits that do not bind and were exceeded", example = "[\"guide\"]")
            List<String> warnings,

            @Schema(description = "Who agreed in words", example = "service-manager-1") @Nullable
            String approver,

            @Schema(description = "The last moment in time for the papers") @Nullable
            Instant papersDue,

            @Schema(description = "When the papers were filed") @Nullable
            Instant papersFiledAt,

            @Schema(description = "Who approved or refused it last", example = "service-supervisor-1") @Nullable
            String decidedBy,

            @Schema(description = "The rule by which it was refused", example = "HO-02") @Nullable
            String clause,

            @Schema(description = "Why, if anything was said") @Nullable
            String because,

            @Schema(description = "The last moment in time for the bill") @Nullable
            Instant billDue,

            @Schema(description = "What it came to, CNY", example = "520.00") @Nullable
            BigDecimal total,

            @Schema(description = "Whether the bill was stated in time", example = "true") @Nullable
            Boolean billInTime,

            @Schema(description = "What the house may pay of it, CNY", example = "500.00") @Nullable
            BigDecimal reimbursable,

            @Schema(description = "What the house pays, CNY", example = "500.00") @Nullable
            BigDecimal reimbursed,

            @Schema(example = "4") long version)
            implements MealView {

        static Line of(MealRow row) {
            MealRow.Request asked = row.request();
            MealRow.Oral oral = row.oral();
            MealRow.Ruling ruling = row.ruling();
            MealRow.Sitting sitting = row.sitting();
            MealRow.Bill bill = row.bill();
            return new Line(
                    row.hospitalityId(),
                    row.state(),
                    row.customerId(),
                    asked.standing(),
                    asked.organisation(),
                    asked.form(),
                    asked.hostedBy(),
                    asked.restaurant(),
                    row.at(),
                    asked.guests(),
                    asked.hosts(),
                    asked.standard(),
                    asked.purpose(),
                    asked.specialist(),
                    asked.departmentAtTable(),
                    asked.recipients(),
                    asked.department(),
                    asked.requestedBy(),
                    asked.requestedAt(),
                    row.warnings(),
                    oral == null ? null : oral.approver(),
                    oral == null ? null : oral.papersDue(),
                    oral == null ? null : oral.papersFiledAt(),
                    ruling == null ? null : ruling.decidedBy(),
                    ruling == null ? null : ruling.clause(),
                    ruling == null ? null : ruling.decidedBecause(),
                    sitting == null ? null : sitting.billDue(),
                    bill == null ? null : bill.total(),
                    bill == null ? null : (Boolean) bill.statedInTime(),
                    bill == null ? null : bill.reimbursable(),
                    row.reimbursed(),
                    row.version());
        }
    }

    /** A page of the ledger. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "HospitalityRequests")
    record Lines(
            List<Line> items,

            @Schema(description = "Where the next page begins; left out on the last") @Nullable
            String next)
            implements MealView {}

    /** One meal with all that belongs to it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "HospitalityFile")
    record File(
            Line request,

            @Schema(description = "The meal held against each limit: as it was asked for, or as it was billed")
            List<Measured> measures,

            @Schema(description = "What of the bill is not paid, and why; left out while none is stated") @Nullable
            List<Cutting> cuts,

            @Schema(description = "Guests at table", example = "4") @Nullable
            Integer came,

            @Schema(description = "Hosts at table", example = "2") @Nullable
            Integer hosted,

            @Schema(description = "What of the bill drinks and fruit came to, CNY", example = "120.00") @Nullable
            BigDecimal drinks,

            @Schema(example = "INV-2026-0506") @Nullable String invoice,

            @Schema(example = "account-manager-1") @Nullable String statedBy,

            @Schema(example = "service-supervisor-1") @Nullable
            String signedBy,

            @Schema(description = "The bill of the restaurant with which it was settled") @Nullable
            String statementId,

            @Schema(description = "Who else was a guest, one a line, for those who see all meals") @Nullable
            String otherGuests,

            @Schema(description = "Whether those names were erased") @Nullable
            Boolean guestsErased)
            implements MealView {

        static File of(MealRow row, @Nullable String names, boolean erased) {
            MealRow.Sitting sitting = row.sitting();
            MealRow.Bill bill = row.bill();
            MealRow.Payment payment = row.payment();
            return new File(
                    Line.of(row),
                    LedgerJson.measures(row.measures()),
                    row.cuts() == null ? null : LedgerJson.cuts(row.cuts()),
                    sitting == null ? null : (Integer) sitting.came(),
                    sitting == null ? null : (Integer) sitting.hosted(),
                    bill == null ? null : bill.drinks(),
                    bill == null ? null : bill.invoice(),
                    bill == null ? null : bill.statedBy(),
                    row.signedBy(),
                    payment == null ? null : payment.statementId(),
                    names,
                    erased ? Boolean.TRUE : null);
        }
    }
}

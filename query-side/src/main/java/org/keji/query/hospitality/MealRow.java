package org.keji.query.hospitality;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.query.readmodel.Json;
import org.keji.query.readmodel.Place;

/**
 * A meal as the ledger keeps it; names of guests stay sealed.
 *
 * @param at when it began, or is to begin
 * @param warnings limits that do not bind and were exceeded, of the request or of the bill
 * @param measures the meal held against all limits
 * @param oral null unless somebody agreed in words
 * @param ruling null while nobody decided in writing
 * @param sitting null while it did not take place
 * @param billMissedAt when it was noted that the time for the bill had passed; null if it was not
 * @param bill null while it is not stated
 * @param cuts what of the bill is not paid, and why; null while none is stated
 * @param signedBy null while nobody signed the bill
 * @param payment null while it is not settled
 * @param version the sequence of its newest event and one; version and position only ever rise
 */
record MealRow(
        String hospitalityId,
        String state,
        @Nullable String customerId,
        Request request,
        Instant at,
        BigDecimal planned,
        List<String> warnings,
        Json measures,
        @Nullable Oral oral,
        @Nullable Ruling ruling,
        @Nullable Sitting sitting,
        @Nullable Instant billMissedAt,
        @Nullable Bill bill,
        @Nullable Json cuts,
        @Nullable String signedBy,
        @Nullable Payment payment,
        long version,
        long position) {

    /** What was asked for. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Request(
            String standing,
            String organisation,
            String form,
            String hostedBy,
            String restaurant,
            int guests,
            List<String> hosts,
            BigDecimal standard,
            String purpose,
            String specialist,
            boolean departmentAtTable,
            List<String> recipients,
            @Nullable Json names,
            String department,
            String requestedBy,
            Instant requestedAt,
            @Nullable String because) {}

    /** Who agreed in words, and the papers. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Oral(
            String approver,
            Instant saidAt,
            Instant papersDue,
            @Nullable Instant papersFiledAt,
            @Nullable Instant papersMissedAt) {}

    /** Who approved or refused it last. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Ruling(
            String decidedBy,
            Instant decidedAt,
            @Nullable String clause,
            @Nullable String decidedBecause) {}

    /** Who sat at table. */
    record Sitting(int came, int hosted, Instant billDue) {}

    /** What it came to, and what of that may be paid. */
    record Bill(
            BigDecimal total,
            BigDecimal drinks,
            String invoice,
            String statedBy,
            Instant statedAt,
            boolean statedInTime,
            BigDecimal reimbursable) {}

    /** What is paid, and what not. */
    record Payment(String statementId, BigDecimal reimbursed, Instant settledAt) {}

    /** What the house pays, CNY; null while it is not settled. */
    @Nullable
    BigDecimal reimbursed() {
        Payment paid = payment;
        return paid == null ? null : paid.reimbursed();
    }

    Place place() {
        return new Place(request.requestedAt(), hospitalityId);
    }
}

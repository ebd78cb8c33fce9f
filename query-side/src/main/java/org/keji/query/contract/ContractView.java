package org.keji.query.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.contract.Terms;
import org.keji.query.contract.ContractRow.Asking;
import org.keji.query.contract.ContractRow.End;
import org.keji.query.contract.ContractRow.Life;
import org.keji.query.contract.ContractRow.Origin;
import org.keji.query.contract.ContractRow.Pending;
import org.keji.query.contract.ReviewRow.Note;
import org.keji.query.contract.ReviewRow.Ruling;

/** Contracts as the API shows them. */
sealed interface ContractView {

    /** The terms; what is left out is not stated. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ContractTerms")
    record Stated(
            @Schema(example = "Two harbour cranes") @Nullable
            String product,

            @Schema(description = "In CNY", example = "1250000.00") @Nullable
            BigDecimal price,

            @Nullable String delivery,
            @Nullable String service,
            @Nullable String maintenance)
            implements ContractView {

        static Stated of(Terms terms) {
            return new Stated(terms.product(), terms.price(), terms.delivery(), terms.service(), terms.maintenance());
        }
    }

    /** A line of the register. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Contract")
    record Line(
            @Schema(example = "contract-6c1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
            String id,

            @Schema(example = "K-2026-0117") String number,

            @Schema(example = "customer-4b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
            String customerId,

            @Schema(description = "paper, fax, phone, e-mail or in-person", example = "fax")
            String arrival,

            @Schema(
                    description = "unclear, under-review, in-force, expired, fulfilled or terminated",
                    example = "in-force")
            String state,

            @Schema(description = "In force or, before it is signed, as they were last said")
            Stated terms,

            @Schema(description = "The departments whose answer is missing")
            List<String> awaited,

            @Schema(description = "The last moment in time for their answers") @Nullable
            Instant answerDue,

            @Schema(description = "Whether that lies before the moment asked about", example = "false")
            boolean overdue,

            @Schema(description = "The change that neither holds nor was dropped", example = "1") @Nullable
            Integer openChange,

            @Schema(description = "The last day on which it holds", example = "2027-12-31") @Nullable
            LocalDate endsOn,

            @Schema(description = "The last moment in time to announce its renewal") @Nullable
            Instant announceBy,

            @Schema(description = "Whether its renewal is to be announced, and was not", example = "false")
            boolean renewalDue,

            @Nullable Instant renewalAnnouncedAt,

            @Schema(description = "Whether that was as long ahead as the book asks for") @Nullable
            Boolean renewalInTime,

            @Schema(description = "The last day it shall hold by the renewal that is open") @Nullable
            LocalDate renewedUntil,

            @Schema(example = "account-manager-1") String accountManager,
            @Schema(example = "account-manager-1") String registeredBy,
            @Schema(example = "Customer service") String department,
            Instant registeredAt,
            @Nullable Instant signedAt,

            @Schema(description = "When it was fulfilled or given up") @Nullable
            Instant endedAt,

            @Schema(description = "Why it was given up") @Nullable
            String endedBecause,

            long version)
            implements ContractView {

        /** @param at the time it is looked at */
        static Line of(ContractRow row, Instant at) {
            Origin origin = row.origin();
            Asking asking = row.asking();
            Pending change = row.change();
            Life life = row.life();
            End end = row.end();
            return new Line(
                    row.contractId(),
                    origin.number(),
                    origin.customerId(),
                    origin.arrival(),
                    row.hasRunOut(at) ? "expired" : row.state(),
                    Stated.of(row.terms()),
                    asking.awaited(),
                    asking.answerDue(),
                    row.isOverdue(at),
                    change == null ? null : change.openChange(),
                    life.endsOn(),
                    life.announceBy(),
                    row.isRenewalDue(at),
                    life.announcedAt(),
                    life.announcedInTime(),
                    life.renewedUntil(),
                    origin.accountManager(),
                    origin.registeredBy(),
                    origin.department(),
                    origin.registeredAt(),
                    life.signedAt(),
                    end == null ? null : end.endedAt(),
                    end == null ? null : end.endedBecause(),
                    row.version());
        }
    }

    /** A page of contracts, and where the next one begins. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ContractPage")
    record Lines(List<Line> items, @Nullable String next) implements ContractView {}

    /** What one department was asked, and what it answered. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ContractReview")
    record Review(
            @Schema(description = "Of the reviews before signature; absent if it is about a change", example = "1")
            @Nullable
            Integer round,

            @Schema(description = "The change it is about; absent before signature") @Nullable
            Integer change,

            @Schema(example = "Billing") String department,
            Instant askedAt,
            Instant dueAt,
            @Nullable String acknowledgedBy,
            @Nullable Instant acknowledgedAt,

            @Schema(description = "agrees or objects; absent while it has not said", example = "agrees") @Nullable
            String verdict,

            @Nullable String reviewedBy,
            @Nullable Instant reviewedAt,
            @Nullable String because)
            implements ContractView {

        static Review of(ReviewRow row) {
            Note note = row.note();
            Ruling ruling = row.ruling();
            return new Review(
                    row.round(),
                    row.change(),
                    row.department(),
                    row.askedAt(),
                    row.dueAt(),
                    note == null ? null : note.acknowledgedBy(),
                    note == null ? null : note.acknowledgedAt(),
                    ruling == null ? null : ruling.verdict(),
                    ruling == null ? null : ruling.reviewedBy(),
                    ruling == null ? null : ruling.reviewedAt(),
                    ruling == null ? null : ruling.because());
        }
    }

    /** A change, from its proposal until it holds or is dropped. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ContractChange")
    record Change(
            @Schema(example = "1") int number,

            @Schema(description = "proposed, notified, in-force, refused, objected or withdrawn", example = "proposed")
            String state,

            @Schema(description = "As they are to be") Stated terms,
            @Schema(example = "true") boolean major,
            @Schema(example = "account-manager-1") String proposedBy,
            Instant proposedAt,
            @Nullable String because,
            @Nullable Instant houseAgreedAt,
            @Nullable Instant customerAgreedAt,
            @Nullable Instant notifiedAt,

            @Schema(description = "When it took effect or was dropped") @Nullable
            Instant settledAt,

            @Nullable String settledBecause)
            implements ContractView {

        static Change of(ChangeRow row) {
            ChangeRow.Outcome outcome = row.outcome();
            return new Change(
                    row.change(),
                    row.state(),
                    Stated.of(row.terms()),
                    row.major(),
                    row.proposedBy(),
                    row.proposedAt(),
                    row.because(),
                    row.houseAgreedAt(),
                    row.customerAgreedAt(),
                    row.notifiedAt(),
                    outcome == null ? null : outcome.settledAt(),
                    outcome == null ? null : outcome.settledBecause());
        }
    }

    /** One contract with its reviews and its changes. */
    @Schema(name = "ContractFile")
    record File(Line contract, List<Review> reviews, List<Change> changes) implements ContractView {}
}

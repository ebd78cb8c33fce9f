package org.keji.query.contract;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.contract.ContractChangeEvent;
import org.keji.kernel.contract.ContractChangeEvent.ChangeAcknowledged;
import org.keji.kernel.contract.ContractChangeEvent.ChangeAgreed;
import org.keji.kernel.contract.ContractChangeEvent.ChangeNotified;
import org.keji.kernel.contract.ContractChangeEvent.ChangeObjected;
import org.keji.kernel.contract.ContractChangeEvent.ChangeProposed;
import org.keji.kernel.contract.ContractChangeEvent.ChangeRefused;
import org.keji.kernel.contract.ContractChangeEvent.ChangeReviewed;
import org.keji.kernel.contract.ContractChangeEvent.ChangeTookEffect;
import org.keji.kernel.contract.ContractChangeEvent.ChangeWithdrawn;
import org.keji.kernel.contract.ContractEvent;
import org.keji.kernel.contract.ContractEvent.ContractClarified;
import org.keji.kernel.contract.ContractEvent.ContractFulfilled;
import org.keji.kernel.contract.ContractEvent.ContractRegistered;
import org.keji.kernel.contract.ContractEvent.ContractSigned;
import org.keji.kernel.contract.ContractEvent.ContractTerminated;
import org.keji.kernel.contract.ContractEvent.DepartmentAgreed;
import org.keji.kernel.contract.ContractEvent.DepartmentObjected;
import org.keji.kernel.contract.ContractEvent.ReviewBegun;
import org.keji.kernel.contract.ContractRenewalEvent;
import org.keji.kernel.contract.Verdict;
import org.keji.query.readmodel.Recorded;

/**
 * What one department was asked, and what it answered.
 *
 * @param round of the reviews before signature; null if it is about a change
 * @param change the change it is about; null before signature
 * @param note null while it has taken none, and before signature
 * @param ruling null while it has not reviewed
 */
record ReviewRow(
        String id,
        String contractId,
        @Nullable Integer round,
        @Nullable Integer change,
        String department,
        Instant askedAt,
        Instant dueAt,
        @Nullable Note note,
        @Nullable Ruling ruling) {

    /** That it took note. */
    record Note(String acknowledgedBy, Instant acknowledgedAt) {}

    /**
     * That it reviewed.
     *
     * @param because why it objects; null if it agrees without a word
     */
    record Ruling(
            String verdict,
            String reviewedBy,
            Instant reviewedAt,
            @Nullable String because) {}

    static List<String> keysOf(Recorded recorded) {
        return recorded.event() instanceof ContractEvent event ? keysOf(event) : List.of();
    }

    private static List<String> keysOf(ContractEvent event) {
        String contract = event.stream();
        return switch (event) {
            case ReviewBegun e -> inRound(contract, e.round(), e.departments());
            case DepartmentAgreed e -> inRound(contract, e.round(), List.of(e.department()));
            case DepartmentObjected e -> inRound(contract, e.round(), List.of(e.department()));
            case ContractChangeEvent e -> keysOf(contract, e);
            case ContractRegistered _,
                    ContractClarified _,
                    ContractSigned _,
                    ContractFulfilled _,
                    ContractTerminated _,
                    ContractRenewalEvent _ -> List.of();
        };
    }

    private static List<String> keysOf(String contract, ContractChangeEvent event) {
        return switch (event) {
            case ChangeNotified e -> ofChange(contract, e.change(), e.departments());
            case ChangeAcknowledged e -> ofChange(contract, e.change(), List.of(e.department()));
            case ChangeReviewed e -> ofChange(contract, e.change(), List.of(e.department()));
            case ChangeObjected e -> ofChange(contract, e.change(), List.of(e.department()));
            case ChangeProposed _, ChangeAgreed _, ChangeRefused _, ChangeWithdrawn _, ChangeTookEffect _ -> List.of();
        };
    }

    private static List<String> inRound(String contract, int round, List<String> departments) {
        return keys("%s round %d ".formatted(contract, round), departments);
    }

    private static List<String> ofChange(String contract, int change, List<String> departments) {
        return keys("%s change %d ".formatted(contract, change), departments);
    }

    private static List<String> keys(String about, List<String> departments) {
        return departments.stream().map(about::concat).toList();
    }

    static @Nullable ReviewRow after(String key, @Nullable ReviewRow before, Recorded recorded) {
        ContractEvent event = (ContractEvent) recorded.event();
        if (event instanceof ReviewBegun e) {
            return asked(key, e, e.round(), null, e.reviewDue());
        }
        if (event instanceof ChangeNotified e) {
            return asked(key, e, null, e.change(), e.answerDue());
        }
        return before == null ? null : before.answered(event, recorded);
    }

    /** A key ends with the department, whatever blanks that has. */
    private static ReviewRow asked(
            String key, ContractEvent event, @Nullable Integer round, @Nullable Integer change, Instant due) {
        String department = key.split(" ", 4)[3];
        return new ReviewRow(key, event.stream(), round, change, department, event.occurredAt(), due, null, null);
    }

    private ReviewRow answered(ContractEvent event, Recorded recorded) {
        return switch (event) {
            case DepartmentAgreed e -> rules(Verdict.AGREES, e.reviewedBy(), recorded);
            case DepartmentObjected e -> rules(Verdict.OBJECTS, e.reviewedBy(), recorded);
            case ContractChangeEvent e -> answered(e, recorded);
            case ReviewBegun _,
                    ContractRegistered _,
                    ContractClarified _,
                    ContractSigned _,
                    ContractFulfilled _,
                    ContractTerminated _,
                    ContractRenewalEvent _ -> this;
        };
    }

    private ReviewRow answered(ContractChangeEvent event, Recorded recorded) {
        return switch (event) {
            case ChangeAcknowledged e -> notes(e.acknowledgedBy(), e.occurredAt());
            case ChangeReviewed e ->
                notes(e.reviewedBy(), e.occurredAt()).rules(Verdict.AGREES, e.reviewedBy(), recorded);
            case ChangeObjected e ->
                notes(e.reviewedBy(), e.occurredAt()).rules(Verdict.OBJECTS, e.reviewedBy(), recorded);
            case ChangeNotified _,
                    ChangeProposed _,
                    ChangeAgreed _,
                    ChangeRefused _,
                    ChangeWithdrawn _,
                    ChangeTookEffect _ -> this;
        };
    }

    /** The first note stays. */
    private ReviewRow notes(String by, Instant at) {
        Note taken = note == null ? new Note(by, at) : note;
        return new ReviewRow(id, contractId, round, change, department, askedAt, dueAt, taken, ruling);
    }

    private ReviewRow rules(Verdict verdict, String by, Recorded recorded) {
        Ruling given = new Ruling(verdict.code(), by, recorded.occurredAt(), recorded.reason());
        return new ReviewRow(id, contractId, round, change, department, askedAt, dueAt, note, given);
    }
}

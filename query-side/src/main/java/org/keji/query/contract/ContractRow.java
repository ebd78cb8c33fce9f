package org.keji.query.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.contract.ContractEvent.ContractRegistered;
import org.keji.kernel.contract.Terms;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;

/**
 * A contract as the register keeps it.
 *
 * @param state unclear, under-review, in-force, fulfilled or terminated; that its last day has passed depends on when
 *     one looks
 * @param terms in force, or as they were last said
 * @param change the one that is open; null if none is
 * @param end null if it was never given up
 * @param version the sequence of its newest event and one; version and position only ever rise
 */
record ContractRow(
        String contractId,
        Origin origin,
        String state,
        Terms terms,
        Asking asking,
        @Nullable Pending change,
        Life life,
        @Nullable End end,
        long version,
        long position) {

    /** A group none of whose columns has a value comes out of the table as none at all. */
    ContractRow {
        terms = Objects.requireNonNullElse(terms, Terms.NONE);
        life = Objects.requireNonNullElse(life, Life.until(null));
    }

    /** What the registration said, which stays; only the customer may go to another account manager. */
    record Origin(
            String number,
            String customerId,
            String arrival,
            String department,
            String accountManager,
            String registeredBy,
            Instant registeredAt) {

        static Origin of(ContractRegistered e) {
            return new Origin(
                    e.number(),
                    e.customerId().value(),
                    e.arrival().code(),
                    e.department(),
                    e.accountManager(),
                    e.registeredBy(),
                    e.occurredAt());
        }
    }

    /**
     * Whom it was put before.
     *
     * @param asked every department that ever was
     * @param awaited those whose answer is missing
     * @param answerDue null if none is missing
     */
    record Asking(
            List<String> asked,
            List<String> awaited,
            @Nullable Instant answerDue) {

        static final Asking NOBODY = new Asking(List.of(), List.of(), null);

        Asking asking(List<String> departments, Instant due) {
            List<String> all = Stream.concat(asked.stream(), departments.stream())
                    .distinct()
                    .toList();
            return new Asking(all, departments, due);
        }

        Asking heard(String department) {
            List<String> left =
                    awaited.stream().filter(other -> !other.equals(department)).toList();
            return left.isEmpty() ? over() : new Asking(asked, left, answerDue);
        }

        Asking over() {
            return new Asking(asked, List.of(), null);
        }
    }

    /** A change that neither holds nor was dropped. */
    record Pending(Integer openChange, Boolean openMajor) {}

    /**
     * From when to when it holds.
     *
     * @param endsAt null while it is not signed, and if it has no end
     * @param announcedAt null if no renewal was announced since it was signed or last renewed
     * @param renewedUntil by the renewal that is open; null if none is
     */
    record Life(
            @Nullable LocalDate endsOn,
            @Nullable Instant endsAt,
            @Nullable Instant announceBy,
            @Nullable Instant signedAt,
            @Nullable Instant announcedAt,
            @Nullable Boolean announcedInTime,
            @Nullable LocalDate renewedUntil) {

        static Life until(@Nullable LocalDate endsOn) {
            return new Life(endsOn, null, null, null, null, null, null);
        }
    }

    /** How it ended. */
    record End(Instant endedAt, @Nullable String endedBecause) {}

    /** Whether it is over at this time although nobody ended it. */
    boolean hasRunOut(Instant at) {
        return state.equals("in-force")
                && life.endsAt() != null
                && !life.endsAt().isAfter(at);
    }

    /** Whether a department should have answered before this time, and has not. */
    boolean isOverdue(Instant at) {
        return asking.answerDue() != null && asking.answerDue().isBefore(at) && !hasRunOut(at);
    }

    /** Whether its renewal is to be announced at this time, and was not. */
    boolean isRenewalDue(Instant at) {
        return state.equals("in-force")
                && life.announceBy() != null
                && !life.announceBy().isAfter(at)
                && life.announcedAt() == null
                && !hasRunOut(at);
    }

    /** The same, of the account manager who looks after the customer at the moment asked about (CU-08). */
    ContractRow keptBy(String accountManager) {
        return new ContractRow(
                contractId,
                new Origin(
                        origin.number(),
                        origin.customerId(),
                        origin.arrival(),
                        origin.department(),
                        accountManager,
                        origin.registeredBy(),
                        origin.registeredAt()),
                state,
                terms,
                asking,
                change,
                life,
                end,
                version,
                position);
    }

    /** A contract is of every department that was ever asked about it. */
    boolean isIn(Reach reach) {
        String department = reach.actor().department();
        return reach.covers(asking.asked().contains(department) ? department : null, origin.accountManager());
    }

    Place place() {
        return new Place(origin.registeredAt(), contractId);
    }
}

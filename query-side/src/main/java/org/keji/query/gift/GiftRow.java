package org.keji.query.gift;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.gift.GiftEvent;
import org.keji.kernel.gift.GiftEvent.GiftProposed;
import org.keji.kernel.gift.GiftEvent.HospitalityCounted;
import org.keji.kernel.gift.GiftStage;
import org.keji.kernel.gift.GiftTerms;
import org.keji.kernel.gift.Measure;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Recorded;

/**
 * A gift as the register keeps it.
 *
 * @param id of the account and its number there
 * @param recipient the contact it is for, by the id
 * @param counts whether it counts for the year
 * @param day on which it was given, or for which it is planned
 * @param limits what it was held against; null for a moment, while that is being said
 * @param exceeded the limits it was over
 * @param ruling null while nobody decided
 * @param ending null while it was neither given nor withdrawn
 * @param version the sequence of its newest event and one; version and position only ever rise
 */
record GiftRow(
        String id,
        String accountId,
        int gift,
        String customerId,
        String recipient,
        int year,
        String state,
        boolean counts,
        Said said,
        LocalDate day,
        Proposal proposal,
        @Nullable Limits limits,
        List<String> exceeded,
        @Nullable Ruling ruling,
        @Nullable Ending ending,
        long version,
        long position) {

    /** What is given, and why. */
    record Said(String kind, String what, BigDecimal amount, String occasion, boolean publicOfficial) {

        private static Said of(GiftTerms terms) {
            return new Said(
                    terms.kind().code(),
                    terms.what(),
                    terms.value(),
                    terms.occasion().code(),
                    terms.publicOfficial());
        }
    }

    /** Who wanted it. */
    record Proposal(
            String proposedBy, Instant proposedAt, @Nullable String because) {}

    /** The limits of the policy book when it was proposed, CNY, and what the year came to. */
    record Limits(BigDecimal mostPerGift, BigDecimal mostPerYear, BigDecimal ofTheYear) {}

    /**
     * Who approved or refused it.
     *
     * @param decidedBy null if the book did
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Ruling(
            boolean byBook,
            @Nullable String decidedBy,
            Instant decidedAt,
            @Nullable String decidedBecause) {

        static Ruling byBook(Recorded recorded) {
            return new Ruling(true, null, recorded.occurredAt(), null);
        }

        static Ruling by(String somebody, Recorded recorded) {
            return new Ruling(false, somebody, recorded.occurredAt(), recorded.reason());
        }
    }

    /** That it was given or withdrawn. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Ending(String endedBy, Instant endedAt, @Nullable String endedBecause) {

        static Ending of(Recorded recorded) {
            return new Ending(recorded.actor(), recorded.occurredAt(), recorded.reason());
        }
    }

    /** The key under which a gift is kept. */
    static String idOf(String account, int gift) {
        return account + "-" + gift;
    }

    static GiftRow of(GiftProposed e, Recorded recorded) {
        return new GiftRow(
                idOf(e.stream(), e.gift()),
                e.stream(),
                e.gift(),
                e.customerId().value(),
                e.recipient().value(),
                e.year(),
                GiftStage.after(e).code(),
                true,
                Said.of(e.terms()),
                e.terms().plannedOn(),
                new Proposal(e.proposedBy(), e.occurredAt(), recorded.reason()),
                null,
                List.of(),
                null,
                null,
                0,
                0);
    }

    /** A meal was approved by rules of its own, and is over when it enters the register. */
    static GiftRow of(HospitalityCounted e, Recorded recorded) {
        return new GiftRow(
                idOf(e.stream(), e.gift()),
                e.stream(),
                e.gift(),
                e.customerId().value(),
                e.recipient().value(),
                e.year(),
                GiftStage.after(e).code(),
                true,
                Said.of(e.terms()),
                e.terms().plannedOn(),
                new Proposal(e.proposedBy(), e.occurredAt(), recorded.reason()),
                null,
                List.of(),
                null,
                Ending.of(recorded),
                0,
                0);
    }

    GiftRow heldAgainst(List<Measure> measures) {
        Limits held = new Limits(
                measures.getFirst().most(),
                measures.getLast().most(),
                measures.getLast().reached());
        List<String> over = measures.stream()
                .filter(measure -> !measure.keeps())
                .map(measure -> measure.limit().code())
                .toList();
        return with(day, held, over, ruling, ending);
    }

    GiftRow ruled(Ruling other) {
        return with(day, limits, exceeded, other, ending);
    }

    GiftRow ended(LocalDate on, Ending other) {
        return with(on, limits, exceeded, ruling, other);
    }

    private GiftRow with(
            LocalDate on, @Nullable Limits held, List<String> over, @Nullable Ruling decided, @Nullable Ending end) {
        return new GiftRow(
                id,
                accountId,
                gift,
                customerId,
                recipient,
                year,
                state,
                counts,
                said,
                on,
                proposal,
                held,
                over,
                decided,
                end,
                version,
                position);
    }

    /** Where the event brings it; what became known late does not take back how much is known. */
    GiftRow after(GiftEvent event, Recorded recorded) {
        GiftStage stage = GiftStage.after(event);
        return new GiftRow(
                id,
                accountId,
                gift,
                customerId,
                recipient,
                year,
                stage.code(),
                stage.counts(),
                said,
                day,
                proposal,
                limits,
                exceeded,
                ruling,
                ending,
                Math.max(version, recorded.sequence() + 1),
                Math.max(position, recorded.position()));
    }

    Place place() {
        return new Place(proposal.proposedAt(), id);
    }
}

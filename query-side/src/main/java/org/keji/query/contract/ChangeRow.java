package org.keji.query.contract;

import java.time.Instant;
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
import org.keji.kernel.contract.Side;
import org.keji.kernel.contract.Terms;
import org.keji.query.readmodel.Recorded;

/**
 * A change of a contract as it stands.
 *
 * @param state proposed, notified, in-force, refused, objected or withdrawn
 * @param terms as they are to be
 * @param outcome null while it is open
 */
record ChangeRow(
        String id,
        String contractId,
        int change,
        String state,
        Terms terms,
        boolean major,
        String proposedBy,
        Instant proposedAt,
        @Nullable String because,
        @Nullable Instant houseAgreedAt,
        @Nullable Instant customerAgreedAt,
        @Nullable Instant notifiedAt,
        @Nullable Outcome outcome) {

    /**
     * That it took effect, or was dropped.
     *
     * @param settledBecause why it was dropped
     */
    record Outcome(Instant settledAt, @Nullable String settledBecause) {}

    static @Nullable String keyOf(Recorded recorded) {
        return recorded.event() instanceof ContractChangeEvent event ? event.stream() + " " + event.change() : null;
    }

    static @Nullable ChangeRow after(@Nullable ChangeRow before, Recorded recorded) {
        ContractChangeEvent event = (ContractChangeEvent) recorded.event();
        if (event instanceof ChangeProposed proposed) {
            return proposed(proposed, recorded);
        }
        return before == null ? null : before.after(event, recorded);
    }

    private static ChangeRow proposed(ChangeProposed e, Recorded recorded) {
        return new ChangeRow(
                e.stream() + " " + e.change(),
                e.stream(),
                e.change(),
                "proposed",
                e.terms(),
                e.major(),
                e.proposedBy(),
                e.occurredAt(),
                recorded.reason(),
                null,
                null,
                null,
                null);
    }

    private ChangeRow after(ContractChangeEvent event, Recorded recorded) {
        Instant at = event.occurredAt();
        return switch (event) {
            case ChangeAgreed e when e.side() == Side.HOUSE -> with(state, at, customerAgreedAt, notifiedAt, null);
            case ChangeAgreed _ -> with(state, houseAgreedAt, at, notifiedAt, null);
            case ChangeNotified _ -> with("notified", houseAgreedAt, customerAgreedAt, at, null);
            case ChangeTookEffect _ -> settled("in-force", new Outcome(at, null));
            case ChangeRefused _ -> settled("refused", new Outcome(at, recorded.reason()));
            case ChangeObjected _ -> settled("objected", new Outcome(at, recorded.reason()));
            case ChangeWithdrawn _ -> settled("withdrawn", new Outcome(at, recorded.reason()));
            case ChangeProposed _, ChangeAcknowledged _, ChangeReviewed _ -> this;
        };
    }

    private ChangeRow settled(String how, Outcome outcome) {
        return with(how, houseAgreedAt, customerAgreedAt, notifiedAt, outcome);
    }

    private ChangeRow with(
            String state,
            @Nullable Instant houseAgreedAt,
            @Nullable Instant customerAgreedAt,
            @Nullable Instant notifiedAt,
            @Nullable Outcome outcome) {
        return new ChangeRow(
                id,
                contractId,
                change,
                state,
                terms,
                major,
                proposedBy,
                proposedAt,
                because,
                houseAgreedAt,
                customerAgreedAt,
                notifiedAt,
                outcome);
    }
}

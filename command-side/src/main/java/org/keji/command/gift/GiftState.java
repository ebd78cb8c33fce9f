package org.keji.command.gift;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.gift.GiftEvent;
import org.keji.kernel.gift.GiftEvent.GiftApproved;
import org.keji.kernel.gift.GiftEvent.GiftApprovedByBook;
import org.keji.kernel.gift.GiftEvent.GiftGiven;
import org.keji.kernel.gift.GiftEvent.GiftHeldForApproval;
import org.keji.kernel.gift.GiftEvent.GiftProposed;
import org.keji.kernel.gift.GiftEvent.GiftRefused;
import org.keji.kernel.gift.GiftEvent.GiftWithdrawn;
import org.keji.kernel.gift.GiftEvent.HospitalityCounted;
import org.keji.kernel.gift.GiftStage;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.HospitalityId;
import org.keji.kernel.identity.PersonId;

/** What the gifts to one recipient in one year remember to decide on. */
public sealed interface GiftState {

    GiftState after(GiftEvent event);

    /** What counts for the year: all that may still be given, and all that was. */
    BigDecimal sum();

    /** Whether a gift of the year said that the recipient holds a public office. */
    boolean official();

    /** The number the next gift is given. */
    int next();

    /** Meals that count already. */
    Set<HospitalityId> meals();

    /** Nothing was proposed yet. */
    record NotThere() implements GiftState {

        @Override
        public GiftState after(GiftEvent event) {
            if (event instanceof GiftProposed e) {
                return first(e.customerId(), e.recipient(), e.year()).with(e);
            }
            if (event instanceof HospitalityCounted e) {
                return first(e.customerId(), e.recipient(), e.year()).with(e);
            }
            throw outOfOrder(event, "cannot come first");
        }

        private static Known first(CustomerId customerId, PersonId recipient, int year) {
            return new Known(customerId, recipient, year, false, new TreeMap<>(), Set.of());
        }

        @Override
        public Set<HospitalityId> meals() {
            return Set.of();
        }

        @Override
        public BigDecimal sum() {
            return BigDecimal.ZERO;
        }

        @Override
        public boolean official() {
            return false;
        }

        @Override
        public int next() {
            return 1;
        }
    }

    /** Something was proposed. */
    record Known(
            CustomerId customerId,
            PersonId recipient,
            int year,
            boolean official,
            SortedMap<Integer, Gift> gifts,
            Set<HospitalityId> meals)
            implements GiftState {

        @Override
        public GiftState after(GiftEvent event) {
            return switch (event) {
                case GiftProposed e -> with(e);
                case HospitalityCounted e -> with(e);
                case GiftApprovedByBook _,
                        GiftApproved _,
                        GiftHeldForApproval _,
                        GiftRefused _,
                        GiftGiven _,
                        GiftWithdrawn _ -> moved(event);
            };
        }

        @Override
        public BigDecimal sum() {
            return gifts.values().stream()
                    .filter(gift -> gift.stage().counts())
                    .map(Gift::value)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        @Override
        public int next() {
            return gifts.size() + 1;
        }

        /** Null where none has this number. */
        @Nullable
        Gift gift(int number) {
            return gifts.get(number);
        }

        private Known with(GiftProposed e) {
            Gift gift = new Gift(e.terms().value(), e.proposedBy(), GiftStage.AWAITING, e.occurredAt());
            // Once it was said, every gift that follows says it too.
            return new Known(customerId, recipient, year, e.terms().publicOfficial(), added(e, gift), meals);
        }

        private Known with(HospitalityCounted e) {
            Gift gift = new Gift(e.terms().value(), e.proposedBy(), GiftStage.GIVEN, e.occurredAt());
            Set<HospitalityId> all = new HashSet<>(meals);
            all.add(e.hospitalityId());
            return new Known(customerId, recipient, year, official, added(e, gift), all);
        }

        private SortedMap<Integer, Gift> added(GiftEvent e, Gift gift) {
            if (e.gift() != next()) {
                throw outOfOrder(e, "comes once for each gift");
            }
            return put(e.gift(), gift);
        }

        private Known moved(GiftEvent event) {
            Gift gift = gift(event.gift());
            if (gift == null) {
                throw outOfOrder(event, "is of a gift that was proposed");
            }
            Gift next = gift.at(GiftStage.after(event), event.occurredAt());
            return new Known(customerId, recipient, year, official, put(event.gift(), next), meals);
        }

        private SortedMap<Integer, Gift> put(int number, Gift gift) {
            SortedMap<Integer, Gift> all = new TreeMap<>(gifts);
            all.put(number, gift);
            return all;
        }
    }

    private static IllegalStateException outOfOrder(GiftEvent event, String why) {
        return new IllegalStateException(event.getClass().getSimpleName() + " " + why);
    }
}

package org.keji.command.hospitality;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.keji.command.hospitality.HospitalityState.Known;
import org.keji.command.hospitality.HospitalityState.NotThere;
import org.keji.kernel.hospitality.BillEvent.BillStated;
import org.keji.kernel.hospitality.HospitalityEvent;
import org.keji.kernel.hospitality.HospitalityEvent.HospitalityRequested;
import org.keji.kernel.hospitality.HospitalityEvent.MealHeld;
import org.keji.kernel.hospitality.MealClaim;
import org.keji.kernel.hospitality.MealStage;
import org.keji.kernel.hospitality.MealTerms;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.value.Money;

/**
 * A meal that took place, as far as others look at it: the restaurant's bill, and the register of what contacts are
 * given.
 *
 * @param asked as it was asked for
 * @param bill null until it is stated
 * @param isOpen whether it is not settled
 */
public record HeldMeal(
        HospitalityRequested asked,
        MealHeld held,
        @Nullable BillStated bill,
        boolean isSigned,
        boolean isOpen,
        List<String> hands) {

    /** @return empty if it did not take place */
    public static Optional<HeldMeal> of(Stream<? extends EventMessage<?>> stream) {
        HospitalityState state = stream.map(message -> (HospitalityEvent) message.getPayload())
                .reduce((HospitalityState) new NotThere(), HospitalityState::after, (_, last) -> last);
        return state instanceof Known known && known.held() != null
                ? Optional.of(new HeldMeal(
                        known.asked(),
                        Objects.requireNonNull(known.held()),
                        known.bill(),
                        known.stage() == MealStage.SIGNED,
                        isOpen(known.stage()),
                        known.hands()))
                : Optional.empty();
    }

    private static boolean isOpen(MealStage stage) {
        return stage == MealStage.HELD || stage == MealStage.BILLED || stage == MealStage.SIGNED;
    }

    public Instant heldAt() {
        return held.heldAt();
    }

    public MealTerms terms() {
        return asked.terms();
    }

    /** What it came to for each person, CNY; nothing before the bill is stated. */
    public BigDecimal perHead() {
        return bill == null ? Money.NONE : Money.divided(bill.bill().total(), people());
    }

    private int people() {
        return held.guests() + held.hosts();
    }

    /** @param book of its department, as it held when the meal took place */
    public MealClaim claim(PolicyEdition book) {
        MealTerms terms = terms();
        BigDecimal stated = bill == null
                ? terms.standard().multiply(BigDecimal.valueOf(people()))
                : bill.bill().total();
        return new MealClaim(
                asked.hospitalityId(),
                LocalDate.ofInstant(heldAt(), book.zone()),
                asked.customerId() == null
                        ? terms.organisation()
                        : asked.customerId().value(),
                asked.requestedBy(),
                terms.guests(),
                people(),
                book.mealCap(asked.standing(), terms.hostedBy(), terms.form()).most(),
                stated,
                bill == null ? null : bill.bill().invoice(),
                asked.recipients(),
                isSigned,
                hands.stream().distinct().toList());
    }
}

package org.keji.command.due;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.keji.command.door.Command;
import org.keji.command.gift.GiftCommand.CountMeal;
import org.keji.command.hospitality.BillCommand.SettleMeal;
import org.keji.command.hospitality.HeldMeal;
import org.keji.kernel.hospitality.StatementEvent.StatementSettled;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.GiftAccountId;
import org.keji.kernel.identity.HospitalityId;
import org.keji.kernel.identity.MealStatementId;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.policy.PolicyInForce;

/** Tells the register of gifts what contacts were given at meals (CU-15), and meals that they are settled (HO-06). */
final class MealFollowUp {

    private final Function<String, Stream<? extends EventMessage<?>>> streams;
    private final Function<Instant, PolicyInForce> policy;

    /** @param streams all events of a stream that are known */
    MealFollowUp(Function<String, Stream<? extends EventMessage<?>>> streams, Function<Instant, PolicyInForce> policy) {
        this.streams = streams;
        this.policy = policy;
    }

    /** What a meal came to for a person, on the day it took place; empty for guests of no customer. */
    Optional<? extends Command> counting(String stream, PersonId recipient) {
        return HeldMeal.of(streams.apply(stream))
                .flatMap(meal -> Optional.ofNullable(meal.asked().customerId())
                        .map(customer -> counting(meal, customer, recipient)));
    }

    private CountMeal counting(HeldMeal meal, CustomerId customer, PersonId recipient) {
        LocalDate heldOn = LocalDate.ofInstant(
                meal.heldAt(), policy.apply(meal.heldAt()).of("").zone());
        return new CountMeal(
                GiftAccountId.of(recipient, heldOn.getYear()),
                customer,
                recipient,
                meal.asked().hospitalityId(),
                meal.terms().form().code(),
                meal.perHead(),
                heldOn,
                meal.asked().requestedBy());
    }

    Optional<? extends Command> settling(String statement, HospitalityId meal) {
        return streams.apply(statement)
                .map(EventMessage::getPayload)
                .filter(StatementSettled.class::isInstance)
                .map(StatementSettled.class::cast)
                .flatMap(settled -> settled.payments().stream())
                .filter(payment -> payment.hospitalityId().equals(meal))
                .findFirst()
                .map(payment -> new SettleMeal(meal, new MealStatementId(statement), payment.agreed()));
    }
}

package org.keji.command.mealstatement;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.keji.command.abreast.News;
import org.keji.command.hospitality.HeldMeal;
import org.keji.kernel.hospitality.HospitalityEvent;
import org.keji.kernel.hospitality.HospitalityEvent.MealHeld;
import org.keji.kernel.hospitality.MealClaim;
import org.keji.kernel.identity.HospitalityId;
import org.keji.kernel.policy.PolicyInForce;

/** Meals of a restaurant and month as the log has them now: what the table knows, and what happened since. */
final class MealsInLog {

    private static final String FAMILY = "hospitality.";

    private final MealTable table;
    private final News news;
    private final Function<String, Stream<? extends EventMessage<?>>> streams;
    private final Function<Instant, PolicyInForce> policy;

    /** @param streams all events of a stream that are known */
    MealsInLog(
            MealTable table,
            News news,
            Function<String, Stream<? extends EventMessage<?>>> streams,
            Function<Instant, PolicyInForce> policy) {
        this.table = table;
        this.news = news;
        this.streams = streams;
        this.policy = policy;
    }

    /**
     * Meals that are not settled.
     *
     * @param knownTo the position of the log up to which these are all there are
     */
    record Meals(List<MealClaim> claims, long knownTo) {}

    /** @throws org.keji.eventstore.append.LogUnavailable while the table is far behind */
    Meals at(String restaurant, YearMonth month, ZoneId zone) {
        long upTo = table.mark().position();
        Instant from = month.atDay(1).atStartOfDay(zone).toInstant();
        Instant until = month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
        TreeSet<String> ids = new TreeSet<>();
        table.between(from, until).stream().map(HospitalityId::value).forEach(ids::add);
        News.Batch batch = news.after(upTo);
        news.of(batch, FAMILY, HospitalityEvent.class)
                .filter(MealHeld.class::isInstance)
                .map(HospitalityEvent::stream)
                .forEach(ids::add);
        List<MealClaim> claims = ids.stream()
                .map(id -> HeldMeal.of(streams.apply(id)))
                .flatMap(Optional::stream)
                .filter(meal -> meal.isOpen() && meal.terms().restaurant().equals(restaurant))
                .filter(meal -> !meal.heldAt().isBefore(from) && meal.heldAt().isBefore(until))
                .map(meal ->
                        meal.claim(policy.apply(meal.heldAt()).of(meal.asked().department())))
                .toList();
        return new Meals(claims, batch.knownTo());
    }
}

package org.keji.command.mealstatement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.keji.kernel.hospitality.MealDifference;
import org.keji.kernel.hospitality.MealMatch;
import org.keji.kernel.hospitality.StatementEvent;
import org.keji.kernel.hospitality.StatementEvent.DifferenceReviewed;
import org.keji.kernel.hospitality.StatementEvent.StatementImported;
import org.keji.kernel.hospitality.StatementEvent.StatementSettled;
import org.keji.kernel.identity.HospitalityId;

/** What the bill of a restaurant remembers to decide on. */
public sealed interface StatementState {

    StatementState after(StatementEvent event);

    /** Nothing was imported yet. */
    record NotThere() implements StatementState {

        @Override
        public StatementState after(StatementEvent event) {
            if (event instanceof StatementImported e) {
                return new Known(e, new TreeMap<>(), false);
            }
            throw outOfOrder(event);
        }
    }

    /**
     * It was imported.
     *
     * @param reviews by the numbers of the differences
     */
    record Known(StatementImported imported, Map<Integer, DifferenceReviewed> reviews, boolean settled)
            implements StatementState {

        @Override
        public StatementState after(StatementEvent event) {
            if (settled) {
                throw outOfOrder(event);
            }
            return switch (event) {
                case StatementImported e -> new Known(e, new TreeMap<>(), false);
                case DifferenceReviewed e -> {
                    Map<Integer, DifferenceReviewed> all = new TreeMap<>(reviews);
                    all.put(e.difference(), e);
                    yield new Known(imported, all, false);
                }
                case StatementSettled _ -> new Known(imported, reviews, true);
            };
        }

        Optional<MealDifference> difference(int number) {
            return imported.differences().stream()
                    .filter(difference -> difference.number() == number)
                    .findFirst();
        }

        /** What is agreed for a meal that has a row: what a review says last, or what the restaurant asks for. */
        BigDecimal agreed(MealMatch match) {
            return imported.differences().stream()
                    .filter(difference -> difference.meals().equals(List.of(match.hospitalityId())))
                    .flatMap(difference -> Stream.ofNullable(reviews.get(difference.number())))
                    .flatMap(review -> Stream.ofNullable(review.agreed()))
                    .reduce((_, last) -> last)
                    .orElseGet(() -> imported.rows().stream()
                            .filter(row -> row.row() == match.row())
                            .findFirst()
                            .orElseThrow()
                            .amount());
        }

        boolean hasRow(HospitalityId meal) {
            return imported.matches().stream()
                    .anyMatch(match -> match.hospitalityId().equals(meal));
        }
    }

    private static IllegalStateException outOfOrder(StatementEvent event) {
        return new IllegalStateException(event.getClass().getSimpleName() + " has no place here");
    }
}

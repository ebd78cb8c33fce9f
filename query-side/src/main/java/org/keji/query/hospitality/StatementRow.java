package org.keji.query.hospitality;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.event.EventJson;
import org.keji.kernel.hospitality.BillRow;
import org.keji.kernel.hospitality.MealPayment;
import org.keji.kernel.hospitality.StatementEvent;
import org.keji.kernel.hospitality.StatementEvent.DifferenceReviewed;
import org.keji.kernel.hospitality.StatementEvent.StatementImported;
import org.keji.kernel.hospitality.StatementEvent.StatementSettled;
import org.keji.query.readmodel.Json;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Recorded;

/**
 * The bill of a restaurant for a month.
 *
 * @param asked what the restaurant asks for in all, CNY
 * @param lines its rows
 * @param reviews what was said to differences, each as JSON
 * @param open differences to which nothing was said
 * @param settling null while it is not settled
 */
record StatementRow(
        String statementId,
        String restaurant,
        String month,
        String state,
        String importedBy,
        Instant importedAt,
        BigDecimal asked,
        Json lines,
        Json matches,
        Json differences,
        List<String> reviews,
        int open,
        @Nullable Settling settling,
        long version,
        long position) {

    private static final EventJson JSON = new EventJson();

    /** What finance agreed to in all, CNY. */
    record Settling(BigDecimal agreed, String settledBy, Instant settledAt) {}

    /** What was said to a difference. */
    record Review(
            int difference,
            @Nullable BigDecimal agreed,
            String reviewedBy,
            Instant reviewedAt,
            @Nullable String because) {}

    static @Nullable String keyOf(Recorded recorded) {
        return recorded.event() instanceof StatementEvent ? recorded.stream() : null;
    }

    static @Nullable StatementRow after(@Nullable StatementRow before, Recorded recorded) {
        return switch ((StatementEvent) recorded.event()) {
            case StatementImported e -> of(e, before == null ? 0 : before.position, recorded);
            case DifferenceReviewed e -> before == null ? null : before.reviewed(e, recorded);
            case StatementSettled e -> before == null ? null : before.settled(e, recorded);
        };
    }

    private static StatementRow of(StatementImported e, long known, Recorded recorded) {
        BigDecimal asked = e.rows().stream().map(BillRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new StatementRow(
                e.stream(),
                e.restaurant(),
                e.month().toString(),
                "imported",
                e.importedBy(),
                e.occurredAt(),
                asked,
                new Json(JSON.write(e.rows())),
                new Json(JSON.write(e.matches())),
                new Json(JSON.write(e.differences())),
                List.of(),
                e.differences().size(),
                null,
                recorded.sequence() + 1,
                Math.max(known, recorded.position()));
    }

    private StatementRow reviewed(DifferenceReviewed e, Recorded recorded) {
        Review review = new Review(e.difference(), e.agreed(), e.reviewedBy(), e.occurredAt(), recorded.reason());
        List<String> all =
                Stream.concat(reviews.stream(), Stream.of(JSON.write(review))).toList();
        return with(state, all, open - 1, settling, recorded);
    }

    private StatementRow settled(StatementSettled e, Recorded recorded) {
        BigDecimal agreed = e.payments().stream().map(MealPayment::agreed).reduce(BigDecimal.ZERO, BigDecimal::add);
        return with("settled", reviews, open, new Settling(agreed, e.settledBy(), e.occurredAt()), recorded);
    }

    private StatementRow with(String other, List<String> said, int left, @Nullable Settling end, Recorded recorded) {
        return new StatementRow(
                statementId,
                restaurant,
                month,
                other,
                importedBy,
                importedAt,
                asked,
                lines,
                matches,
                differences,
                said,
                left,
                end,
                Math.max(version, recorded.sequence() + 1),
                Math.max(position, recorded.position()));
    }

    Place place() {
        return new Place(importedAt, statementId);
    }
}

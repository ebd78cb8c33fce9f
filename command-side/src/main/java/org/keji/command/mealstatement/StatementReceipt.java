package org.keji.command.mealstatement;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.hospitality.MealDifference;
import org.keji.kernel.hospitality.MealMatch;
import org.keji.kernel.hospitality.MealPayment;
import org.keji.kernel.hospitality.StatementEvent;
import org.keji.kernel.hospitality.StatementEvent.DifferenceReviewed;
import org.keji.kernel.hospitality.StatementEvent.StatementImported;
import org.keji.kernel.hospitality.StatementEvent.StatementSettled;

/**
 * What the sender of a command is told.
 *
 * @param version the version the bill has now, which is its ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatementReceipt(
        @Schema(example = "meal-statement-5c2d7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
        String id,

        @Schema(description = "imported or settled", example = "imported")
        String state,

        @Schema(description = "Rows and the meals they are for; of an import alone") @Nullable
        List<MealMatch> matches,

        @Schema(description = "What does not fit; of an import alone") @Nullable
        List<MealDifference> differences,

        @Schema(description = "What is agreed for each meal, before its own cuts; of a settlement alone") @Nullable
        List<MealPayment> payments,

        @Schema(example = "1") long version) {

    static StatementReceipt of(List<DomainEventMessage<?>> events) {
        DomainEventMessage<?> last = events.getLast();
        StatementEvent event = (StatementEvent) last.getPayload();
        String id = event.stream();
        long version = last.getSequenceNumber() + 1;
        return switch (event) {
            case StatementImported e ->
                new StatementReceipt(id, "imported", e.matches(), e.differences(), null, version);
            case DifferenceReviewed _ -> new StatementReceipt(id, "imported", null, null, null, version);
            case StatementSettled e -> new StatementReceipt(id, "settled", null, null, e.payments(), version);
        };
    }
}

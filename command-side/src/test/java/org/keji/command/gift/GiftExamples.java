package org.keji.command.gift;

import java.util.List;
import java.util.stream.Stream;
import org.keji.command.gift.GiftState.NotThere;
import org.keji.command.spec.Example;
import org.keji.command.spec.Examples;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.gift.GiftEvent;
import org.keji.kernel.gift.GiftStage;

/** Every example of gifts. */
public final class GiftExamples implements Examples {

    static final List<Example> ALL = Stream.of(
                    GiftProposalExamples.ALL, GiftCourseExamples.ALL, GiftMealExamples.ALL, GiftTable.ALL)
            .flatMap(List::stream)
            .toList();

    @Override
    public Class<?> aggregate() {
        return GiftAccount.class;
    }

    @Override
    public List<Example> all() {
        return ALL;
    }

    /** The stage of the gift that moved last. */
    @Override
    public String stateAfter(List<DomainEvent> history) {
        return history.isEmpty()
                ? "nothing yet"
                : GiftStage.after((GiftEvent) history.getLast()).code();
    }

    static GiftState fold(List<DomainEvent> history) {
        GiftState state = new NotThere();
        for (DomainEvent event : history) {
            state = state.after((GiftEvent) event);
        }
        return state;
    }
}

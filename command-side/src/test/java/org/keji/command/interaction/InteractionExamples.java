package org.keji.command.interaction;

import java.util.List;
import java.util.stream.Stream;
import org.keji.command.interaction.InteractionState.Known;
import org.keji.command.interaction.InteractionState.NotThere;
import org.keji.command.spec.Example;
import org.keji.command.spec.Examples;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.interaction.InteractionClocks;
import org.keji.kernel.interaction.InteractionEvent;

/** How contacts with customers are decided on (handbook chapter 5). */
public final class InteractionExamples implements Examples {

    static final List<Example> ALL = Stream.of(
                    LogExamples.ALL,
                    AnswerExamples.ALL,
                    HandOverExamples.ALL,
                    PromiseExamples.ALL,
                    CallBackExamples.ALL,
                    EndingExamples.ALL,
                    InteractionTable.ALL)
            .flatMap(List::stream)
            .toList();

    @Override
    public Class<?> aggregate() {
        return Interaction.class;
    }

    @Override
    public List<Example> all() {
        return ALL;
    }

    @Override
    public String stateAfter(List<DomainEvent> history) {
        return switch (fold(history)) {
            case NotThere _ -> "nothing yet";
            case Known known when known.progress().closed() -> "closed";
            case Known known when known.charge().offer() != null -> "offered";
            case Known known when InteractionClocks.isOpen(known.clocks().promise()) -> "promised";
            case Known known when known.progress().answeredAt() != null -> "answered";
            case Known _ -> "open";
        };
    }

    static InteractionState fold(List<DomainEvent> history) {
        InteractionState state = new NotThere();
        for (DomainEvent event : history) {
            state = state.after((InteractionEvent) event);
        }
        return state;
    }
}

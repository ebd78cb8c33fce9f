package org.keji.command.hospitality;

import java.util.List;
import java.util.stream.Stream;
import org.keji.command.hospitality.HospitalityState.NotThere;
import org.keji.command.spec.Example;
import org.keji.command.spec.Examples;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.hospitality.HospitalityEvent;
import org.keji.kernel.hospitality.MealStage;

/** Every example of meals with guests. */
public final class HospitalityExamples implements Examples {

    static final List<Example> ALL = Stream.of(
                    RequestExamples.ALL, ConsentExamples.ALL, MealExamples.ALL, HospitalityTable.ALL)
            .flatMap(List::stream)
            .toList();

    @Override
    public Class<?> aggregate() {
        return HospitalityRequest.class;
    }

    @Override
    public List<Example> all() {
        return ALL;
    }

    @Override
    public String stateAfter(List<DomainEvent> history) {
        return history.stream()
                .flatMap(event -> MealStage.after((HospitalityEvent) event).stream())
                .reduce((_, last) -> last)
                .map(MealStage::code)
                .orElse("nothing yet");
    }

    static HospitalityState fold(List<DomainEvent> history) {
        HospitalityState state = new NotThere();
        for (DomainEvent event : history) {
            state = state.after((HospitalityEvent) event);
        }
        return state;
    }
}

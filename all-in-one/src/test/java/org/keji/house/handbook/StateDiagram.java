package org.keji.house.handbook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.keji.command.spec.Example;
import org.keji.command.spec.Examples;
import org.keji.kernel.event.DomainEvent;

/** The states an aggregate goes through, drawn from the transitions its examples really take. */
final class StateDiagram {

    private record Transition(String from, String event, String to) {}

    private final Examples examples;
    private final Set<Transition> transitions = new LinkedHashSet<>();
    private final List<String> states = new ArrayList<>();

    StateDiagram(Examples examples) {
        this.examples = examples;
        examples.all().forEach(this::follow);
    }

    private void follow(Example example) {
        List<DomainEvent> events = new ArrayList<>(example.history());
        events.addAll(example.results());
        for (int i = 0; i < events.size(); i++) {
            String from = stateAfter(events.subList(0, i));
            String to = stateAfter(events.subList(0, i + 1));
            transitions.add(new Transition(from, Markdown.words(events.get(i).getClass()), to));
        }
    }

    private String stateAfter(List<DomainEvent> events) {
        String state = examples.stateAfter(events);
        if (!events.isEmpty() && !states.contains(state)) {
            states.add(state);
        }
        return state;
    }

    String mermaid() {
        StringBuilder text = new StringBuilder("```mermaid\nstateDiagram-v2\n");
        for (String state : states) {
            text.append("    state \"%s\" as %s\n".formatted(state, alias(state)));
        }
        for (Transition step : transitions) {
            text.append("    %s --> %s: %s\n".formatted(alias(step.from()), alias(step.to()), step.event()));
        }
        return text.append("```\n").toString();
    }

    private String alias(String state) {
        int number = states.indexOf(state);
        return number < 0 ? "[*]" : "s" + (number + 1);
    }
}

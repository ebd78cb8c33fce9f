package org.keji.command.spec;

import java.lang.reflect.Executable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.keji.kernel.event.DomainEvent;

/**
 * The table of an aggregate: its commands, as its handlers take them, in the states its examples know. A command that
 * makes the aggregate belongs to the beginning. What follows a comma in the name of a state is a circumstance of it.
 */
final class Cells {

    private static final String BEGINNING = "nothing yet";

    private Cells() {}

    /** The cells no example fills, each as command and state. */
    static List<String> missing(Examples examples) {
        Set<String> filled = examples.all().stream()
                .map(example -> cell(example.when().command().getClass(), state(examples, example.history())))
                .collect(Collectors.toSet());
        return states(examples).stream()
                .flatMap(state ->
                        commands(examples.aggregate(), state.equals(BEGINNING)).map(command -> cell(command, state)))
                .filter(cell -> !filled.contains(cell))
                .sorted()
                .toList();
    }

    private static Set<String> states(Examples examples) {
        return examples.all().stream()
                .flatMap(example -> Stream.of(
                        example.history(),
                        Stream.concat(example.history().stream(), example.results().stream())
                                .toList()))
                .map(history -> state(examples, history))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String state(Examples examples, List<DomainEvent> history) {
        return examples.stateAfter(history).replaceFirst(",.*", "");
    }

    private static Stream<Class<?>> commands(Class<?> aggregate, boolean withFirst) {
        Stream<? extends Executable> makers =
                withFirst ? Stream.of(aggregate.getDeclaredConstructors()) : Stream.<Executable>empty();
        return Stream.<Executable>concat(makers, Stream.of(aggregate.getDeclaredMethods()))
                .filter(handler -> handler.isAnnotationPresent(CommandHandler.class))
                .map(handler -> handler.getParameterTypes()[0]);
    }

    private static String cell(Class<?> command, String state) {
        return command.getSimpleName() + " while " + state;
    }
}

package org.keji.house.handbook;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.keji.command.door.Command;
import org.keji.command.spec.Example;
import org.keji.command.spec.Examples;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.rule.Rule;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** All examples of all aggregates, found on the class path. */
final class ExampleBook {

    private final List<Examples> chapters = find();

    List<Examples> chapters() {
        return chapters;
    }

    /** @throws IllegalStateException if an aggregate has no examples, for then it would have no page */
    Examples of(Class<?> aggregate) {
        return chapters.stream()
                .filter(chapter -> chapter.aggregate() == aggregate)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing implements Examples for " + aggregate));
    }

    Stream<Example> all() {
        return chapters.stream().flatMap(chapter -> chapter.all().stream());
    }

    List<Example> accepting(Rule rule) {
        return all().filter(example -> example.accepts(rule)).toList();
    }

    List<Example> refusing(Rule rule) {
        return all().filter(example -> example.isRefusedBy(rule)).toList();
    }

    /** The commands that lead to an event of that kind. */
    List<Class<?>> producersOf(Class<? extends DomainEvent> event) {
        return all().filter(example -> example.results().stream().anyMatch(event::isInstance))
                .<Class<?>>map(example -> example.when().command().getClass())
                .distinct()
                .toList();
    }

    /** The events a command leads to, in the order of the examples. */
    List<Class<?>> eventsOf(Class<? extends Command> command) {
        return with(command)
                .flatMap(example -> example.results().stream())
                .<Class<?>>map(Object::getClass)
                .distinct()
                .toList();
    }

    List<Rule> refusalsOf(Class<? extends Command> command) {
        return with(command)
                .flatMap(example -> example.shows().stream().filter(example::isRefusedBy))
                .distinct()
                .sorted(Comparator.comparing(Rule::id).thenComparing(Rule::name))
                .toList();
    }

    private Stream<Example> with(Class<? extends Command> command) {
        return all().filter(example -> command.isInstance(example.when().command()));
    }

    private static List<Examples> find() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Examples.class));
        return scan.findCandidateComponents("org.keji.command").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .sorted(Comparator.comparing(Class::getName))
                .map(ExampleBook::read)
                .toList();
    }

    private static Examples read(Class<?> type) {
        try {
            return (Examples) type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(type + " needs a constructor without parameters", closed);
        }
    }
}

package org.keji.house.handbook;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keji.command.door.Command;
import org.keji.command.spec.Examples;
import org.keji.house.repository.Sources;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.actor.Role;
import org.keji.kernel.actor.Scope;

/** The page of one aggregate: its states, its commands, and every example as prose. */
final class AggregatePage {

    private final Class<?> aggregate;
    private final Examples examples;
    private final ExampleBook book;
    private final List<Listener> listeners;

    AggregatePage(Class<?> aggregate, ExampleBook book, List<Listener> listeners) {
        this.aggregate = aggregate;
        this.examples = book.of(aggregate);
        this.book = book;
        this.listeners = listeners;
    }

    Page page() {
        String opening = Sources.packageOf(aggregate)
                .packageComment()
                .orElseThrow(() -> new IllegalStateException(aggregate.getPackageName() + " has no opening sentence"));
        String body = String.join(
                "\n",
                "## States\n",
                "Drawn from what the examples below really do.\n",
                new StateDiagram(examples).mermaid(),
                "## Commands\n",
                commandTable(),
                "## Examples\n",
                "Times are those of Shanghai, where the shipped policy books count days.\n",
                new ExampleText(examples.all()).text());
        return new Page(Links.page(aggregate), aggregate.getSimpleName(), opening, body);
    }

    private String commandTable() {
        List<List<String>> rows = commands().map(this::row).toList();
        return Markdown.table(List.of("Command", "Who may", "Rules that can refuse", "Events", "Who listens"), rows);
    }

    /** The commands of the sealed families in the aggregate's package, in the order they are declared. */
    private Stream<Class<? extends Command>> commands() {
        return examples.all().stream()
                .flatMap(example ->
                        Arrays.stream(example.when().command().getClass().getInterfaces()))
                .filter(Class::isSealed)
                .distinct()
                .flatMap(AggregatePage::leaves)
                .distinct()
                .map(leaf -> leaf.asSubclass(Command.class));
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(AggregatePage::leaves)
                : Stream.of(type);
    }

    private List<String> row(Class<? extends Command> command) {
        String sentence = Sources.of(command)
                .comment(command.getSimpleName())
                .orElseThrow(() -> new IllegalStateException(command + " needs a sentence for the handbook"));
        List<Class<?>> events = book.eventsOf(command);
        return List.of(
                Markdown.anchor(Links.commandAnchor(command)) + "**" + Markdown.words(command) + "**\n" + sentence,
                whoMay(command),
                Markdown.lines(
                        book.refusalsOf(command).stream().map(Links::rule).toList()),
                Markdown.lines(events.stream().map(Links::event).toList()),
                Markdown.lines(listenersOf(events)));
    }

    private List<String> listenersOf(List<Class<?>> events) {
        return listeners.stream()
                .filter(listener -> events.stream().anyMatch(listener::reactsTo))
                .map(Listener::words)
                .toList();
    }

    private static String whoMay(Class<?> command) {
        Requires row = command.getAnnotation(Requires.class);
        if (row == null) {
            return "nobody";
        }
        Permission permission = row.value();
        String roles = Arrays.stream(Role.values())
                .filter(role -> permission.reachOf(role) != Scope.NONE)
                .sorted(Comparator.comparing(Role::ordinal))
                .map(role -> role.code() + " (" + PermissionsPage.words(permission.reachOf(role)) + ")")
                .collect(Collectors.joining("\n"));
        return roles.isEmpty() ? "software only" : roles;
    }
}

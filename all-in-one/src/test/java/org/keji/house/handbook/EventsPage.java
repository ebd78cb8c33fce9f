package org.keji.house.handbook;

import java.util.List;
import org.keji.command.spec.Examples;
import org.keji.house.contracts.Contracts;
import org.keji.house.repository.Sources;
import org.keji.kernel.catalogue.EventCatalogue;
import org.keji.kernel.catalogue.EventCatalogue.Entry;
import org.keji.kernel.event.DomainEvent;

/** The catalogue of events: what each means, what causes it, who listens, and how it rests in the log. */
final class EventsPage {

    private final EventCatalogue catalogue = new EventCatalogue();
    private final ExampleBook book;
    private final List<Listener> listeners;

    EventsPage(ExampleBook book, List<Listener> listeners) {
        this.book = book;
        this.listeners = listeners;
    }

    Page page() {
        StringBuilder body = new StringBuilder();
        catalogue.all().forEach(type -> body.append(entry(type)).append("\n"));
        return new Page(
                "events.md",
                "Events",
                "Everything that can happen, under the name and revision it keeps in the log for ever.",
                body.toString());
    }

    private String entry(Class<? extends DomainEvent> type) {
        Entry entry = catalogue.entryOf(type);
        return """
                %s
                ## %s · revision %d

                %s

                - Caused by: %s
                - Listened to by: %s
                - Ignored on purpose by: %s

                ```json
                %s
                ```
                """.formatted(
                Markdown.anchor(Links.eventAnchor(entry)),
                entry.name(),
                entry.revision(),
                Sources.of(type)
                        .comment(type.getSimpleName())
                        .orElseThrow(() -> new IllegalStateException(type + " needs a sentence")),
                producers(type),
                named(listeners.stream().filter(one -> one.reactsTo(type)).toList()),
                named(listeners.stream().filter(one -> one.ignores(type)).toList()),
                Contracts.textOf(entry).strip());
    }

    private String producers(Class<? extends DomainEvent> type) {
        return String.join(
                ", ",
                book.producersOf(type).stream()
                        .map(command -> Links.command(command, aggregateOf(command)))
                        .toList());
    }

    private Class<?> aggregateOf(Class<?> command) {
        return book.chapters().stream()
                .map(Examples::aggregate)
                .filter(aggregate -> aggregate.getPackageName().equals(command.getPackageName()))
                .findFirst()
                .orElseThrow();
    }

    private static String named(List<Listener> listeners) {
        return listeners.isEmpty()
                ? "–"
                : String.join(", ", listeners.stream().map(Listener::words).toList());
    }
}

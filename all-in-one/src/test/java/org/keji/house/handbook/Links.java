package org.keji.house.handbook;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.keji.command.spec.Example;
import org.keji.command.spec.Examples;
import org.keji.kernel.catalogue.EventCatalogue;
import org.keji.kernel.catalogue.EventCatalogue.Entry;
import org.keji.kernel.rule.Rule;

/** Where things stand in the handbook. */
final class Links {

    private static final EventCatalogue CATALOGUE = new EventCatalogue();

    private final ExampleBook book;

    Links(ExampleBook book) {
        this.book = book;
    }

    static String page(Class<?> aggregate) {
        return aggregate.getSimpleName().toLowerCase(Locale.ROOT) + ".md";
    }

    static String rule(Rule rule) {
        return Markdown.link(rule.id(), "rules.md#" + rule.anchor()) + " " + Markdown.sentenceCase(rule.name());
    }

    static String event(Class<?> type) {
        Entry entry = CATALOGUE.entryOf(type);
        return Markdown.link(Markdown.words(type), "events.md#" + eventAnchor(entry));
    }

    static String eventAnchor(Entry entry) {
        return entry.name().replace('.', '-') + "-v" + entry.revision();
    }

    static String command(Class<?> type, Class<?> aggregate) {
        return Markdown.link(Markdown.words(type), page(aggregate) + "#" + commandAnchor(type));
    }

    static String commandAnchor(Class<?> type) {
        return Markdown.words(type).replace(' ', '-');
    }

    String examples(Collection<Example> examples) {
        return examples.stream()
                .map(example -> Markdown.link(example.title(), pageOf(example) + "#" + example.anchor()))
                .collect(Collectors.joining(" · "));
    }

    private String pageOf(Example example) {
        return book.chapters().stream()
                .filter(chapter -> chapter.all().contains(example))
                .map(Examples::aggregate)
                .map(Links::page)
                .findFirst()
                .orElseThrow();
    }
}

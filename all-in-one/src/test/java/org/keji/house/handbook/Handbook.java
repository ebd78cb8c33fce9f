package org.keji.house.handbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.axonframework.modelling.command.AggregateRoot;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** All pages, made from the class path and the sources; the same code always gives the same text. */
final class Handbook {

    private final ExampleBook book = new ExampleBook();
    private final List<Listener> listeners = Listener.all();

    /** Files of docs/handbook with their text. */
    Map<String, String> files() {
        List<Page> pages = new ArrayList<>();
        aggregates().forEach(aggregate -> pages.add(new AggregatePage(aggregate, book, listeners).page()));
        pages.add(new RulesPage(book).page());
        pages.add(new EventsPage(book, listeners).page());
        pages.add(ClocksPage.page());
        pages.add(VisitorTablesPage.page());
        pages.add(MealTablesPage.page());
        pages.add(PolicyPage.page());
        pages.add(PermissionsPage.page());
        pages.add(DataPage.page());
        Map<String, String> files = new TreeMap<>();
        pages.forEach(page -> files.put(page.file(), page.text()));
        files.put("README.md", index(pages).text());
        return files;
    }

    ExampleBook book() {
        return book;
    }

    static List<Class<?>> aggregates() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(AggregateRoot.class));
        return scan.findCandidateComponents("org.keji.command").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    private Page index(List<Page> pages) {
        String contents = pages.stream()
                .map(page -> "- %s: %s\n".formatted(Markdown.link(page.title(), page.file()), page.summary()))
                .collect(Collectors.joining());
        List<List<String>> readers = listeners.stream()
                .map(listener -> List.of("`" + listener.name() + "`", listener.sentence()))
                .toList();
        String body = contents + "\n## Who follows the log\n\n"
                + Markdown.table(List.of("Follower", "What it does"), readers);
        return new Page("README.md", "Handbook", "What the software decides, in the words of the business.", body);
    }
}

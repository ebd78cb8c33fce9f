package org.keji.house.handbook;

import java.util.List;
import java.util.Locale;
import org.keji.command.spec.Example;
import org.keji.house.web.RuleRegister;
import org.keji.kernel.rule.Rule;

/** The register of rules: what each says, how it is answered, and the examples that keep and break it. */
final class RulesPage {

    private final ExampleBook book;
    private final Links links;

    RulesPage(ExampleBook book) {
        this.book = book;
        this.links = new Links(book);
    }

    Page page() {
        StringBuilder body = new StringBuilder();
        String clause = "";
        for (Rule rule : new RuleRegister().all()) {
            if (!rule.id().equals(clause)) {
                clause = rule.id();
                body.append("## ").append(clause).append("\n\n");
            }
            body.append(entry(rule)).append("\n");
        }
        return new Page(
                "rules.md",
                "Rules",
                "Every rule that can refuse a request; its id stands in refusals, decision records and the log.",
                body.toString());
    }

    private String entry(Rule rule) {
        return """
                %s
                ### %s

                %s
                %s

                - What to do: %s %s
                - Answered with: %d %s
                - Source: %s
                %s""".formatted(
                        Markdown.anchor(rule.anchor()),
                        Markdown.sentenceCase(rule.name()),
                        rule.sentence().english(),
                        rule.sentence().chinese(),
                        rule.remedy().english(),
                        rule.remedy().chinese(),
                        rule.kind().status(),
                        rule.kind().name().toLowerCase(Locale.ROOT),
                        rule.citation(),
                        examples("Kept in", book.accepting(rule)) + examples("Broken in", book.refusing(rule)));
    }

    private String examples(String label, List<Example> examples) {
        return examples.isEmpty() ? "" : "- %s: %s\n".formatted(label, links.examples(examples));
    }

    static List<Rule> withoutExamples(ExampleBook book) {
        return new RuleRegister()
                .all().stream()
                        .filter(rule -> book.chapters().stream()
                                .anyMatch(chapter -> chapter.aggregate()
                                        .getPackageName()
                                        .equals(rule.getClass().getPackageName())))
                        .filter(rule -> book.accepting(rule).isEmpty()
                                || book.refusing(rule).isEmpty())
                        .toList();
    }
}

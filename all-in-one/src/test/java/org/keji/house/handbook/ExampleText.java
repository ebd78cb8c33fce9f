package org.keji.house.handbook;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.keji.command.spec.Example;
import org.keji.command.spec.Prose;
import org.keji.house.web.RuleRegister;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Rule;

/** Examples as given, when and then, under the clause of the handbook each illustrates. */
final class ExampleText {

    private static final List<Rule> RULES = new RuleRegister().all();

    /** What holds for every aggregate alike comes after what the aggregate is about. */
    private static final Comparator<String> OWN_CLAUSES_FIRST =
            Comparator.comparing(ExampleText::isOfTheHouse).thenComparing(Comparator.naturalOrder());

    private final Map<String, List<Example>> byClause;

    ExampleText(List<Example> examples) {
        this.byClause = examples.stream()
                .collect(Collectors.groupingBy(
                        Example::clause, () -> new TreeMap<>(OWN_CLAUSES_FIRST), Collectors.toList()));
    }

    String text() {
        StringBuilder text = new StringBuilder();
        byClause.forEach((clause, examples) -> {
            text.append("### ")
                    .append(clause)
                    .append("\n\n")
                    .append(sentences(clause))
                    .append("\n");
            examples.forEach(example -> text.append(prose(example)).append("\n"));
        });
        return text.toString();
    }

    private static boolean isOfTheHouse(String clause) {
        return Arrays.stream(HouseRule.values()).anyMatch(rule -> rule.id().equals(clause));
    }

    private static String sentences(String clause) {
        return RULES.stream()
                .filter(rule -> rule.id().equals(clause))
                .map(rule -> "- " + Markdown.link(rule.sentence().english(), "rules.md#" + rule.anchor()) + "\n")
                .collect(Collectors.joining());
    }

    private static String prose(Example example) {
        return """
                %s
                > **%s.** *Given* %s, *when* %s, *then* %s.
                """.formatted(
                        Markdown.anchor(example.anchor()),
                        example.title(),
                        Prose.given(example),
                        Prose.when(example),
                        Prose.then(example).replaceAll("\\.$", ""));
    }
}

package org.keji.command.spec;

import java.util.List;
import java.util.stream.Collectors;
import org.keji.kernel.rule.Rule;

/** An example as the sentences a person reads. */
public final class Prose {

    private Prose() {}

    /** What was given, as one clause. */
    public static String given(Example example) {
        return example.given().isEmpty() ? "nothing has happened yet" : joined(example.given());
    }

    public static String when(Example example) {
        String book = example.book().equals(Example.STANDARD) ? "" : ", under the " + example.book() + " book";
        return example.when().told() + book;
    }

    public static String then(Example example) {
        return switch (example.then()) {
            case Outcome.Happens happens -> joined(happens.facts());
            case Outcome.RefusedBy refused -> "it is refused: " + told(refused.rule());
            case Outcome.HeldByAnother held -> "where another holds it, it is refused: " + told(held.rule());
            case Outcome.ExistsAlready _ -> "nothing more happens: it is there already";
        };
    }

    private static String joined(List<Fact> facts) {
        return facts.stream().map(Fact::words).collect(Collectors.joining(", and "));
    }

    private static String told(Rule rule) {
        return "%s — %s".formatted(rule.id(), rule.sentence().english());
    }
}

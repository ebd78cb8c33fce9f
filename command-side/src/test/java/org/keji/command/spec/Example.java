package org.keji.command.spec;

import java.util.List;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.rule.Rule;

/**
 * One example of how an aggregate decides. It is data: a test runs it, the handbook prints it.
 *
 * @param clause the id in the handbook it illustrates, such as {@code CO-02}
 * @param book the policy book it is decided by
 * @param shows the rules it shows to hold; for a refusal, the one that does not
 */
public record Example(
        String clause, String title, String book, List<Rule> shows, List<Fact> given, Wish when, Outcome then) {

    /** The book examples go by that name no other. */
    public static final String STANDARD = "standard";

    public static Telling example(String clause, String title) {
        return new Telling(clause, title, STANDARD, List.of(), List.of());
    }

    /** Where the example stands on its page. */
    public String anchor() {
        return title.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    public List<DomainEvent> history() {
        return given.stream().map(Fact::event).toList();
    }

    /** The events the wish leads to; none where it is not granted. */
    public List<DomainEvent> results() {
        return then instanceof Outcome.Happens happens
                ? happens.facts().stream().map(Fact::event).toList()
                : List.of();
    }

    public boolean isRefusedBy(Rule rule) {
        return switch (then) {
            case Outcome.RefusedBy refused -> refused.rule() == rule;
            case Outcome.HeldByAnother held -> held.rule() == rule;
            case Outcome.Happens _, Outcome.ExistsAlready _ -> false;
        };
    }

    public boolean accepts(Rule rule) {
        return then instanceof Outcome.Happens && shows.contains(rule);
    }

    @Override
    public String toString() {
        return clause + " " + title;
    }

    /** An example whose wish is not spoken yet. */
    public record Telling(String clause, String title, String book, List<Rule> shows, List<Fact> given) {

        public Telling by(String otherBook) {
            return new Telling(clause, title, otherBook, shows, given);
        }

        public Telling shows(Rule... rules) {
            return new Telling(clause, title, book, List.of(rules), given);
        }

        public Telling given(Fact... facts) {
            return new Telling(clause, title, book, shows, List.of(facts));
        }

        public Wished when(Wish wish) {
            return new Wished(this, wish);
        }
    }

    /** An example that lacks its end. */
    public record Wished(Telling telling, Wish wish) {

        public Example then(Fact... facts) {
            return ends(telling.shows(), new Outcome.Happens(List.of(facts)));
        }

        public Example refusedBy(Rule rule) {
            return ends(List.of(rule), new Outcome.RefusedBy(rule));
        }

        /** @param rule what does not hold where another has what is claimed */
        public Example refusedWhereAnotherHoldsIt(Rule rule) {
            return ends(List.of(rule), new Outcome.HeldByAnother(rule));
        }

        public Example meetsItself() {
            return ends(List.of(), new Outcome.ExistsAlready());
        }

        private Example ends(List<Rule> rules, Outcome outcome) {
            return new Example(
                    telling.clause(), telling.title(), telling.book(), rules, telling.given(), wish, outcome);
        }
    }
}

package org.keji.command.spec;

import java.util.List;
import org.keji.kernel.rule.Rule;

/** What follows from a wish. */
public sealed interface Outcome {

    /** It is granted, and this happened. */
    record Happens(List<Fact> facts) implements Outcome {}

    /** Nothing happened: the rule does not allow it. */
    record RefusedBy(Rule rule) implements Outcome {}

    /** Nothing happened: what should come into being is there already, and a repeat meets its own events. */
    record ExistsAlready() implements Outcome {}

    /** It would happen, but another already holds what it claims; the log says so, and the rule is what is answered. */
    record HeldByAnother(Rule rule) implements Outcome {}
}

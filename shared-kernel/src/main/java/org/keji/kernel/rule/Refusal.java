package org.keji.kernel.rule;

/**
 * A command or query that a rule does not allow. It is unchecked, so that the unit of work around it is rolled back,
 * and it carries no personal data: rule and pointer say all that may be logged.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Rule rule;
    private final String pointer;

    /** @param pointer JSON pointer into the request to what broke the rule; empty where no single field did */
    public Refusal(Rule rule, String pointer) {
        super(rule.id() + " " + rule.name(), null, false, false);
        this.rule = rule;
        this.pointer = pointer;
    }

    public Rule rule() {
        return rule;
    }

    public String pointer() {
        return pointer;
    }
}

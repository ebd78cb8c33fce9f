package org.keji.kernel.rule;

import java.util.Locale;

/**
 * One rule of the handbook as code, refusals, records and reports name it. Each aggregate lists its rules in one enum;
 * several rules may rest on the same clause and then share an id.
 */
public interface Rule {

    /** The constant's own name, which reads as the rule's title. */
    String name();

    /** What people read of it. */
    RuleText text();

    /** The id in the handbook, such as {@code CO-02}. */
    default String id() {
        return text().id();
    }

    default RuleKind kind() {
        return text().kind();
    }

    /** What holds, said positively. */
    default Sentence sentence() {
        return text().sentence();
    }

    /** What someone who is refused can do about it. */
    default Sentence remedy() {
        return text().remedy();
    }

    /** Source, article and section, or {@code own}. */
    default String citation() {
        return text().citation();
    }

    /** The anchor of the rule on its page: its name in lower case with dashes. */
    default String anchor() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.keji.kernel.policy;

import java.util.List;
import org.keji.kernel.rule.Sentence;

/**
 * Something that is wrong with an edition.
 *
 * @param parameters which settings it is about
 */
public record PolicyFinding(Kind kind, List<PolicyParameter> parameters, Sentence sentence) {

    /** How wrong it is. */
    public enum Kind {
        /** Two settings cannot both be kept: the edition is not published. */
        CONTRADICTION,
        /** A setting has no effect, or a case is left without anyone who could act. */
        GAP
    }

    public PolicyFinding {
        parameters = List.copyOf(parameters);
    }

    /** Whether an edition of which this is found is not published. */
    public boolean contradicts() {
        return kind == Kind.CONTRADICTION;
    }

    static PolicyFinding contradiction(String english, String chinese, PolicyParameter... parameters) {
        return new PolicyFinding(Kind.CONTRADICTION, List.of(parameters), new Sentence(english, chinese));
    }

    static PolicyFinding gap(String english, String chinese, PolicyParameter... parameters) {
        return new PolicyFinding(Kind.GAP, List.of(parameters), new Sentence(english, chinese));
    }
}

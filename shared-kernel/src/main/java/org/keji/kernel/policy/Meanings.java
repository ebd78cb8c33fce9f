package org.keji.kernel.policy;

import java.util.EnumMap;
import java.util.Objects;
import org.keji.kernel.rule.Sentence;
import tools.jackson.core.type.TypeReference;

/** What each parameter of the policy book means, read from data, so that the list of parameters stays a list. */
final class Meanings {

    private static final EnumMap<PolicyParameter, Sentence> ALL = PolicyData.read("meanings", new TypeReference<>() {});

    private Meanings() {}

    static Sentence of(PolicyParameter parameter) {
        return Objects.requireNonNull(ALL.get(parameter), () -> "Nobody says what " + parameter + " means");
    }
}

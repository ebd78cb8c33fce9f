package org.keji.kernel.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** What somebody is in the decisions of the organisation they work for (RM-01). */
public enum DecisionRole {
    /** Says yes or no. */
    DECISION_MAKER("决策人"),
    /** Is listened to by who decides. */
    KEY_INFLUENCER("关键人"),
    /** Wants the house to win, and says what matters inside. */
    COACH("内线"),
    /** Knows the way through the organisation. */
    GUIDE("向导");

    private final String chinese;

    DecisionRole(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** The name in JSON and in read models. */
    @JsonValue
    public String code() {
        return Code.of(this);
    }

    /** @throws IllegalArgumentException if there is no such name */
    @JsonCreator
    public static DecisionRole ofCode(String code) {
        return Code.find(DecisionRole.class, code).orElseThrow(() -> new IllegalArgumentException("No such role"));
    }
}

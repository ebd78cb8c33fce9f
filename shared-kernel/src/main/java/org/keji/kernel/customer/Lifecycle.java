package org.keji.kernel.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** Where a customer stands in the life of the relation, or how they left it (CU-11). */
public enum Lifecycle {
    EXPLORATION("考察期"),
    BUILD_UP("形成期"),
    STABLE("稳定期"),
    DECLINE("退化期"),
    /** Left before there was a relation. */
    EARLY_EXIT("早期流产"),
    /** Left on the way. */
    MID_WAY_LOSS("中途夭折"),
    /** Left after a long time. */
    LONG_LASTING("长久保持");

    private final String chinese;

    Lifecycle(String chinese) {
        this.chinese = chinese;
    }

    /** Whether it is said of who has left. */
    public boolean hasLeft() {
        return compareTo(DECLINE) > 0;
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
    public static Lifecycle ofCode(String code) {
        return Code.find(Lifecycle.class, code).orElseThrow(() -> new IllegalArgumentException("No such stage"));
    }
}

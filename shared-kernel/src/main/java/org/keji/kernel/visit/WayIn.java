package org.keji.kernel.visit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** How a large or difficult customer is reached (VP-16). */
public enum WayIn {
    ASSOCIATION("协会"),
    FAIR("展会"),
    LEADERS("其领导"),
    OTHER("其他");

    private final String chinese;

    WayIn(String chinese) {
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
    public static WayIn ofCode(String code) {
        return Code.find(WayIn.class, code).orElseThrow(() -> new IllegalArgumentException("No such way in"));
    }
}

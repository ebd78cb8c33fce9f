package org.keji.kernel.complaint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** How soon a complaint wants to be resolved (CO-03). */
public enum Urgency {
    NORMAL("一般"),
    URGENT("紧急");

    private final String chinese;

    Urgency(String chinese) {
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
    public static Urgency ofCode(String code) {
        return Code.find(Urgency.class, code).orElseThrow(() -> new IllegalArgumentException("No such urgency"));
    }
}

package org.keji.kernel.complaint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** Steps whose recorded time can be corrected by an event of its own (CO-07, CO-11). */
public enum TimedStep {
    RECEIPT("受理"),
    FIRST_ANSWER("首次答复"),
    ANSWER("答复");

    private final String chinese;

    TimedStep(String chinese) {
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
    public static TimedStep ofCode(String code) {
        return Code.find(TimedStep.class, code).orElseThrow(() -> new IllegalArgumentException("No such step"));
    }
}

package org.keji.kernel.interaction;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** How a contact ended (IN-01). */
public enum Outcome {
    SETTLED("已办结"),
    UNSETTLED("未能办结"),
    PASSED_ON("已转为投诉"),
    UNREACHABLE("无法联系"),
    WITHDRAWN("客户撤回");

    private final String chinese;

    Outcome(String chinese) {
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
    public static Outcome ofCode(String code) {
        return Code.find(Outcome.class, code).orElseThrow(() -> new IllegalArgumentException("No such outcome"));
    }
}

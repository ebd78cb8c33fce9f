package org.keji.kernel.complaint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** Whose doing it was, as the investigation found (CO-05). */
public enum Responsibility {
    OURS("我方责任"),
    SHARED("共同责任"),
    NOT_OURS("非我方责任");

    private final String chinese;

    Responsibility(String chinese) {
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
    public static Responsibility ofCode(String code) {
        return Code.find(Responsibility.class, code)
                .orElseThrow(() -> new IllegalArgumentException("No such responsibility"));
    }
}

package org.keji.kernel.interaction;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** Who turned to whom (IN-01). */
public enum Direction {
    INBOUND("来访来电"),
    OUTBOUND("主动联系");

    private final String chinese;

    Direction(String chinese) {
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
    public static Direction ofCode(String code) {
        return Code.find(Direction.class, code).orElseThrow(() -> new IllegalArgumentException("No such direction"));
    }
}

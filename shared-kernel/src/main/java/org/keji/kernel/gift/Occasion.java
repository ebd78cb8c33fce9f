package org.keji.kernel.gift;

import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** On what occasion something is given (CU-15). */
public enum Occasion {
    BIRTHDAY("生日"),
    HOLIDAY("节日"),
    OPENING("开业"),
    THANKS("答谢"),
    OTHER("其他");

    private final String chinese;

    Occasion(String chinese) {
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
}

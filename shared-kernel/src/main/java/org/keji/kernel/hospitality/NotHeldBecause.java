package org.keji.kernel.hospitality;

import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** Why no meal took place. */
public enum NotHeldBecause {
    CANCELLED("取消"),
    NO_SHOW("客人未到");

    private final String chinese;

    NotHeldBecause(String chinese) {
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

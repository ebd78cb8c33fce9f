package org.keji.kernel.clock;

import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** What a clock shows (CO-11). */
public enum Face {
    RUNNING("计时中"),
    PAUSED("已暂停"),
    MET("按时"),
    BREACHED("逾期"),
    /** It ended without being decided, because what it ran for was given up. */
    CANCELLED("已取消");

    private final String chinese;

    Face(String chinese) {
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

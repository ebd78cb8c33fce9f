package org.keji.kernel.promise;

import org.keji.kernel.identity.Code;

/** How far a promise has come (CU-18). All but the first are ends, and each promise has one of them. */
public enum PromiseStage {
    OPEN("履行中"),
    KEPT("按时履行"),
    LATE("逾期履行"),
    BROKEN("未履行"),
    WITHDRAWN("已撤回");

    private final String chinese;

    PromiseStage(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** The name in JSON and in read models. */
    public String code() {
        return Code.of(this);
    }

    /** What a promise is that was kept: reaching its due time exactly is in time. */
    public static PromiseStage kept(boolean inTime) {
        return inTime ? KEPT : LATE;
    }
}

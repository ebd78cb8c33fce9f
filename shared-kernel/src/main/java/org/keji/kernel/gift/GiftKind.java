package org.keji.kernel.gift;

import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** What is given: a thing, or a meal or an invitation; both stand on one register and under one limit (CU-15). */
public enum GiftKind {
    GIFT("礼品"),
    HOSPITALITY("招待");

    private final String chinese;

    GiftKind(String chinese) {
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

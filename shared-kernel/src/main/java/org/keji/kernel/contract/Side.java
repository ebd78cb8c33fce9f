package org.keji.kernel.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** Who has a word in a change or a renewal: both do (CU-19). */
public enum Side {
    HOUSE("我方"),
    CUSTOMER("客户");

    private final String chinese;

    Side(String chinese) {
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
    public static Side ofCode(String code) {
        return Code.find(Side.class, code).orElseThrow(() -> new IllegalArgumentException("No such side"));
    }
}

package org.keji.kernel.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** Where a customer stands with the house (CU-05). */
public enum Standing {
    POTENTIAL("潜在客户"),
    ORDINARY("一般客户"),
    KEY("重点客户");

    private final String chinese;

    Standing(String chinese) {
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
    public static Standing ofCode(String code) {
        return Code.find(Standing.class, code).orElseThrow(() -> new IllegalArgumentException("No such standing"));
    }
}

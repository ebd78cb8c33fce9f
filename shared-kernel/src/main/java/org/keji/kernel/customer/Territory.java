package org.keji.kernel.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** Whether a customer is served at home or abroad (CU-04). */
public enum Territory {
    DOMESTIC("国内"),
    INTERNATIONAL("国际");

    private final String chinese;

    Territory(String chinese) {
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
    public static Territory ofCode(String code) {
        return Code.find(Territory.class, code).orElseThrow(() -> new IllegalArgumentException("No such territory"));
    }
}

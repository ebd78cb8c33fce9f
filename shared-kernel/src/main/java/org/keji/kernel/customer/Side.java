package org.keji.kernel.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** Which half of a scale something lies on. */
public enum Side {
    HIGH("高"),
    LOW("低");

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
        return Code.find(Side.class, code).orElseThrow(() -> new IllegalArgumentException("No such half"));
    }
}

package org.keji.kernel.breach;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** What was found of a reported breach (PO-06). */
public enum Finding {
    FOUNDED("属实"),
    UNFOUNDED("不属实");

    private final String chinese;

    Finding(String chinese) {
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
    public static Finding ofCode(String code) {
        return Code.find(Finding.class, code).orElseThrow(() -> new IllegalArgumentException("No such finding"));
    }
}

package org.keji.kernel.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** How well a customer pays (CU-14). */
public enum Credit {
    /** Earns the privileges of the book. */
    GOOD("良好"),
    ORDINARY("一般"),
    /** Suspends every privilege and all trade terms. */
    BAD("不良");

    private final String chinese;

    Credit(String chinese) {
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
    public static Credit ofCode(String code) {
        return Code.find(Credit.class, code).orElseThrow(() -> new IllegalArgumentException("No such credit"));
    }
}

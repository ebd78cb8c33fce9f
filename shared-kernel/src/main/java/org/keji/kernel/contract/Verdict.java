package org.keji.kernel.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** What somebody says to what is put before them: a contract, a change, a renewal (CU-19). */
public enum Verdict {
    AGREES("同意"),
    OBJECTS("不同意");

    private final String chinese;

    Verdict(String chinese) {
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
    public static Verdict ofCode(String code) {
        return Code.find(Verdict.class, code).orElseThrow(() -> new IllegalArgumentException("No such verdict"));
    }
}

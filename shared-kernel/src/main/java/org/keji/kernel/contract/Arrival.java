package org.keji.kernel.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** The way a contract came; any way counts (CU-19). */
public enum Arrival {
    PAPER("书面"),
    FAX("传真"),
    PHONE("电话"),
    E_MAIL("电子邮件"),
    IN_PERSON("当面");

    private final String chinese;

    Arrival(String chinese) {
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
    public static Arrival ofCode(String code) {
        return Code.find(Arrival.class, code).orElseThrow(() -> new IllegalArgumentException("No such way to come"));
    }
}

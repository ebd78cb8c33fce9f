package org.keji.kernel.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** Whether a customer is an organisation or a person (CU-01). */
public enum CustomerKind {
    ORGANISATION("单位"),
    PERSON("个人");

    private final String chinese;

    CustomerKind(String chinese) {
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
    public static CustomerKind ofCode(String code) {
        return Code.find(CustomerKind.class, code)
                .orElseThrow(() -> new IllegalArgumentException("No such kind of customer"));
    }
}

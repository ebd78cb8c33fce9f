package org.keji.kernel.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** How large an organisation is (CU-04). */
public enum CustomerSize {
    LARGE("大型"),
    MEDIUM("中型"),
    SMALL("小型"),
    SOLE_TRADER("个体户");

    private final String chinese;

    CustomerSize(String chinese) {
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
    public static CustomerSize ofCode(String code) {
        return Code.find(CustomerSize.class, code).orElseThrow(() -> new IllegalArgumentException("No such size"));
    }
}

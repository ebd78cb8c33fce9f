package org.keji.kernel.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** What somebody found out with a customer, whom it then concerns (CU-17). */
public enum FindingKind {
    COMPETITOR("竞争对手"),
    NEED("需求"),
    OBJECTION("异议"),
    SUGGESTION("建议"),
    OTHER("其他");

    private final String chinese;

    FindingKind(String chinese) {
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
    public static FindingKind ofCode(String code) {
        return Code.find(FindingKind.class, code).orElseThrow(() -> new IllegalArgumentException("No such kind"));
    }
}

package org.keji.kernel.complaint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** Who is told of an overdue step, one after the other (CO-08). */
public enum EscalationLevel {
    OWNER("负责人"),
    SERVICE_MANAGER("客户服务部经理"),
    GENERAL_MANAGER("总经理");

    private final String chinese;

    EscalationLevel(String chinese) {
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
    public static EscalationLevel ofCode(String code) {
        return Code.find(EscalationLevel.class, code).orElseThrow(() -> new IllegalArgumentException("No such level"));
    }
}

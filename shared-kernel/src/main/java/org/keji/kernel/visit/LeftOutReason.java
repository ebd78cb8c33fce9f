package org.keji.kernel.visit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** Why a plan leaves a customer out (VP-02). */
public enum LeftOutReason {
    NOT_DUE("未到拜访周期"),
    DECLINED("客户谢绝拜访"),
    NO_CAPACITY("本月无力安排"),
    OUT_OF_REACH("无法到达"),
    OTHER("其他");

    private final String chinese;

    LeftOutReason(String chinese) {
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
    public static LeftOutReason ofCode(String code) {
        return Code.find(LeftOutReason.class, code).orElseThrow(() -> new IllegalArgumentException("No such reason"));
    }
}

package org.keji.kernel.visit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** Why a visit is moved, missed, cancelled, postponed or given to somebody else (VP-06, VP-12). */
public enum VisitReason {
    CUSTOMER_ABSENT("客户不在"),
    CUSTOMER_DECLINED("客户谢绝"),
    CUSTOMER_ASKED("客户要求改期"),
    ACCOUNT_MANAGER_ABSENT("客户经理缺勤"),
    WEATHER_OR_TRAFFIC("天气或交通"),
    URGENT_MATTER("紧急事项"),
    /** What other visits found changes contents and frequency (VP-06). */
    FOUND_ON_VISITS("拜访中所发现的情况"),
    /** A proposed route was taken over (VP-05). */
    ROUTE_IMPROVED("路线优化"),
    OTHER("其他");

    private final String chinese;

    VisitReason(String chinese) {
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
    public static VisitReason ofCode(String code) {
        return Code.find(VisitReason.class, code).orElseThrow(() -> new IllegalArgumentException("No such reason"));
    }
}

package org.keji.kernel.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** How far the house has come with somebody who is to become a customer (CU-10). */
public enum FunnelStage {
    IDENTIFIED("市场调研"),
    SCREENED("筛选"),
    CONTACTED("接触"),
    NEED_CONFIRMED("确认需求"),
    NEGOTIATING("洽谈"),
    CONTRACT_SIGNED("签约"),
    CONVERTED("转化"),
    /** Went elsewhere, from wherever they stood; the reason says why. */
    LOST("流失");

    private final String chinese;

    FunnelStage(String chinese) {
        this.chinese = chinese;
    }

    /** Whether the other is the very next step on the way. */
    public boolean leadsTo(FunnelStage other) {
        return this != LOST && other != LOST && other.ordinal() == ordinal() + 1;
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
    public static FunnelStage ofCode(String code) {
        return Code.find(FunnelStage.class, code).orElseThrow(() -> new IllegalArgumentException("No such stage"));
    }
}

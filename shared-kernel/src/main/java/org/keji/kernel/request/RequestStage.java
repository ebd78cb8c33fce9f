package org.keji.kernel.request;

import org.keji.kernel.identity.Code;

/** How far a request has come (CU-21): it is open until something has become of it. */
public enum RequestStage {
    RECEIVED("已受理", true),
    FEASIBLE("可行", true),
    INFEASIBLE("不可行", true),
    PROMISED("转为承诺", false),
    CONTRACTED("转为合同", false),
    REFUSED("已谢绝", false),
    WITHDRAWN("客户撤回", false);

    private final String chinese;
    private final boolean open;

    RequestStage(String chinese, boolean open) {
        this.chinese = chinese;
        this.open = open;
    }

    public String chinese() {
        return chinese;
    }

    public boolean isOpen() {
        return open;
    }

    /** The name in JSON and in read models. */
    public String code() {
        return Code.of(this);
    }

    /** What a request is once it was said whether the wish can be met. */
    public static RequestStage answered(boolean feasible) {
        return feasible ? FEASIBLE : INFEASIBLE;
    }
}

package org.keji.kernel.personal;

import org.keji.kernel.identity.Code;

/** What a field is collected for (DP-06); it is used for this alone, and a person is told so (DP-05). */
public enum Purpose {
    COMPLAINT_HANDLING("处理投诉", "to find out, answer and settle what somebody complained of"),
    CUSTOMER_CARE("维护客户关系", "to know whom the house serves, and to serve them well"),
    KEEPING_REGULATIONS("监督制度执行", "to see that the house keeps its own regulations"),
    DATA_PROTECTION("个人信息保护", "to carry out what persons ask for their data, and to prove it"),
    POLICY("制度管理", "to decide by the numbers that hold, and to show which held");

    private final String chinese;
    private final String english;

    Purpose(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public String code() {
        return Code.of(this);
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}

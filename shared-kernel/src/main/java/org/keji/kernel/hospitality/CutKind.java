package org.keji.kernel.hospitality;

import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** Why the house does not pay all of a bill, each with its rule. */
public enum CutKind {
    /** Consent was oral, and the papers never followed. */
    PAPERS_MISSING("HO-05", "未补手续"),
    /** More for drinks and fruit than their share, where that binds. */
    DRINKS("HO-03", "酒水水果超标"),
    /** Over the cap for a person. */
    OVER_CAP("HO-02", "超出上限"),
    /** Over what was approved. */
    OVER_STANDARD("HO-06", "超出批准标准"),
    /** More hosts than the book has for so many guests, where that binds. */
    TOO_MANY_HOSTS("HO-04", "陪餐人数超标"),
    /** The department sat at table, and pays for itself. */
    DEPARTMENT_AT_TABLE("HO-01", "部门自付"),
    /** The restaurant asks for less, or less was agreed in the review. */
    AGREED_LESS("HO-06", "核定金额较低");

    private final String ruleId;
    private final String chinese;

    CutKind(String ruleId, String chinese) {
        this.ruleId = ruleId;
        this.chinese = chinese;
    }

    public String ruleId() {
        return ruleId;
    }

    public String chinese() {
        return chinese;
    }

    /** The name in JSON and in read models. */
    @JsonValue
    public String code() {
        return Code.of(this);
    }
}

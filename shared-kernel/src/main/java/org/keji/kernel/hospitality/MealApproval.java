package org.keji.kernel.hospitality;

import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** Which of the two consents a meal needs is given; the second is for banquets alone (HO-01). */
public enum MealApproval {
    MEAL("用餐审批"),
    BANQUET("宴会审批");

    private final String chinese;

    MealApproval(String chinese) {
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
}

package org.keji.kernel.meal;

import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** Who invites to a meal: the caps are others (HO-02). */
public enum MealHost {
    DEPARTMENT("部门"),
    STAFF("员工");

    private final String chinese;

    MealHost(String chinese) {
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

package org.keji.kernel.interaction;

import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** Whether a contact is one the house plans, or comes as it comes; it follows from its kind (IN-04). */
public enum Programme {
    SCHEDULED("定期"),
    AD_HOC("临时");

    private final String chinese;

    Programme(String chinese) {
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

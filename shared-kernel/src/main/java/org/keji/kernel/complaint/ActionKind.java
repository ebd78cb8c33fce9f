package org.keji.kernel.complaint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** Whether an action mends what happened or keeps it from happening again (CO-06). */
public enum ActionKind {
    CORRECTIVE("纠正措施"),
    PREVENTIVE("预防措施");

    private final String chinese;

    ActionKind(String chinese) {
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
    public static ActionKind ofCode(String code) {
        return Code.find(ActionKind.class, code)
                .orElseThrow(() -> new IllegalArgumentException("No such kind of action"));
    }
}

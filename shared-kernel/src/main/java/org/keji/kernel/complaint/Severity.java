package org.keji.kernel.complaint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** How much a complaint weighs; with its urgency it sets the time to resolve and who must know (CO-03). */
public enum Severity {
    MINOR("轻微"),
    MAJOR("重大"),
    CRITICAL("特别重大");

    private final String chinese;

    Severity(String chinese) {
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
    public static Severity ofCode(String code) {
        return Code.find(Severity.class, code).orElseThrow(() -> new IllegalArgumentException("No such severity"));
    }
}

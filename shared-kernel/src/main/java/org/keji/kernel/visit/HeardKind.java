package org.keji.kernel.visit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** What a customer said on a visit that another chapter deals with (VP-09). */
public enum HeardKind {
    /** Becomes a complaint (chapter 4). */
    COMPLAINT("投诉"),
    /** Becomes a service request (chapter 5). */
    SERVICE_REQUEST("报事");

    private final String chinese;

    HeardKind(String chinese) {
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
    public static HeardKind ofCode(String code) {
        return Code.find(HeardKind.class, code)
                .orElseThrow(() -> new IllegalArgumentException("No such kind of matter"));
    }
}

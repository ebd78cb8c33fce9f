package org.keji.kernel.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** What went wrong with visitors (PE-06, PE-08, PE-10). */
public enum IncidentKind {
    /** Staff led visitors in without approval; it is treated as disclosure of trade secrets (PE-06). */
    LED_IN("擅自带入", "PE-06"),
    /** A visitor was where the granted scope or route does not lead (PE-10). */
    OUT_OF_SCOPE("越出范围", "PE-10"),
    /** A visitor took pictures without consent (PE-08). */
    PHOTOGRAPHED("擅自拍摄", "PE-08"),
    OTHER("其他", "PE-06");

    private final String chinese;
    private final String clause;

    IncidentKind(String chinese, String clause) {
        this.chinese = chinese;
        this.clause = clause;
    }

    public String chinese() {
        return chinese;
    }

    /** The rule of the handbook that was not kept. */
    public String clause() {
        return clause;
    }

    /** Whether it is reported as a breach by who led them in (PE-06, PO-06). */
    public boolean isBreach() {
        return this == LED_IN;
    }

    /** The name in JSON and in read models. */
    @JsonValue
    public String code() {
        return Code.of(this);
    }

    /** @throws IllegalArgumentException if no kind has that name */
    @JsonCreator
    public static IncidentKind ofCode(String code) {
        return Code.find(IncidentKind.class, code).orElseThrow(() -> new IllegalArgumentException("No such kind"));
    }
}
